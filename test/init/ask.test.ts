import { expect, test } from 'vitest';
import { askForMissing } from '../../harness/init/ask.ts';

/** Gives the answers one by one, and notes the questions. */
function person(...answers: string[]) {
  const questions: string[] = [];
  const ask = async (question: string) => {
    questions.push(question);
    return answers.shift() ?? expect.fail(`Nobody has an answer to ${question}`);
  };
  return { ask, questions };
}

test('nothing is asked when nothing is missing', async () => {
  const { ask, questions } = person();

  expect(await askForMissing({ directory: 'a', type: 'client' }, ask)).toEqual({
    directory: 'a',
    type: 'client',
  });
  expect(questions).toEqual([]);
});

test('what is missing is asked, until the answer will do', async () => {
  const { ask, questions } = person('', 'orders', 'web', 'Variable');

  expect(await askForMissing({ directory: undefined, type: undefined }, ask)).toEqual({
    directory: 'orders',
    type: 'variable',
  });
  expect(questions).toEqual([
    'Folder of the project: ',
    'Folder of the project: ',
    'Type (tag, variable, client): ',
    'Type (tag, variable, client): ',
  ]);
});

test.each([
  [undefined, 'tag', 'a folder for the project'],
  ['orders', undefined, '--type'],
] as const)('without a person, what is missing is an error (%s, %s)', async (directory, type, missing) => {
  await expect(askForMissing({ directory, type }, undefined)).rejects.toThrow(
    `Expected ${missing}, as in sgtm init my-tag --type tag|variable|client.`,
  );
});
