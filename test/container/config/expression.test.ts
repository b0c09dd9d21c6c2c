import { expect, test } from 'vitest';
import { compileExpression } from '../../../harness/container/config/expression.ts';

const VALUES: Readonly<Record<string, unknown>> = {
  Id: '123',
  Value: 9.5,
  Items: [{ id: 'a' }],
  Flag: false,
};

function evaluate(value: unknown): Promise<unknown> {
  return compileExpression(value).evaluate(async name => VALUES[name]);
}

test('takes over the type of a variable that is the whole text', async () => {
  expect(await evaluate({ a: '{{Value}}', b: '{{Items}}', c: '{{Flag}}', d: '{{Nothing}}' })).toEqual({
    a: 9.5,
    b: [{ id: 'a' }],
    c: false,
    d: undefined,
  });
});

test('writes variables inside a text as makeString does', async () => {
  expect(await evaluate('{{Id}}-{{Value}}-{{Flag}}-{{Items}}-{{Nothing}}')).toBe(
    '123-9.5-false-[object Object]-undefined',
  );
});

test('finds references however deep, and leaves everything else alone', async () => {
  const value = { rows: [{ name: 'em', value: '{{Id}}' }, null, true, 1], '{{Id}}': 'key' };
  expect(await evaluate(value)).toEqual({
    rows: [{ name: 'em', value: '123' }, null, true, 1],
    '{{Id}}': 'key',
  });
});

test('takes braces that hold no name for text', async () => {
  expect(await evaluate('{{}} {Id} {{ {')).toBe('{{}} {Id} {{ {');
});

test('names each reference once', () => {
  expect(compileExpression(['{{A}} {{B}}', { x: '{{A}}' }]).references).toEqual(['A', 'B']);
});

test('asks for no variable where there is no reference', async () => {
  const expression = compileExpression({ pixelId: '1' });
  const nothing = () => expect.unreachable('No variable is referred to.');
  expect(await expression.evaluate(nothing)).toEqual({ pixelId: '1' });
});
