import { CONSENT_ORDER } from './choices.ts';

/** What a server container adds to `x-sst-system_properties` when a hit carries `sst.gcd`. */
export interface ConsentState {
  readonly consentGrantedState: Readonly<Record<string, boolean>>;
  readonly isUpdate: boolean;
  readonly updateType: '';
}

const TYPES = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'];
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const DENIED = 2;
const GRANTED = 3;

type States = Readonly<Record<(typeof CONSENT_ORDER)[number], number>>;

/** Reads a `gcd` text: `1`, then two characters for each consent type, then a suffix (ga4-event-data.md, 2.5). */
export function readConsent(gcd: string): ConsentState {
  const states = TYPES.map((_, index) => readStates(gcd.slice(1 + 2 * index, 3 + 2 * index)));
  return {
    consentGrantedState: Object.fromEntries(states.map((state, index) => [TYPES[index], isGranted(state)])),
    isUpdate: states.some(({ update }) => isDecided(update)),
    updateType: '',
  };
}

/** The states of one type, each 0 not applicable, 1 unset, 2 denied, 3 granted; short old texts lack some. */
function readStates(group: string): States {
  const first = Math.max(0, ALPHABET.indexOf(group.charAt(0)));
  const second = Math.max(0, ALPHABET.indexOf(group.charAt(1)));
  return { implicit: first & 3, declare: second >> 4, default: (second >> 2) & 3, update: second & 3 };
}

function isGranted(states: States): boolean {
  return CONSENT_ORDER.map(source => states[source]).find(isDecided) !== DENIED;
}

function isDecided(state: number): boolean {
  return state === DENIED || state === GRANTED;
}
