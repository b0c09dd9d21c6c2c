import { useEffect, useRef, useState } from 'preact/hooks';
import type { ContainerState, FieldsRequest, SendRequest, SendResult } from '../control.ts';

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

/** Milliseconds from one load to the next: under load the records change all the time. */
const PAUSE_MS = 500;

/** Loads JSON from the server, and loads it again when `version` changes. */
export function useLoaded<Answer>(path: string, version: unknown): Loaded<Answer> {
  const [loaded, setLoaded] = useState<Loaded<Answer>>({});
  const loadedAt = useRef(0);
  useEffect(() => {
    const load = () => {
      loadedAt.current = Date.now();
      call<Answer>('GET', path).then(
        answer => setLoaded({ answer }),
        (error: Error) => setLoaded(({ answer }) => ({ ...(answer && { answer }), error: error.message })),
      );
    };
    const timer = setTimeout(load, loadedAt.current + PAUSE_MS - Date.now());
    return () => clearTimeout(timer);
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
