/** An object of somebody else's JSON: nothing about its values is certain. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The objects in a list; none where it is no list. */
export function recordsOf(list: unknown): JsonRecord[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
