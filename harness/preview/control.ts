import type { Field } from '../tpl/fields.ts';

/** The container that is previewed. */
export interface ContainerState {
  /** Whether requests leave the machine, instead of going to the stand-in. */
  readonly live: boolean;
  readonly tags: readonly TagState[];
  /** Why it is not as its files are now: a sentence. */
  readonly problem: string | undefined;
  /** What of it does not run as in GTM, and why: a sentence each. */
  readonly limitations: readonly string[];
}

/** A tag whose fields the page shows. */
export interface TagState {
  readonly name: string;
  /** The `.tpl` file, if there is one. */
  readonly template: string | undefined;
  /** `___TEMPLATE_PARAMETERS___`. */
  readonly parameters: readonly Field[];
  /** Values of the fields, secrets masked. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Where they can be saved, if anywhere. */
  readonly file: string | undefined;
}

/** A request to `/_preview/fields`: values for the fields of a tag, from the next hit on. */
export interface FieldsRequest {
  readonly tag: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Whether to write them to the file as well. */
  readonly save: boolean;
}

/** A request to `/_preview/send`: a hit as a browser would send it, or event data that need no client. */
export type SendRequest = SendHit | SendEvent;

/** A hit to send. */
export interface SendHit {
  readonly kind: 'hit';
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Event data to process. */
export interface SendEvent {
  readonly kind: 'event';
  readonly data: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** What became of a `SendRequest`. */
export interface SendResult {
  readonly status: number;
  readonly body: string;
}
