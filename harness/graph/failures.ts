import { UserError } from '../user-error.ts';
import { type GraphError, type GraphErrorName, graphErrors } from './errors.ts';
import { createRandom } from './random.ts';

/**
 * What becomes of a request instead of an answer to it: nothing until the sender gives up, a broken connection, the page
 * of a proxy with that status, or an error of Meta's. Its events are not taken in; that Meta may have taken in what it
 * then fails to answer is not played.
 */
export type Failure = 'timeout' | 'reset' | { readonly status: number } | { readonly error: GraphErrorName };

/** A failure, and how often it strikes. */
export interface PlannedFailure {
  readonly failure: Failure;
  /** From 0 to 1. */
  readonly probability: number;
}

const syntax =
  'Write name:probability pairs, such as 5xx:0.1,timeout:0.05,reset:0.01,429:0.1,code2:0.02. A name is timeout, reset, ' +
  '5xx, a status from 400 to 599, code with a code or subcode of Meta, or the name of a row in harness/graph/errors.';

/**
 * Reads failures as `--fail` takes them: `5xx:0.1,timeout:0.05,code2:0.02`.
 *
 * @throws UserError if a name is unknown, a probability is none, or all of them add up to more than 1.
 */
export function parseFailures(text: string): PlannedFailure[] {
  const planned = text.split(',').flatMap(parsePair);
  const total = planned.reduce((sum, { probability }) => sum + probability, 0);
  // Ten times 0.1 is a little off 1.
  if (total < 1 + 1e-9) return planned;
  throw new UserError(`Expected probabilities of at most 1 in all, got ${total.toFixed(3)}. ${syntax}`);
}

function parsePair(pair: string): PlannedFailure[] {
  const [name = '', ...rest] = pair.trim().split(':');
  const share = rest.join(':');
  const failures = parseName(name);
  if (failures.length === 0)
    throw new UserError(`Expected a failure, got ${JSON.stringify(name)}. ${syntax}`);
  if (/^\d*\.?\d+$/.test(share) && Number(share) <= 1) {
    return failures.map(failure => ({ failure, probability: Number(share) / failures.length }));
  }
  throw new UserError(`Expected a number from 0 to 1 after ${name}, got ${JSON.stringify(share)}. ${syntax}`);
}

function parseName(name: string): Failure[] {
  if (name === 'timeout' || name === 'reset') return [name];
  if (name === '5xx') return [500, 502, 503, 504].map(status => ({ status }));
  if (/^[45]\d\d$/.test(name)) return [{ status: Number(name) }];
  const error = findError(name);
  return error ? [{ error }] : [];
}

/** By the name of the row, or by code or subcode; a code that has several rows gives the first. */
function findError(name: string): GraphErrorName | undefined {
  const number = Number(/^code(\d+)$/.exec(name)?.[1]);
  const rows = Object.entries<GraphError>(graphErrors);
  const row = rows.find(([key, { code, subcode }]) => key === name || code === number || subcode === number);
  return row?.[0] as GraphErrorName | undefined;
}

/** Decides for one request after the other what strikes it, if anything. The same seed gives the same sequence. */
export function createFailures(planned: readonly PlannedFailure[], seed: number): () => Failure | undefined {
  const random = createRandom(seed);
  return () => {
    let left = random();
    return planned.find(({ probability }) => {
      left -= probability;
      return left < 0;
    })?.failure;
  };
}
