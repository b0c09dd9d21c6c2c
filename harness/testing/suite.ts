import { type CompiledProgram, compileProgram } from '../sandbox/interpreter/program.ts';
import type { LoadedTemplate } from '../sandbox/run.ts';
import { joinPieces, type Piece, readPiece } from '../sandbox/syntax/parse.ts';
import { compileTemplate } from '../tpl/load.ts';
import type { LocatedScenario, Template } from '../tpl/template.ts';
import { TEST_GLOBALS } from './test-api.ts';

/** A template with its tests, ready to run. */
export interface Suite {
  readonly source: Template;
  readonly template: LoadedTemplate;
  /** The setup of the tests, read once. */
  readonly setup: Piece;
}

/** Compiles a template and reads its setup. @throws TemplateSyntaxError if the code is outside the language. */
export function createSuite(source: Template): Suite {
  return { source, template: compileTemplate(source), setup: readPiece(source.tests.setup ?? '') };
}

/** Test code is numbered from here, beyond the end of any file, so that a position tells which code it is in. */
const FIRST_LINE = 1 << 24;

/**
 * Compiles the setup and a scenario as one piece of code, as GTM puts the setup before each scenario. So each may use
 * the names of the other, and both may declare the same.
 *
 * @throws TemplateSyntaxError if the setup or the scenario is outside the language.
 */
export function compileTest({ source, setup }: Suite, { code }: LocatedScenario): CompiledProgram {
  const scenario = readPiece('\n'.repeat(countLines(source.tests.setup)) + code);
  return compileProgram(joinPieces([setup, scenario], { globals: TEST_GLOBALS, firstLine: FIRST_LINE }));
}

/** Code of a file: its text, and its first line in positions and in the file. */
export interface Code {
  readonly text: string;
  readonly firstLine: number;
  /** `undefined` where YAML has folded the code, so that its lines are not those of the file. */
  readonly fileLine: number | undefined;
}

/** All code that runs in a scenario. */
export function codesOf({ code, codeLine, tests }: Template, scenario: LocatedScenario): Code[] {
  const { setup = '', setupLine } = tests;
  const scenarioLine = FIRST_LINE + countLines(setup);
  return [
    { text: code, firstLine: codeLine, fileLine: codeLine },
    { text: setup, firstLine: FIRST_LINE, fileLine: setupLine },
    { text: scenario.code, firstLine: scenarioLine, fileLine: scenario.codeLine },
  ];
}

function countLines(text = ''): number {
  return text.split('\n').length;
}
