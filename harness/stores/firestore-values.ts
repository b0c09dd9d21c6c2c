/** Types in Firestore's order. */
const TYPES = ['null', 'boolean', 'number', 'string', 'array', 'map'] as const;

type ValueType = (typeof TYPES)[number];

/**
 * Compares two values of JSON in Firestore's order: by type, then by value, arrays item by item, maps key by key. Gives a
 * number below, equal to or above 0.
 *
 * @see https://firebase.google.com/docs/firestore/manage-data/data-types#value_type_ordering
 */
export function compareValues(a: unknown, b: unknown): number {
  const type = typeOf(a);
  if (type !== typeOf(b)) return TYPES.indexOf(type) - TYPES.indexOf(typeOf(b));
  return COMPARISONS[type](a as never, b as never);
}

/** Whether one is before or after the other by its value: only what is of one type can be. */
export function areComparable(a: unknown, b: unknown): boolean {
  return typeOf(a) === typeOf(b);
}

const COMPARISONS: Readonly<Record<ValueType, (a: never, b: never) => number>> = {
  null: () => 0,
  boolean: (a: boolean, b: boolean) => Number(a) - Number(b),
  number: (a: number, b: number) => a - b,
  string: (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b)),
  array: compareLists,
  map: (a: object, b: object) => compareLists(sortedEntries(a), sortedEntries(b)),
};

function typeOf(value: unknown): ValueType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'object' ? 'map' : (typeof value as ValueType);
}

function compareLists(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [i, item] of a.slice(0, b.length).entries()) {
    const order = compareValues(item, b[i]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function sortedEntries(map: object): [string, unknown][] {
  return Object.entries(map).sort(([a], [b]) => compareValues(a, b));
}
