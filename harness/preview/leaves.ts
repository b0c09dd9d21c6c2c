/** A value that has no parts, and the way to it: `user_data.address[0].city`. */
export interface Leaf {
  readonly path: string;
  readonly value: string | number | boolean | null;
}

/** Lists all values without parts. What JSON does not have is left out. */
export function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'object' && value !== null) {
    const isList = Array.isArray(value);
    return Object.entries(value).flatMap(([key, item]) =>
      leavesOf(item, isList ? `${path}[${key}]` : join(path, key)),
    );
  }
  const isLeaf = value === null || ['string', 'number', 'boolean'].includes(typeof value);
  return isLeaf ? [{ path, value: value as Leaf['value'] }] : [];
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** The last name of a path: `city` of `user_data.address[0].city`, `fbclid` of `page_location?fbclid`. */
export function lastName(path: string): string {
  return (
    path
      .replaceAll(/\[\d+\]/g, '')
      .split(/[.?]/)
      .at(-1) ?? ''
  );
}
