import type { TplProblem } from '../../tpl/errors.ts';
import type { FileContext, Rule } from '../rule.ts';

const duplicates = ({ problems }: FileContext) => problems.filter(({ rule }) => rule === 'duplicate-section');

const isTerms = ({ lines }: FileContext, { line }: TplProblem) =>
  lines[line - 1]?.includes('___TERMS_OF_SERVICE___') === true;

/** A section that occurs twice. */
export const duplicateSection: Rule<FileContext> = {
  id: 'duplicate-section',
  severity: 'error',
  check: context => duplicates(context).filter(problem => !isTerms(context, problem)),
};

/** The terms of service twice, which one published template has. */
export const repeatedTerms: Rule<FileContext> = {
  id: 'repeated-terms',
  severity: 'warning',
  check: context => duplicates(context).filter(problem => isTerms(context, problem)),
};
