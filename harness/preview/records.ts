import type { CookieWrite, HttpAnswer, IncomingRequest, OutgoingRequest } from '../sandbox/environment.ts';
import type { Outcome } from '../sandbox/run.ts';

/** What the page shows in its list: a request to the container, or a hit of the pixel. Secrets are masked. */
export type PreviewRecord = HitRecord | PixelRecord;

/** A request to the container, and all that came of it. */
export interface HitRecord {
  readonly kind: 'hit';
  readonly id: number;
  /** When it came, in milliseconds. */
  readonly at: number;
  readonly request: IncomingRequest;
  /** Name of the client that claimed it; `undefined` where none has, or could. */
  readonly client: string | undefined;
  /** What the template clients did that it was offered to, in that order. */
  readonly clientRuns: readonly ClientRunRecord[];
  readonly events: readonly EventRecord[];
  /** Events that nobody gets to process. */
  readonly dropped: readonly DroppedRecord[];
  /** `undefined` while events are being processed. */
  readonly answer: AnswerRecord | undefined;
}

/** What the container answered. */
export interface AnswerRecord {
  readonly status: number;
  readonly cookies: readonly CookieWrite[];
  /** What broke the processing down. */
  readonly error: string | undefined;
  /** Why nothing in the container takes the request: a sentence. */
  readonly refusal: string | undefined;
}

/** Events that were dropped for one reason. */
export interface DroppedRecord {
  readonly count: number;
  /** Which, why, and what to do: a sentence. */
  readonly message: string;
}

/** What a template client did with a request. */
export interface ClientRunRecord extends RunRecord {
  readonly claimed: boolean;
  readonly variables: readonly VariableRecord[];
}

/** A variable that was evaluated for triggers or fields. */
export interface VariableRecord {
  readonly name: string;
  /** Written as JavaScript. */
  readonly value: string;
  /** What its template did, if it has one. */
  readonly run: RunRecord | undefined;
}

/** An event and the tags that ran on it. */
export interface EventRecord {
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly variables: readonly VariableRecord[];
  /** `undefined` while tags are running. */
  readonly runs: readonly RunRecord[] | undefined;
  /** Names of the tags whose triggers did not fire. */
  readonly notFired: readonly string[];
}

/** What a template did: a tag with an event, a client with a request, or a variable. */
export interface RunRecord {
  /** Of the tag, client or variable. */
  readonly name: string;
  readonly outcome: Outcome;
  /** With the place in the file. */
  readonly error: string | undefined;
  readonly steps: number;
  readonly durationMs: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly calls: readonly CallRecord[];
  /** The arguments of each `logToConsole`: texts as they are, anything else as JavaScript. */
  readonly console: readonly (readonly string[])[];
  readonly exchanges: readonly ExchangeRecord[];
  readonly cookies: readonly CookieWrite[];
}

/** A call of an API. Values are written as JavaScript. */
export interface CallRecord {
  readonly api: string;
  readonly arguments: readonly string[];
  readonly result: string;
  readonly error: string | undefined;
  /** Id of the permission that was missing. */
  readonly denied: string | undefined;
}

/** A request that a template sent, and its answer. */
export interface ExchangeRecord {
  readonly request: OutgoingRequest;
  readonly answer: HttpAnswer | undefined;
  readonly verdict: Verdict;
  readonly payload: readonly PayloadValue[];
}

/** An answer in words. */
export interface Verdict {
  readonly tone: 'good' | 'bad' | 'waiting';
  /** A sentence. */
  readonly text: string;
  /** What to do: a sentence. */
  readonly advice: string | undefined;
  /** What Meta's documents forbid, though its endpoint may not refuse it. */
  readonly warnings: readonly { readonly path: string; readonly message: string }[];
}

/** One value of an outgoing request. */
export interface PayloadValue {
  /** `data[0].user_data.em[0]`; `?id` for a parameter of the URL. */
  readonly path: string;
  readonly value: string | number | boolean | null;
  /** `undefined` where it cannot be told. */
  readonly source: PayloadSource | undefined;
}

/** Where a value came from. */
export interface PayloadSource {
  /** `log` if only the tag's own log says so. */
  readonly kind: 'event data' | 'field' | 'cookie' | 'header' | 'log';
  /** `user_data.email_address`; `page_location?fbclid` for a parameter of a URL. */
  readonly key: string;
  /** What was done to it, e.g. `normalised, SHA-256`; empty if nothing was. */
  readonly how: string;
}

/** A hit of the pixel. */
export interface PixelRecord {
  readonly kind: 'pixel';
  readonly id: number;
  readonly at: number;
  /** `undefined` if the hit could not be read. */
  readonly eventName: string | undefined;
  readonly eventId: string | undefined;
  readonly datasetId: string | undefined;
  readonly customData: Readonly<Record<string, string>>;
  readonly userData: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
}
