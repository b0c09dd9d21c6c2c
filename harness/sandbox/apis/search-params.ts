/** The decoded parameters of a query string: a string each, or an array of them where a name is repeated. */
export function searchParams(query: string): Record<string, string | string[]> {
  const params = new URLSearchParams(query);
  const names = [...new Set(params.keys())];
  return Object.fromEntries(names.map(name => [name, oneOrAll(params.getAll(name))]));
}

function oneOrAll(values: string[]): string | string[] {
  return values.length === 1 ? (values[0] as string) : values;
}
