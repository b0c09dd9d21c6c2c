import type { FileContext, Rule } from '../rule.ts';

/** What the parser finds in the code; the `no-…` rules are those of `harness/sandbox/syntax`. */
const IDS = [
  'missing-semicolon',
  'no-accessor',
  'no-async',
  'no-bigint',
  'no-class',
  'no-computed-key',
  'no-debugger',
  'no-default-parameter',
  'no-delete',
  'no-destructuring',
  'no-exponent',
  'no-in',
  'no-instanceof',
  'no-label',
  'no-logical-assignment',
  'no-meta-property',
  'no-module',
  'no-new',
  'no-nullish',
  'no-optional-chaining',
  'no-regex-literal',
  'no-shorthand',
  'no-spread',
  'no-template-literal',
  'no-this',
  'no-throw',
  'no-try',
  'no-unary-plus',
  'no-undeclared',
  'no-void',
  'no-with',
  'too-deep',
];

/** The code is within the language that GTM's compiler takes. `syntax` is what has no rule of its own. */
export const syntaxRules: readonly Rule<FileContext>[] = [
  ...IDS.map(id => syntaxRule(id, rule => rule === id)),
  syntaxRule('syntax', rule => !IDS.includes(rule)),
];

function syntaxRule(id: string, applies: (rule: string) => boolean): Rule<FileContext> {
  return { id, severity: 'error', check: ({ syntax }) => syntax.filter(({ rule }) => applies(rule)) };
}
