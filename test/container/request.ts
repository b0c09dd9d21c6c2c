import type { IncomingRequest } from '../../harness/sandbox/environment.ts';

/** A request as a sample gives it. */
export interface SampleRequest {
  readonly method?: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The request that a container would see, from a browser at 203.0.113.7 that names itself `test`. */
export function makeRequest({ method = 'GET', url, headers, body }: SampleRequest): IncomingRequest {
  const [address = '', ...query] = url.split('?');
  return {
    method,
    path: new URL(address, 'https://sgtm.example.com').pathname,
    queryString: query.join('?'),
    headers: { host: 'sgtm.example.com', 'user-agent': 'test', ...headers },
    body,
    remoteAddress: '203.0.113.7',
  };
}
