/**
 * A URL, or `undefined` for what is none. In place of `URL.canParse`: once V8 has optimised a caller, that of Node 20
 * takes Latin-1 for UTF-8 and refuses `https://münchen.example/` (seen in 20.20.2 after some 4,000 calls). `URL.parse`
 * needs Node 22.
 */
export function readUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
