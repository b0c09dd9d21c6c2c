import { Object } from './apis.ts';
import type { Values } from './values.ts';

/** Event data under the prefixes that Meta's own tag reads, without the prefix. */
export interface MetaKeys {
  /** Customer information: `x-fb-ud-em` as `em`. */
  readonly ud: Values;
  /** Cookies: `x-fb-ck-fbp` as `fbp`. */
  readonly ck: Values;
  /** Custom data: `x-fb-cd-content_type` as `content_type`. */
  readonly cd: Values;
}

/** Sorts out Meta's own keys. */
export function metaKeys(event: Values): MetaKeys {
  const kinds = { ud: {}, ck: {}, cd: {} };
  for (const key of Object.keys(event)) {
    if (key.match('^x-fb-(?:ud|ck|cd)-')) set(kinds, key.slice(5, 7), key.slice(8), event[key]);
  }
  return kinds;
}

function set(kinds: { readonly [kind: string]: Values }, kind: string, key: string, value: unknown): void {
  const values = kinds[kind];
  if (values) values[key] = value;
}
