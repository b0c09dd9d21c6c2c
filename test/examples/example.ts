import type { FieldInput, MetaAnswer, MetaBody, TagInput } from '../src/tag.ts';

/** One event through the tag: what comes in, the fields that differ from the defaults, and all that goes out. */
export interface Example {
  /** What the example shows, as a sentence without a full stop. */
  readonly title: string;
  readonly in: TagInput & {
    /** What Meta answers, one after the other, the last again and again; that it has taken the event, if left out. */
    readonly answers?: readonly MetaAnswer[];
  };
  /** Besides `pixelId` and `accessToken`. */
  readonly fields?: FieldInput;
  readonly out: {
    readonly outcome: 'success' | 'failure';
    /** The body of the request; `null` if nothing is sent. */
    readonly body: MetaBody | null;
    /** Where the requests go, if there are several or the example is about it. */
    readonly urls?: readonly string[];
    /** The body of each request, if they differ. */
    readonly bodies?: readonly MetaBody[];
    /** The cookies that are written. */
    readonly cookies: Readonly<Record<string, string>>;
    /** How each of them is written, if the example is about it. */
    readonly cookieOptions?: readonly Values[];
    /** The lines of the log but the one on what was mapped from where, if the example is about them. */
    readonly log?: readonly Values[];
    /** The rows of the BigQuery table `meta.events`, if the example is about it. */
    readonly rows?: readonly Values[];
    /** The documents of the Firestore collection `meta_events`, if the example is about it. */
    readonly documents?: readonly Values[];
  };
}

type Values = Readonly<Record<string, unknown>>;
