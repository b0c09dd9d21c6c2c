import { type Program as AcornProgram, parse } from 'acorn';
import { type SyntaxProblem, TemplateSyntaxError } from '../errors.ts';
import { resolveScopes, type Scopes } from './scopes.ts';
import { findRefusedSyntax } from './subset.ts';

/** Names that sandboxed code may use without declaring them (sgtm-sandbox.md, 1). */
export const TEMPLATE_GLOBALS: readonly string[] = ['require', 'data'];

/** How to read a piece of sandboxed code. */
export interface ParseOptions {
  /** Free identifiers, by default `require` and `data`. */
  readonly globals?: readonly string[];
  /** The line of the file at which the code begins, from 1; positions in messages follow it. */
  readonly firstLine?: number;
}

/** Sandboxed code that was found to be within the language. */
export interface Program {
  readonly tree: AcornProgram;
  readonly globals: readonly string[];
  /** Add this to a line of the code to get the line of the file. */
  readonly lineOffset: number;
  readonly scopes: Scopes;
}

/** A piece of code by itself: its names have no meaning yet. */
export interface Piece {
  /** `undefined` where it is no JavaScript. */
  readonly tree: AcornProgram | undefined;
  readonly problems: readonly SyntaxProblem[];
}

/**
 * Reads sandboxed code: JavaScript, then the subset that GTM's compiler takes, then its free identifiers.
 *
 * @throws TemplateSyntaxError with every problem found, where the code is not in the language.
 */
export function parseTemplate(source: string, options: ParseOptions = {}): Program {
  return joinPieces([readPiece(source)], options);
}

/** Reads JavaScript, and what of it is outside the subset that GTM's compiler takes. */
export function readPiece(source: string): Piece {
  const problems: SyntaxProblem[] = [];
  try {
    const tree = parseJavaScript(source, problems);
    problems.push(...findRefusedSyntax(tree));
    return { tree, problems };
  } catch (error) {
    problems.push(parseProblem(error));
    return { tree: undefined, problems };
  }
}

/**
 * Makes one program of pieces that run one after the other and share their names. Their lines must not overlap.
 *
 * @throws TemplateSyntaxError with every problem found, where the code is not in the language.
 */
export function joinPieces(pieces: readonly Piece[], options: ParseOptions = {}): Program {
  const { firstLine = 1, globals = TEMPLATE_GLOBALS } = options;
  const problems = pieces.flatMap(piece => piece.problems);
  const trees = pieces.flatMap(({ tree }) => tree ?? []);
  try {
    if (trees.length === pieces.length) {
      const tree = joinTrees(trees);
      const scopes = resolveScopes(tree, globals, problems);
      if (problems.length === 0) return { tree, globals, lineOffset: firstLine - 1, scopes };
    }
  } catch (error) {
    problems.push(parseProblem(error));
  }
  throw new TemplateSyntaxError(inFile(problems, firstLine - 1));
}

function joinTrees(trees: readonly AcornProgram[]): AcornProgram {
  const [first, last] = [trees[0], trees.at(-1)] as [AcornProgram, AcornProgram];
  if (first === last) return first;
  return {
    ...first,
    body: trees.flatMap(({ body }) => body),
    end: last.end,
    ...(last.loc && { loc: last.loc }),
  };
}

function parseJavaScript(source: string, problems: SyntaxProblem[]): AcornProgram {
  return parse(source, {
    ecmaVersion: 'latest',
    sourceType: 'script',
    locations: true,
    allowReturnOutsideFunction: true,
    onInsertedSemicolon: (offset, at) => problems.push(missingSemicolon(source, offset, at)),
  });
}

function missingSemicolon(
  source: string,
  offset: number,
  at: { line: number; column: number } | undefined,
): SyntaxProblem {
  const next = /^\s*(\w+|\S)?/.exec(source.slice(offset))?.[1] ?? 'end of code';
  return {
    rule: 'missing-semicolon',
    line: at?.line ?? 1,
    column: at?.column ?? 0,
    message: `missing ';' at '${next}'.`,
    instead: 'GTM does not insert semicolons; end each statement with one.',
  };
}

/** Acorn's complaint, or the engine's where code is nested deeper than the call stack. */
function parseProblem(error: unknown): SyntaxProblem {
  const { message, loc } = error as { message: string; loc?: { line: number; column: number } };
  const tooDeep = error instanceof RangeError || message.startsWith('Not enough stack');
  if (!tooDeep && !loc) throw error;
  return {
    rule: tooDeep ? 'too-deep' : 'syntax',
    line: loc?.line ?? 1,
    column: loc?.column ?? 0,
    message: tooDeep ? 'The code is nested too deeply.' : `${message.replace(/ \(\d+:\d+\)$/, '')}.`,
  };
}

function inFile(problems: readonly SyntaxProblem[], lineOffset: number): SyntaxProblem[] {
  return problems
    .map(problem => ({ ...problem, line: problem.line + lineOffset }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
