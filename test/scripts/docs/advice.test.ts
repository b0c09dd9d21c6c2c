import { expect, test } from 'vitest';
import { type GraphError, graphErrors } from '../../../harness/graph/errors.ts';
import { adviceModule } from '../../../scripts/docs/advice.ts';

function linesOf(...errors: readonly GraphError[]): readonly string[] {
  return adviceModule(errors).match(/(?<=^ {4}').*(?=',$)/gm) ?? [];
}

test('names an error by code and subcode, by its code, or by the message of one among several of a code', () => {
  const { missingValue, serviceDown, missingPermission } = graphErrors;
  expect(linesOf(missingValue, serviceDown, missingPermission)).toEqual([
    `100/2804009: ${missingValue.advice}`,
    `2: ${serviceDown.advice}`,
    `(#100) Missing Permission: ${missingPermission.advice}`,
  ]);
});

test('gives subcodes without a known meaning the advice for their code, once', () => {
  const { subcode2804001, subcode2804007 } = graphErrors;
  expect(linesOf(subcode2804001, subcode2804007)).toEqual([`100: ${subcode2804001.advice}`]);
});

test('leaves out what no answer of Meta can be recognised by', () => {
  expect(linesOf(graphErrors.dataNotAList)).toEqual([]);
});
