import type { RunInput, SandboxRun } from '../../../harness/library/run.ts';

/** The compared tags, in the order of the columns. */
export const TAGS = ['Ours', "Meta's", "Stape's", "TrackingHippo's"] as const;

/** An experiment that is made with each tag, and how each came out. */
export interface Probe {
  /** What is looked at. */
  readonly title: string;
  /** The event, on top of a purchase that says nothing of customer or money. */
  readonly event?: Readonly<Record<string, unknown>>;
  readonly input?: Pick<RunInput, 'http' | 'request'>;
  /** Fields, by the names of all tags. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Says in a few words what the tag did. */
  readonly sees: (run: SandboxRun) => string;
  /** What it said of each tag. */
  readonly cells: readonly [ours: string, meta: string, stape: string, trackingHippo: string];
  /** The test of our tag that goes deeper. */
  readonly test: string;
}

/** The values that every tag needs, under the names that each has for them. */
export const FIELDS = {
  pixelId: '1234567890',
  accessToken: 'secret-token',
  apiAccessToken: 'secret-token',
  actionSource: 'website',
};

/** The event of every probe. */
export const EVENT = {
  event_name: 'purchase',
  event_id: 'e-1',
  ip_override: '203.0.113.7',
  user_agent: 'Mozilla/5.0',
};

/** The event that a tag sends; `undefined` if it sends none. */
export function sentEvent(run: SandboxRun): SentEvent | undefined {
  const body = run.requests[0]?.body;
  return body === undefined ? undefined : JSON.parse(body).data[0];
}

/** The parts of a server event that are looked at. */
export interface SentEvent {
  readonly user_data: Readonly<Record<string, unknown>>;
  readonly custom_data?: Readonly<Record<string, unknown>>;
}
