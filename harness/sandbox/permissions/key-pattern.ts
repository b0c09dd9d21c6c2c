const PATTERN = /^(?:[a-z_$][a-z0-9_$-]*\.)*[a-z_$][a-z0-9_$-]*(?:\.\*)?$/i;
const KEY = /^[a-z_$][a-z0-9_$-]*$/i;

/** Whether a pattern of event data keys is well formed: names joined by dots, with `.*` allowed at the end. */
export function isKeyPattern(pattern: string): boolean {
  return PATTERN.test(pattern);
}

/**
 * Whether a pattern admits a key path: `user_data.*` stands for `user_data` and all below it, any other pattern for
 * itself (sgtm-sandbox.md, 2, matching rules).
 *
 * A path with an index, like `items.0.item_id`, matches no pattern: such reads need access to any event data.
 */
export function matchesKeyPattern(pattern: string, keyPath: string): boolean {
  if (!keyPath.split('.').every(key => KEY.test(key))) return false;
  if (!pattern.endsWith('.*')) return keyPath === pattern;
  const root = pattern.slice(0, -2);
  return keyPath === root || keyPath.startsWith(`${root}.`);
}

/**
 * Gives the denial unless one of the patterns admits the key path. An ill-formed pattern denies what no pattern before it
 * has admitted.
 */
export function checkKeyPatterns(
  patterns: readonly string[],
  keyPath: unknown,
  denial: string,
): string | undefined {
  if (typeof keyPath !== 'string') return denial;
  for (const pattern of patterns) {
    if (!isKeyPattern(pattern)) return 'Invalid key filter.';
    if (matchesKeyPattern(pattern, keyPath)) return undefined;
  }
  return denial;
}
