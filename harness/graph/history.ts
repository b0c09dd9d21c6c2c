/** The latest items, the oldest first. */
export interface History<Item> {
  readonly items: readonly Item[];
  /** `size` is what the item takes up, in whatever `maxSize` is counted in. */
  add(item: Item, size: number): void;
}

/** Makes a history that forgets its oldest items as soon as there are more, or bigger ones, than it may hold. */
export function createHistory<Item>(maxItems: number, maxSize: number): History<Item> {
  const items: Item[] = [];
  const sizes: number[] = [];
  let total = 0;
  return {
    items,
    add(item, size) {
      items.push(item);
      sizes.push(size);
      total += size;
      while (items.length > maxItems || total > maxSize) {
        items.shift();
        total -= sizes.shift() ?? 0;
      }
    },
  };
}
