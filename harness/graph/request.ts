import { readUrl } from '../read-url.ts';
import { readForm } from './form.ts';

/** An HTTP request to the stand-in. Header names in any case; `url` absolute, or beginning with the path. */
export interface GraphRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** An object read from JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a request asks of `/events`. */
export interface EventsRequest {
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  /** As in the path, `v26.0`; `undefined` if the path has none. */
  readonly version: string | undefined;
  /** As in the path; `undefined` if the path is not that of `/events`. */
  readonly datasetId: string | undefined;
  readonly token: string | undefined;
  readonly tokenInHeader: boolean;
  readonly secretProof: string | undefined;
  /** Query and body without token and proof, `data` as a list; `undefined` if the body is unreadable. */
  readonly parameters: Fields | undefined;
}

/**
 * Reads a request to `/events`: a JSON body, or a form whose `data` is a JSON text (meta-capi.md 1.2, 6.6). Multipart
 * forms are what the examples of Meta's documents send, with `curl -F`.
 *
 * Unknown and chosen: a body without a content type is read as JSON; a parameter in the body goes before one in the
 * query, and both before the header.
 */
export function readRequest(request: GraphRequest): EventsRequest {
  const url = urlOf(request);
  const [, version, datasetId] =
    /^(?:\/(v\d+\.\d+))?\/((?!v\d+\.\d+\/)[^/]+)\/events\/?$/.exec(url.pathname) ?? [];
  const header = readHeader(request.headers, 'authorization').match(/^Bearer\s+(.+)$/i)?.[1];
  const body = readBody(request);
  const all = body && { ...Object.fromEntries(url.searchParams), ...body };
  const { access_token, appsecret_proof, ...parameters } = all ?? {};
  const parameter = typeof access_token === 'string' && access_token !== '' ? access_token : undefined;
  return {
    method: request.method.toUpperCase(),
    path: url.pathname,
    version,
    datasetId,
    token: parameter ?? header,
    tokenInHeader: parameter === undefined && header !== undefined,
    secretProof: typeof appsecret_proof === 'string' ? appsecret_proof : undefined,
    parameters: all && { ...parameters, ...('data' in parameters && { data: readData(parameters.data) }) },
  };
}

/** The address of a request, which is `/` where it cannot be read. */
export function urlOf({ url }: GraphRequest): URL {
  const base = 'https://graph.facebook.com';
  return readUrl(url, base) ?? new URL(base);
}

/** The value itself if it is an object and no list, else an empty object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** The events of a request; none if `data` is no list. */
export function eventsOf({ parameters }: Pick<EventsRequest, 'parameters'>): readonly unknown[] {
  return Array.isArray(parameters?.data) ? parameters.data : [];
}

function readBody({ headers, body = '' }: GraphRequest): Fields | undefined {
  if (body === '') return {};
  const form = readForm(readHeader(headers, 'content-type'), body);
  if (form) return form;
  const value = parseJson(body);
  return fieldsOf(value) === value ? fieldsOf(value) : undefined;
}

/** Meta takes a list, a JSON text of a list, and a list of JSON texts. */
function readData(data: unknown): unknown {
  const list = typeof data === 'string' ? parseJson(data) : data;
  return Array.isArray(list) ? list.map(item => (typeof item === 'string' ? parseJson(item) : item)) : list;
}

/** The value of a JSON text, or the text itself if it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The value of the header with that name, which is in lower case; empty if there is none. */
export function readHeader(headers: GraphRequest['headers'], name: string): string {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
}
