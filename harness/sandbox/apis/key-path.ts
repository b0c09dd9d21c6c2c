/**
 * The value at keys and array indices joined by dots, like `items.0.item_id`; `undefined` if there is none. Keys of objects
 * and indices of arrays are what is enumerable; an array's `length` is not.
 */
export function valueAt(root: unknown, keyPath: string): unknown {
  return keyPath.split('.').reduce(child, root);
}

function child(parent: unknown, key: string): unknown {
  if (typeof parent !== 'object' || parent === null) return undefined;
  return Object.prototype.propertyIsEnumerable.call(parent, key)
    ? (parent as Record<string, unknown>)[key]
    : undefined;
}
