/** A version of the Graph API. */
export interface ApiVersion {
  readonly version: string;
  /** The day on which Meta switches it off; `undefined` while that is not announced. */
  readonly ends: string | undefined;
}

/** The versions that a tag may use, newest first (https://developers.facebook.com/docs/graph-api/changelog/versions/). */
export const API_VERSIONS = [
  { version: 'v26.0', ends: undefined },
  { version: 'v25.0', ends: '2028-07-29' },
  { version: 'v24.0', ends: '2028-02-18' },
  { version: 'v23.0', ends: '2027-10-08' },
] as const satisfies readonly ApiVersion[];

/** The version that the tag uses unless the user chooses another. */
export const DEFAULT_API_VERSION = 'v26.0';
