import { quoteShell } from './shell.ts';

/** A request, in or out. */
export interface HttpRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** Headers that curl makes by itself, and gets wrong when it is told. */
const OWN_HEADERS = new Set(['host', 'connection', 'content-length', 'accept-encoding', 'transfer-encoding']);

/** Writes a request as a command for curl. What the page masks is masked there, too. */
export function toCurl({ method, url, headers, body }: HttpRequest): string {
  const kept = Object.entries(headers).filter(([name]) => !OWN_HEADERS.has(name.toLowerCase()));
  return [
    `curl ${quoteShell(url)}`,
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    ...kept.map(([name, value]) => `-H ${quoteShell(`${name}: ${value}`)}`),
    ...(body ? [`--data-binary ${quoteShell(body)}`] : []),
  ].join(' \\\n  ');
}
