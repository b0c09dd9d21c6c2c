import type { GraphError } from '../../harness/graph/errors.ts';
import { table } from './table.ts';

const HEAD = ['Code', 'Subcode', 'What it means', 'What to do', 'Tried again'];

/** What each letter of `evidence.grade` stands for. */
const GRADES: Readonly<Record<string, string>> = {
  D: "Meta's documentation",
  C: "Meta's code",
  L: 'a recorded answer',
  P: "code of somebody else's product",
  T: 'what integrators tell',
  '?': 'nothing; our choice',
};

/** A table of errors, by code and subcode. Errors that mean the same share a row. */
export function errorTable(errors: readonly GraphError[]): string {
  return table(HEAD, grouped(errors).map(cells));
}

/** The same with where each row is known from. */
export function errorTableWithEvidence(errors: readonly GraphError[]): string {
  return table(
    [...HEAD, 'Known from'],
    grouped(errors).map(group => [...cells(group), evidenceOf(group)]),
  );
}

function grouped(errors: readonly GraphError[]): GraphError[][] {
  const sorted = [...errors].sort((a, b) => a.code - b.code || (a.subcode ?? 0) - (b.subcode ?? 0));
  const groups = new Map<string, GraphError[]>();
  for (const error of sorted) groups.set(meaningOf(error), [...(groups.get(meaningOf(error)) ?? []), error]);
  return [...groups.values()];
}

/** The unexplained subcodes have their numbers in their titles. */
function meaningOf({ code, subcode, title, advice }: GraphError): string {
  return `${subcode === undefined ? '' : code} ${title.replace(/ \(\d+\)$/, '')} ${advice}`;
}

function cells(group: readonly GraphError[]): string[] {
  const [first] = group as [GraphError];
  const codes = [...new Set(group.map(({ code }) => code))].join(', ');
  const subcodes = group.flatMap(({ subcode }) => subcode ?? []).join(', ');
  const title = first.title.replace(/ \(\d+\)$/, '');
  return [codes, subcodes, title, first.advice, first.retry ? 'yes' : 'no'];
}

function evidenceOf(group: readonly GraphError[]): string {
  const letters = new Set(group.flatMap(({ evidence }) => evidence.grade.split(' ')));
  return [...letters].map(letter => GRADES[letter]).join(', ');
}
