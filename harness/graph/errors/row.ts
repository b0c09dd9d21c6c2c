/**
 * How sure a fact is: `D` Meta's documents, `C` Meta's code, `L` a recorded answer of the real endpoint, `P` code of a
 * third-party product, `T` a third-party claim, `?` unknown and chosen by us.
 */
type Letter = 'D' | 'C' | 'L' | 'P' | 'T' | '?';

/** Where a row comes from. */
export interface Evidence {
  /** Section of the reference meta-capi.md. */
  readonly section: string;
  readonly grade: Letter | `${Letter} ${Letter}`;
  /** A page, or what was recorded and when. */
  readonly source: string;
}

/** One error of graph.facebook.com. */
export interface GraphError {
  readonly code: number;
  readonly subcode?: number;
  /** HTTP status. Not known for throttling and for tokens outside the header (11.6): 400, as every recorded refusal. */
  readonly status: number;
  readonly type: 'OAuthException' | 'GraphMethodException';
  /** Meta's `is_transient`. */
  readonly transient: boolean;
  /** Meta's `message`; `{id}`, `{method}` and `{path}` stand for what was asked. */
  readonly message: string;
  /** In English. Sent as `error_user_title` if there is a `userMessage`. */
  readonly title: string;
  /** Sent as `error_user_msg`; absent where Meta answers in the short form (6.2). */
  readonly userMessage?: string;
  /** Whether sending the same request again can succeed. */
  readonly retry: boolean;
  /** What the user should do: one sentence. */
  readonly advice: string;
  readonly evidence: Evidence;
}

/** What a row says for itself; the rest follows from its kind. */
type Row = Pick<GraphError, 'code' | 'message' | 'title' | 'advice' | 'evidence'> & Partial<GraphError>;

/** An error that stays until somebody changes something. */
export function permanent(row: Row): GraphError {
  return { status: 400, type: 'OAuthException', transient: false, retry: false, ...row };
}

/** An error that passes. That Meta marks all of them `is_transient` is our reading; not every code was observed. */
export function passing(row: Row): GraphError {
  return { status: 400, type: 'OAuthException', transient: true, retry: true, ...row };
}

/** A refusal of content: code 100 and all eight fields (6.2). */
export function invalidParameter(
  row: Omit<Row, 'code' | 'message'> & { readonly userMessage: string },
): GraphError {
  return permanent({ code: 100, message: 'Invalid parameter', ...row });
}

/** Meta's guide to the codes of the Graph API. */
export const errorGuide = 'https://developers.facebook.com/docs/graph-api/guides/error-handling';
/** Meta's list of the codes of the Marketing API. */
export const errorReference =
  'https://developers.facebook.com/documentation/ads-commerce/marketing-api/error-reference';
/** What RudderStack's destination knows of Meta's answers. */
export const rudderStack = 'https://github.com/rudderlabs/rudder-transformer';
