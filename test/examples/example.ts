import type { FieldInput, MetaBody, TagInput } from '../src/tag.ts';

/** One event through the tag: what comes in, the fields that differ from the defaults, and all that goes out. */
export interface Example {
  /** What the example shows, as a sentence without a full stop. */
  readonly title: string;
  readonly in: TagInput;
  /** Besides `pixelId` and `accessToken`. */
  readonly fields?: FieldInput;
  readonly out: {
    readonly outcome: 'success' | 'failure';
    /** The body of the request; `null` if nothing is sent. */
    readonly body: MetaBody | null;
    /** Where the requests go, if there are several. */
    readonly urls?: readonly string[];
    /** The cookies that are written. */
    readonly cookies: Readonly<Record<string, string>>;
  };
}
