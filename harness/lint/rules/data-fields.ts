import { nearestName } from '../../sandbox/apis/nearest.ts';
import { conditionsOf, type FieldEntry } from '../fields.ts';
import type { CodeContext, Rule } from '../rule.ts';

/** What `data` has without a field: `gtmOnSuccess`, `gtmOnFailure` and what else GTM adds, and methods of objects. */
const BUILT_IN = /^gtm[A-Z]|^hasOwnProperty$|^toString$/;

const VALUELESS: readonly unknown[] = ['GROUP', 'LABEL'];

/** The fields that have a value in `data`. */
const valued = ({ fields }: CodeContext): FieldEntry[] =>
  fields.filter(({ field, name, table }) => name !== '' && !table && !VALUELESS.includes(field.type));

/** A field that the code reads but nobody declares: it is always `undefined`. */
export const undeclaredField: Rule<CodeContext> = {
  id: 'undeclared-field',
  severity: 'warning',
  check(context) {
    const { code } = context;
    const names = new Set(valued(context).map(({ name }) => name));
    return code.dataReads
      .filter(({ name }) => !names.has(name) && !code.dataWrites.has(name) && !BUILT_IN.test(name))
      .map(({ name, at }) => {
        const nearest = nearestName(name, names);
        const advice = nearest ? `Did you mean ${nearest}?` : 'Declare it, or remove it from the code.';
        return { ...at, message: `The code reads data.${name}, but there is no such field. ${advice}` };
      });
  },
};

/**
 * A field that neither the code nor a condition mentions. Says nothing where the code uses `data` as a whole, as it
 * then may read any field.
 */
export const unusedField: Rule<CodeContext> = {
  id: 'unused-field',
  severity: 'warning',
  check(context) {
    const { code, fields, at } = context;
    if (code.usesWholeData) return [];
    const conditions = fields.flatMap(({ field }) => conditionsOf(field));
    const mentioned = new Set([...code.words, ...conditions.map(({ paramName }) => paramName)]);
    return valued(context)
      .filter(({ name }) => !mentioned.has(name))
      .map(({ field, name }) => ({
        ...at(field, 'name'),
        message: `The code never reads the field ${name}. Read data.${name}, or remove the field.`,
      }));
  },
};
