/** Does work, a few pieces of it at a time. */
export interface Limiter {
  /** Waits until there is room, and starts the work. Rejects, and starts nothing, once a piece has failed. */
  start(work: () => Promise<void>): Promise<void>;
  /** Waits for what was started. Rejects with the first failure. */
  finish(): Promise<void>;
}

/** Makes a limiter for so many pieces of work at a time. */
export function createLimiter(concurrency: number): Limiter {
  const underWay = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;

  function check(): void {
    if (failure) throw failure.error;
  }

  return {
    async start(work) {
      while (underWay.size >= concurrency) await Promise.race(underWay);
      check();
      const piece = work()
        .catch(error => {
          failure ??= { error };
        })
        .finally(() => underWay.delete(piece));
      underWay.add(piece);
    },
    async finish() {
      await Promise.all(underWay);
      check();
    },
  };
}
