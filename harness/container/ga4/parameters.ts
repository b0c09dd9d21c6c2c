import {
  DISPUTED_PARAMETERS,
  HIDDEN_PARAMETERS,
  MAX_USER_DATA_DEPTH,
  readBits,
  readLocation,
  readNumber,
} from './choices.ts';

/** How the text of a parameter becomes a value; `undefined` leaves the key out. */
const READERS = {
  string: (text: string) => text,
  number: readNumber,
  boolean: (text: string) => text === '1',
  bits: readBits,
  location: readLocation,
} satisfies Record<string, (text: string) => unknown>;

type ValueType = keyof typeof READERS;
type Keys = Readonly<Record<string, string | readonly string[]>>;

/** Event data keys of parameters that do not follow a rule, by the type of the value (ga4-event-data.md, 2.1 to 2.3). */
const PARAMETERS: Readonly<Record<ValueType, Keys>> = {
  string: {
    v: 'x-ga-protocol_version',
    tid: 'x-ga-measurement_id',
    gtm: 'x-ga-gtm_version',
    cid: 'client_id',
    uid: 'user_id',
    ul: 'language',
    sr: 'screen_resolution',
    sid: 'ga_session_id',
    dl: 'page_location',
    dr: 'page_referrer',
    dt: 'page_title',
    cu: 'currency',
    en: 'event_name',
    gcs: 'x-ga-gcs',
    gcu: 'x-ga-gcu',
    npa: 'x-ga-npa',
    dma_cps: 'x-ga-dma_cps',
    ecid: 'x-ga-ecid',
    did: 'x-ga-did',
    gdid: 'x-ga-gdid',
    edid: 'x-ga-edid',
    em: 'x-ga-em',
    pscdl: 'x-ga-pscdl',
    ...DISPUTED_PARAMETERS.string,
  },
  number: {
    _p: 'x-ga-page_id',
    _s: 'x-ga-request_count',
    _et: 'engagement_time_msec',
    sct: 'ga_session_number',
    tfd: 'x-ga-tfd',
  },
  boolean: { _ee: ['x-ga-system_properties', 'ee'] },
  bits: DISPUTED_PARAMETERS.bits,
  location: DISPUTED_PARAMETERS.location,
};

/** Rules by the start of a name, and which object takes the rest of it as a key; without `parent`, the event itself. */
const RULES: readonly { readonly prefix: string; readonly parent?: string; readonly type: ValueType }[] = [
  { prefix: 'ep.', type: 'string' },
  { prefix: 'epn.', type: 'number' },
  { prefix: 'up.', parent: 'x-ga-mp2-user_properties', type: 'string' },
  { prefix: 'upn.', parent: 'x-ga-mp2-user_properties', type: 'number' },
  { prefix: 'sst.', parent: 'x-sst-system_properties', type: 'string' },
  { prefix: '_', parent: 'x-ga-system_properties', type: 'string' },
];

interface Target {
  readonly path: readonly string[];
  readonly type: ValueType;
}

const TARGETS: ReadonlyMap<string, Target> = new Map(
  Object.entries(PARAMETERS).flatMap(([type, keys]) =>
    Object.entries(keys).map(
      ([name, key]) => [name, { path: [key].flat(), type: type as ValueType }] as const,
    ),
  ),
);

/**
 * Says where a decoded parameter goes: keys from the event data downwards, and the value, `undefined` for none.
 * A name without an entry or a rule of its own becomes `x-ga-mp2-` and the name (ga4-event-data.md, 2).
 */
export function readParameter(name: string, text: string): { path: readonly string[]; value: unknown } {
  const { path, type } = TARGETS.get(name) ?? targetByRule(name);
  return { path, value: HIDDEN_PARAMETERS.has(name) ? undefined : READERS[type](text) };
}

function targetByRule(name: string): Target {
  const rule = RULES.find(({ prefix }) => name.startsWith(prefix) && name.length > prefix.length);
  if (!rule) return { path: [`x-ga-mp2-${name}`], type: 'string' };
  const key = name.slice(rule.prefix.length);
  const path = rule.parent ? [rule.parent, key] : key.startsWith('user_data.') ? splitPath(key) : [key];
  return { path, type: rule.type };
}

/** Only `user_data` is sent flattened: `user_data.address.city` (ga4-event-data.md, 2.3). */
function splitPath(key: string): string[] {
  const keys = key.split('.');
  const deepest = keys.slice(MAX_USER_DATA_DEPTH).join('.');
  return keys.length > MAX_USER_DATA_DEPTH ? [...keys.slice(0, MAX_USER_DATA_DEPTH), deepest] : keys;
}
