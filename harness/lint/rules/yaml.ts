import type { TplProblem } from '../../tpl/errors.ts';
import type { FileContext, Rule } from '../rule.ts';

const faults = ({ problems }: FileContext) => problems.filter(({ rule }) => rule === 'yaml');

const isComment = ({ lines }: FileContext, { line }: TplProblem) =>
  /^\s*(?:\/\/|\/\*)/.test(lines[line - 1] ?? '');

/** `___TESTS___` is no YAML: nearly always a line of code that is not indented deeper than its key. */
export const yaml: Rule<FileContext> = {
  id: 'yaml',
  severity: 'error',
  check: context => faults(context).filter(fault => !isComment(context, fault)),
};

/** A comment of JavaScript between the scenarios. In YAML only `#` starts one (sgtm-sandbox.md, 5). */
export const yamlComment: Rule<FileContext> = {
  id: 'yaml-comment',
  severity: 'error',
  check: context =>
    faults(context)
      .filter(fault => isComment(context, fault))
      .map(({ line, column }) => ({
        line,
        column,
        message:
          'Only # starts a comment between scenarios. Write #, or indent the line deeper than its key.',
      })),
};
