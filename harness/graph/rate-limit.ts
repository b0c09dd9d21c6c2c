const minute = 60_000;

/**
 * Tells of each request, by the milliseconds at which it came, whether it is one too many. A minute begins with the
 * first request after the one before has passed.
 *
 * Meta has no such limit for the Conversions API alone (meta-capi.md 6.5). This one is for senders who want to see
 * what they do when the limit of their app is reached.
 */
export function createRateLimit(requestsPerMinute: number): (at: number) => boolean {
  let startedAt = Number.NEGATIVE_INFINITY;
  let requests = 0;
  return at => {
    if (at - startedAt >= minute) {
      startedAt = at;
      requests = 0;
    }
    requests++;
    return requests > requestsPerMinute;
  };
}
