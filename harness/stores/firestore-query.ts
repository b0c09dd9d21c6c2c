import type { FirestoreFailure, StoredDocument } from './firestore-types.ts';
import { areComparable, compareValues } from './firestore-values.ts';
import { type Plain, toPlain } from './plain.ts';

/** Decides on the value of a field, which is there. */
type Operator = (value: unknown, expected: unknown) => boolean;

/** A condition on a field, which may lie in maps: `address.city`. */
interface Condition {
  readonly field: readonly string[];
  readonly operator: string;
  readonly expected: unknown;
}

const equals: Operator = (value, expected) => compareValues(value, expected) === 0;
const isOneOf: Operator = (value, list) => (list as unknown[]).some(item => equals(value, item));
const contains: Operator = (value, item) => Array.isArray(value) && isOneOf(item, value);

/**
 * Operators of queries. The negative ones leave out `null`, as they leave out a field that is not there.
 *
 * @see https://firebase.google.com/docs/firestore/query-data/queries#query_operators
 */
const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['<', ordered(order => order < 0)],
  ['<=', ordered(order => order <= 0)],
  ['==', equals],
  ['!=', (value, expected) => value !== null && !equals(value, expected)],
  ['>=', ordered(order => order >= 0)],
  ['>', ordered(order => order > 0)],
  ['array-contains', contains],
  ['array-contains-any', (value, list) => (list as unknown[]).some(item => contains(value, item))],
  ['in', isOneOf],
  ['not-in', (value, list) => value !== null && !isOneOf(null, list) && !isOneOf(value, list)],
]);

const LIST_OPERATORS: ReadonlySet<string> = new Set(['array-contains-any', 'in', 'not-in']);

/** A query's results are in the order of the first field that has one of these, and of their ids. */
const ORDERING_OPERATORS: ReadonlySet<string> = new Set(['<', '<=', '!=', '>=', '>', 'not-in']);

/** Gives the documents that meet a query's conditions, in Firestore's order. */
export type Query = (documents: readonly StoredDocument[]) => StoredDocument[];

/**
 * Makes a query of conditions `[key, operator, value]`, all of which must hold.
 *
 * Throws the failure `invalid_argument` for anything else, and for a list operator without a list.
 */
export function compileQuery(conditions: readonly unknown[]): Query {
  const read = conditions.map(readCondition);
  const orderedBy = read.find(({ operator }) => ORDERING_OPERATORS.has(operator))?.field;
  return documents =>
    documents
      .filter(({ data }) => read.every(condition => meets(data, condition)))
      .sort((a, b) => (orderedBy ? compareFields(a, b, orderedBy) : 0) || compareValues(a.id, b.id));
}

function readCondition(condition: unknown): Condition {
  const [key, operator, given] = Array.isArray(condition) ? condition : [];
  const expected = toPlain({ given })?.given;
  const isList = Array.isArray(expected) && expected.length > 0;
  const isValid =
    typeof key === 'string' &&
    OPERATORS.has(operator) &&
    expected !== undefined &&
    (isList || !LIST_OPERATORS.has(operator));
  if (!isValid) throw { reason: 'invalid_argument' } satisfies FirestoreFailure;
  return { field: key.split('.'), operator, expected };
}

function meets(data: Plain, { field, operator, expected }: Condition): boolean {
  const value = valueAt(data, field);
  return value !== undefined && OPERATORS.get(operator)?.(value, expected) === true;
}

function compareFields(a: StoredDocument, b: StoredDocument, field: readonly string[]): number {
  return compareValues(valueAt(a.data, field), valueAt(b.data, field));
}

function valueAt(data: unknown, field: readonly string[]): unknown {
  return field.reduce(
    (map, key) =>
      typeof map === 'object' && map !== null && !Array.isArray(map) && Object.hasOwn(map, key)
        ? (map as Plain)[key]
        : undefined,
    data,
  );
}

function ordered(holds: (order: number) => boolean): Operator {
  return (value, expected) => areComparable(value, expected) && holds(compareValues(value, expected));
}
