import { type Fields, fieldsOf } from '../graph/request.ts';
import { parseJson } from '../parse-json.ts';
import { UserError } from '../user-error.ts';

/**
 * A line of a journal after the first. A request is written down before it is made, and again once Meta has taken or
 * refused it; without that, its rows may have reached Meta or not.
 */
export type JournalRecord =
  /** `ids` of the rows in the request. */
  | { readonly request: number; readonly ids: readonly string[] }
  | { readonly request: number; readonly answer: 'accepted' | 'refused' }
  /** The `digest` of a row that Meta refuses, where it stood, and Meta's words. */
  | { readonly refused: string; readonly place: string; readonly words: string };

const SHAPES: readonly ((line: Fields) => boolean)[] = [
  ({ request, ids }) => Number.isInteger(request) && Array.isArray(ids),
  ({ request, answer }) => Number.isInteger(request) && (answer === 'accepted' || answer === 'refused'),
  ({ refused, words }) => typeof refused === 'string' && typeof words === 'string',
];

/** The first line of a journal, by which it is known. */
export const JOURNAL_HEADER = JSON.stringify({ journal: 'sgtm replay', version: 1 });

/** What became of rows in earlier runs. */
export interface JournalState {
  /** By `id`. */
  readonly sent: ReadonlySet<string>;
  /** By `digest`, Meta's words. */
  readonly refused: ReadonlyMap<string, string>;
  /** By `id`, rows whose last request has no answer. */
  readonly unanswered: ReadonlySet<string>;
  /** The number of the last request. */
  readonly requests: number;
  /** The size of all whole lines. */
  readonly bytes: number;
}

/**
 * Reads a journal; an empty text is one of no runs. What follows the last line break is left out: the run that wrote it
 * did not get to its end.
 *
 * @throws UserError with the line, if it is no journal.
 */
export function readJournalState(text: string, file: string): JournalState {
  const sent = new Set<string>();
  const refused = new Map<string, string>();
  const unanswered = new Set<string>();
  const requests = new Map<number, readonly string[]>();
  for (const record of readRecords(text, file)) {
    if ('refused' in record) refused.set(record.refused, record.words);
    else if ('ids' in record) {
      requests.set(record.request, record.ids);
      for (const id of record.ids) unanswered.add(id);
    } else {
      for (const id of requests.get(record.request) ?? []) {
        unanswered.delete(id);
        if (record.answer === 'accepted') sent.add(id);
      }
    }
  }
  const bytes = Buffer.byteLength(text.slice(0, text.lastIndexOf('\n') + 1));
  return { sent, refused, unanswered, requests: [...requests.keys()].at(-1) ?? 0, bytes };
}

function readRecords(text: string, file: string): JournalRecord[] {
  const [header, ...lines] = text.split('\n').slice(0, -1);
  if (header !== JOURNAL_HEADER && !JOURNAL_HEADER.startsWith(text)) throw notAJournal(file, 1);
  return lines.map((line, index) => {
    const record = fieldsOf(parseJson(line));
    if (!SHAPES.some(fits => fits(record))) throw notAJournal(file, index + 2);
    return record as unknown as JournalRecord;
  });
}

function notAJournal(file: string, line: number): UserError {
  return new UserError(
    `Expected the journal of sgtm replay in ${file}, but line ${line} is not of one. Name another file with --journal, ` +
      'or repair this one: without it, rows that were sent are sent again.',
  );
}
