import { textOf } from '../graph/customer-information.ts';
import { type Fields, fieldsOf } from '../graph/request.ts';

/** An event that the tag could not deliver, and what else its request said. */
export interface DeadLetter {
  /** Digits only. */
  readonly dataset: string;
  /** As in the path of a request, `v26.0`. */
  readonly apiVersion: string;
  readonly partnerAgent: string | undefined;
  readonly testEventCode: string | undefined;
  /** The server event, with a name and a time. */
  readonly event: Fields;
}

/** A row that is no dead letter. The message quotes nothing of the row, which may hold customer data. */
export class MalformedRow extends Error {
  override name = 'MalformedRow';
}

/**
 * Reads a row as the tag writes it and BigQuery or Firestore give it back: one JSON object with `dataset`,
 * `api_version`, `event`, and perhaps `partner_agent` and `test_event_code`. `event` is an object or, from a column of
 * text, the JSON of one. What is `null` is not there.
 *
 * @throws MalformedRow with what was expected and what came.
 */
export function readDeadLetter(text: string): DeadLetter {
  const row = unwrap(readObject(parse(text), 'one JSON object per line'));
  const event = readObject(parseText(row.event), 'event to be an object, or the JSON of one');
  readText(event, 'event_name', /\S/, 'a name');
  readText(event, 'event_time', /^\d+(\.\d+)?$/, 'Unix seconds');
  return {
    dataset: readText(row, 'dataset', /^\d+$/, 'the digits of a dataset id'),
    apiVersion: readText(row, 'api_version', /^v\d+\.\d+$/, 'a version such as v26.0'),
    partnerAgent: textOf(row.partner_agent) || undefined,
    testEventCode: textOf(row.test_event_code) || undefined,
    event,
  };
}

/** Our stand-in for Firestore writes `{id, data}`, the row under `data`. */
function unwrap(line: Fields): Fields {
  return line.dataset === undefined && 'data' in line ? fieldsOf(line.data) : line;
}

function parseText(value: unknown): unknown {
  return typeof value === 'string' ? parse(value) : value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedRow('Expected JSON, got something else or a part of it.');
  }
}

function readObject(value: unknown, expected: string): Fields {
  if (fieldsOf(value) === value) return value as Fields;
  throw new MalformedRow(`Expected ${expected}, got ${kindOf(value)}.`);
}

/** Numbers too big to be exact are refused: they are ids that lost their last digits. */
function readText(fields: Fields, key: string, pattern: RegExp, expected: string): string {
  const value = fields[key];
  const isExact = typeof value !== 'number' || value <= Number.MAX_SAFE_INTEGER;
  if (isExact && pattern.test(textOf(value))) return textOf(value);
  throw new MalformedRow(`Expected ${key} to be ${expected}, got ${kindOf(value)}.`);
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value} that is none`;
}
