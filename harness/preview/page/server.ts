import { useEffect, useState } from 'preact/hooks';
import type { ContainerState, FieldsRequest, SendRequest, SendResult } from '../records.ts';

/** Sends a hit, or event data. @throws an `Error` with the server's words. */
export function send(request: SendRequest): Promise<SendResult> {
  return call('POST', '/_preview/send', request);
}

/** Sets the values of a tag's fields. @throws an `Error` with the server's words. */
export function setFields(request: FieldsRequest): Promise<ContainerState> {
  return call('PUT', '/_preview/fields', request);
}

/** What is being loaded: nothing yet, the answer, or why there is none. */
export type Loaded<Answer> = { readonly answer?: Answer; readonly error?: string };

/** Loads JSON from the server, and loads it again whenever `version` changes. */
export function useLoaded<Answer>(path: string, version: unknown): Loaded<Answer> {
  const [loaded, setLoaded] = useState<Loaded<Answer>>({});
  useEffect(() => {
    let isCurrent = true;
    call<Answer>('GET', path).then(
      answer => isCurrent && setLoaded({ answer }),
      (error: Error) =>
        isCurrent && setLoaded(({ answer }) => ({ ...(answer && { answer }), error: error.message })),
    );
    return () => {
      isCurrent = false;
    };
  }, [path, version]);
  return loaded;
}

async function call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(path, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  }).catch(() => {
    throw new Error('The container does not answer. Is "sgtm serve" still running?');
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}
