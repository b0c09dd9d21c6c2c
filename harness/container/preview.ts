import type { IncomingRequest } from '../sandbox/environment.ts';
import { UserError } from '../user-error.ts';

/** What a request that belongs to a preview session of GTM says of it. */
export interface PreviewSession {
  /** The container's environment, like `env-5`. */
  readonly environment: string;
  /** Proves that the environment may be seen. Not checked here. */
  readonly auth: string;
  /** The debugging browser. */
  readonly token: string;
}

const HEADER = 'x-gtm-server-preview';

/** The cookies that GTM's preview mode sets, by the part of the session that each holds. */
const COOKIES = { environment: 'gtm_preview', auth: 'gtm_auth', token: 'gtm_debug' };

/**
 * Reads which preview session a request belongs to: from the header `x-gtm-server-preview`, base64 of
 * `environment|auth|token`, else from the three cookies of the preview mode (ga4-event-data.md, 5). `undefined` where
 * it belongs to none; a cookie missing of the three means none, too.
 *
 * @throws UserError for a header of another form.
 */
export function readPreview({ headers }: Pick<IncomingRequest, 'headers'>): PreviewSession | undefined {
  const header = headers[HEADER];
  return header === undefined ? readCookies(headers.cookie) : readHeader(header);
}

function readHeader(header: string): PreviewSession {
  const parts = Buffer.from(header, 'base64').toString().split('|');
  const [environment, auth, token] = parts;
  if (environment && auth && token && parts.length === 3) return { environment, auth, token };
  throw new UserError(
    `The header ${HEADER} must be base64 of three parts, "environment|auth|token", but ${parts.filter(Boolean).length} came. Copy it from "Send requests manually" in GTM's preview mode.`,
  );
}

function readCookies(cookies = ''): PreviewSession | undefined {
  const value = (name: string) => new RegExp(`(?:^|;\\s*)${name}=([^;]+)`).exec(cookies)?.[1];
  const environment = value(COOKIES.environment);
  const auth = value(COOKIES.auth);
  const token = value(COOKIES.token);
  return environment && auth && token ? { environment, auth, token } : undefined;
}
