import type { SendRequest } from '../../control.ts';

/** A request as the form holds it: all texts. */
export interface Form {
  readonly kind: SendRequest['kind'];
  readonly method: string;
  /** Path and query, or any URL that ends in a GA4 hit. */
  readonly url: string;
  /** One per line, `name: value`. */
  readonly headers: string;
  readonly body: string;
  /** Event data as JSON. */
  readonly data: string;
}

/** What the form shows before anything was chosen: a purchase of an anonymous visitor, in both ways. */
export const EXAMPLE: Form = {
  kind: 'hit',
  method: 'POST',
  url: '/g/collect?v=2&tid=G-SAMPLE0001&cid=1122334455.1795240000&en=purchase&ep.event_id=my-1&ep.transaction_id=T-2001&cu=EUR&epn.value=19.9&dl=https%3A%2F%2Fshop.example.com%2Fthanks',
  headers:
    'user-agent: Mozilla/5.0\nx-forwarded-for: 203.0.113.7\ncookie: _fbp=fb.1.1795240000000.1098115397',
  body: '',
  data: JSON.stringify(
    { event_name: 'purchase', event_id: 'my-1', transaction_id: 'T-2001', value: 19.9, currency: 'EUR' },
    null,
    2,
  ),
};

/** Fills the form with a request. */
export function toForm(request: SendRequest): Form {
  const headers = Object.entries(request.headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
  if (request.kind === 'event')
    return { ...EXAMPLE, kind: 'event', headers, data: JSON.stringify(request.data, null, 2) };
  const { method, url, body = '' } = request;
  return { ...EXAMPLE, kind: 'hit', method, url, headers, body };
}

/** Reads the form. @throws an `Error` that says what to correct. */
export function readForm({ kind, method, url, headers, body, data }: Form): SendRequest {
  const common = { headers: readHeaders(headers) };
  if (kind === 'event') return { kind, data: readData(data), ...common };
  return { kind, method, url: readUrl(url), body: method === 'GET' ? undefined : body, ...common };
}

/** Hits copied from a browser's developer tools go to another host: path and query are what counts. */
function readUrl(text: string): string {
  const base = 'http://container.invalid';
  const url = URL.canParse(text.trim(), base) ? new URL(text.trim(), base) : undefined;
  if (!url?.protocol.startsWith('http')) throw new Error('Expected a URL, or its path and query.');
  return url.pathname + url.search;
}

function readHeaders(text: string): Record<string, string> {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  return Object.fromEntries(
    lines.map(line => {
      const [, name, value] = /^([^\s:]+):\s*(.*)$/.exec(line.trim()) ?? [];
      if (name === undefined || value === undefined)
        throw new Error(`Expected "name: value" in each header line, got: ${line}`);
      return [name.toLowerCase(), value];
    }),
  );
}

function readData(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`The event data is no JSON: ${(error as Error).message}`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new Error('Expected event data as a JSON object, like {"event_name": "page_view"}.');
}
