import type { OutgoingRequest } from '../../sandbox/environment.ts';
import { type Leaf, leavesOf } from '../leaves.ts';
import type { PayloadValue } from '../records.ts';
import type { Trace } from './trace.ts';

/** Lists the values of a request, URL parameters first, each with its source. A body is read as JSON or as a form. */
export function readPayload({ url, body }: OutgoingRequest, trace: Trace): PayloadValue[] {
  const parameters = [...new URL(url).searchParams].map(([name, value]) => ({ path: `?${name}`, value }));
  return [...parameters, ...readBody(body)].map(leaf => ({ ...leaf, source: trace(leaf) }));
}

function readBody(body = ''): Leaf[] {
  try {
    return leavesOf(JSON.parse(body));
  } catch {
    return [...new URLSearchParams(body)].map(([path, value]) => ({ path, value }));
  }
}
