import { type Position, TemplateSyntaxError } from '../../sandbox/errors.ts';
import { joinPieces, type Piece, readPiece } from '../../sandbox/syntax/parse.ts';
import { TEST_GLOBALS } from '../../testing/test-api.ts';
import type { LocatedScenario, LocatedTests } from '../../tpl/template.ts';
import type { Rule, TemplateContext } from '../rule.ts';
import { describeFaults, type SyntaxFault } from '../syntax-faults.ts';

/** Setup and scenarios, which GTM puts together, are within the sandbox's language. */
export const testSyntax: Rule<TemplateContext> = {
  id: 'test-syntax',
  severity: 'error',
  check({ template: { tests }, lines }) {
    const setup = readPiece(tests.setup ?? '');
    const problems = tests.scenarios.flatMap(scenario =>
      faultsOf(tests, setup, scenario).map(({ message, ...at }) => ({
        ...inFile(at, tests, scenario, lines),
        message,
      })),
    );
    // A fault of the setup is found again with each scenario.
    return [...new Map(problems.map(problem => [JSON.stringify(problem), problem])).values()];
  },
};

/** Lines of the setup come first, those of the scenario after them. */
function faultsOf(tests: LocatedTests, setup: Piece, { code }: LocatedScenario): SyntaxFault[] {
  try {
    joinPieces([setup, readPiece('\n'.repeat(linesOf(tests.setup).length) + code)], {
      globals: TEST_GLOBALS,
    });
    return [];
  } catch (error) {
    if (error instanceof TemplateSyntaxError) return describeFaults(error.problems);
    throw error;
  }
}

/** In code that YAML has folded, lines are not those of the file: the scenario stands for them. */
function inFile(
  { line, column }: Position,
  { setup, setupLine }: LocatedTests,
  { code, codeLine, line: scenarioLine }: LocatedScenario,
  lines: readonly string[],
): Position {
  const setupLines = linesOf(setup);
  const isSetup = line <= setupLines.length;
  const row = isSetup ? line - 1 : line - 1 - setupLines.length;
  const firstLine = isSetup ? setupLine : codeLine;
  if (firstLine === undefined) return { line: scenarioLine, column: 0 };
  const text = (isSetup ? setupLines : linesOf(code))[row] ?? '';
  const indent = Math.max(lines[firstLine + row - 1]?.indexOf(text) ?? 0, 0);
  return { line: firstLine + row, column: indent + column };
}

function linesOf(code = ''): string[] {
  return code.split('\n');
}
