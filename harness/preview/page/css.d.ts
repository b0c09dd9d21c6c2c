/** A style sheet, which esbuild bundles as text. */
declare module '*.css' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: this is how esbuild's text loader exports.
  export default text;
}
