import type { EventRecord, HitRecord, PixelRecord, RunRecord } from '../../../harness/preview/records.ts';

/** A run that did nothing, and ended well. */
export function makeRun(part: Partial<RunRecord> = {}): RunRecord {
  return {
    name: 'Tag',
    outcome: 'success',
    error: undefined,
    steps: 1,
    durationMs: 1,
    fields: {},
    calls: [],
    console: [],
    exchanges: [],
    cookies: [],
    ...part,
  };
}

/** An event and what its tags did. */
export function makeEvent(name: string, runs: readonly RunRecord[] | undefined = [makeRun()]): EventRecord {
  return { name, data: { event_name: name }, variables: [], runs, notFired: [] };
}

/** A request with that body as its payload, and its answer. */
export function makeExchange(data: object, tone: 'good' | 'bad' = 'good'): RunRecord['exchanges'][number] {
  const payload = Object.entries(data).map(([path, value]) => ({ path, value, source: undefined }));
  const request = {
    method: 'POST',
    url: 'https://api.x.test/in',
    headers: {},
    body: undefined,
    timeoutMs: 1,
  };
  const verdict = { tone, text: '', advice: undefined, warnings: [] };
  return { request, answer: { statusCode: 200, headers: {}, body: '{}' }, verdict, payload };
}

/** A hit with these events. */
export function makeHit(
  id: number,
  events: readonly EventRecord[],
  part: Partial<HitRecord['request']> = {},
): HitRecord {
  const request = {
    method: 'GET',
    path: '/g/collect',
    queryString: 'v=2',
    headers: {},
    body: undefined,
    remoteAddress: '',
    ...part,
  };
  const nothing = { clientRuns: [], dropped: [], answer: undefined };
  return { kind: 'hit', id, at: 1795250000123, request, client: 'GA4', events, ...nothing };
}

/** A hit of the pixel. */
export function makePixel(id: number, eventName: string): PixelRecord {
  const nothing = { eventId: undefined, datasetId: '1', customData: {}, userData: {}, parameters: {} };
  return { kind: 'pixel', id, at: 0, eventName, ...nothing };
}
