import { SandboxObject, type Value } from '../sandbox/values.ts';

/**
 * Compares by value: objects by their properties in any order, arrays item by item, everything else by identity, with
 * NaN equal to itself. Nothing is converted, and a property that is `undefined` differs from an absent one; that GTM
 * does alike is not documented.
 */
export function isEqual(a: Value, b: Value, compared: readonly [Value, Value][] = []): boolean {
  if (Object.is(a, b) || a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  // A pair met again lies on a cycle, and is as equal as the rest of it.
  if (compared.some(pair => pair[0] === a && pair[1] === b)) return true;
  const within = [...compared, [a, b] as [Value, Value]];
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => isEqual(item, b[i], within));
  }
  if (!(a instanceof SandboxObject && b instanceof SandboxObject)) return false;
  const { properties } = b;
  if (a.properties.size !== properties.size) return false;
  return [...a.properties].every(
    ([key, item]) => properties.has(key) && isEqual(item, properties.get(key), within),
  );
}
