import { type Program, parse } from 'acorn';
import MagicString from 'magic-string';
import { TemplateSyntaxError } from '../sandbox/errors.ts';
import { parseTemplate } from '../sandbox/syntax/parse.ts';
import type { Bundle } from './bundle.ts';
import { type Refusal, settleDialect } from './dialect.ts';
import { BuildError } from './errors.ts';
import { restoreNames } from './names.ts';
import { describeOrigin, docSentence, type FindOrigin, readOrigins } from './origins.ts';
import { writeReturn } from './return.ts';
import { shrink } from './shrink.ts';
import { findUses } from './uses.ts';

/** The code of a template. */
export interface FinishedCode {
  readonly code: string;
  readonly warnings: readonly string[];
}

/**
 * The last pass over bundled code. What comes out is what an author might have typed into GTM's editor: the banner,
 * then each module under its path, its functions with the first sentence of their doc comments, and what is used once in
 * the place of its use.
 *
 * @throws BuildError with the place in the source, where the code is not, and cannot be made, the sandbox's language.
 */
export function finishCode({ code, map }: Bundle, banner: string): FinishedCode {
  const findOrigin = readOrigins(map);
  const tree = parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'script',
    allowReturnOutsideFunction: true,
    locations: true,
  });
  const text = new MagicString(code);
  const warnings = restoreNames(tree, text, findOrigin);
  refuse(settleDialect(tree, text), findOrigin);
  declareConstants(tree, text);
  documentDeclarations(tree, text, findOrigin);
  refuse(writeReturn(tree, text), findOrigin);
  text.prepend(`${banner}\n\n`);
  checkSubset(text, findOrigin);
  return { code: shrink(text.toString()).trimEnd(), warnings };
}

/** Undoes that esbuild makes a `var` of each top-level declaration. */
function declareConstants(tree: Program, text: MagicString): void {
  const { assigned } = findUses(tree);
  for (const statement of tree.body) {
    if (statement.type !== 'VariableDeclaration') continue;
    const isConstant = statement.declarations.every(
      ({ id, init }) => init && id.type === 'Identifier' && !assigned.has(id.name),
    );
    if (isConstant) text.overwrite(statement.start, statement.start + statement.kind.length, 'const');
  }
}

/** Sets functions apart by a blank line, and gives each declaration the first sentence of its doc comment. */
function documentDeclarations(tree: Program, text: MagicString, findOrigin: FindOrigin): void {
  for (const { type, start, loc } of tree.body) {
    if (!loc || (type !== 'FunctionDeclaration' && type !== 'VariableDeclaration')) continue;
    const origin = findOrigin(loc.start);
    const sentence = origin && docSentence(origin);
    if (!sentence && type !== 'FunctionDeclaration') continue;
    const isFirst = /\/\/ .*\n$/.test(text.original.slice(0, start));
    text.appendLeft(start, `${isFirst ? '' : '\n'}${sentence ? `// ${sentence}\n` : ''}`);
  }
}

/** Runs the check that guards foreign templates too. */
function checkSubset(text: MagicString, findOrigin: FindOrigin): void {
  try {
    parseTemplate(text.toString());
  } catch (error) {
    if (!(error instanceof TemplateSyntaxError)) throw error;
    const map = text.generateMap({ hires: true, includeContent: true });
    const findInBundle = readOrigins(map.toString());
    refuse(error.problems, position => {
      const inBundle = findInBundle(position);
      return inBundle && findOrigin(inBundle);
    });
  }
}

function refuse(problems: readonly Refusal[], findOrigin: FindOrigin): void {
  if (problems.length === 0) return;
  const lines = problems.map(problem => {
    const { message, instead = '' } = problem;
    return `${describeOrigin(findOrigin(problem))} ${message} ${instead}`.trim();
  });
  throw new BuildError([...new Set(lines)].join('\n'));
}
