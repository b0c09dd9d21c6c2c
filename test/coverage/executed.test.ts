import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { executedPlaces, markExecuted } from './executed.ts';

const SOURCE = `const one: number = 1;
function first() {
  return one;
}
function second() {
  return first();
}
`;

/** What V8 counts of a process: the module, then its functions. */
function counts(code: string, calls: { readonly first: number; readonly second: number }) {
  const functions = Object.entries(calls).map(([functionName, count]) => {
    const startOffset = code.indexOf(`function ${functionName}`);
    const range = { startOffset, endOffset: code.indexOf('}', startOffset) + 1, count };
    return { functionName, isBlockCoverage: true, ranges: [range] };
  });
  const ranges = [{ startOffset: 0, endOffset: code.length, count: 1 }];
  return { url: '', functions: [{ functionName: '', isBlockCoverage: true, ranges }, ...functions] };
}

test('a place in the sources ran if it did so in any process', async () => {
  const { code, map } = await transform(SOURCE, {
    loader: 'ts',
    sourcefile: '../a.ts',
    sourcemap: 'external',
  });
  const [one, first, second] = ['1:0', '3:2', '6:2'].map(place => `file:///project/a.ts:${place}`);
  const executed = (...processes: Parameters<typeof counts>[1][]) => {
    const script = { code, map, marks: new Uint8Array(code.length) };
    for (const calls of processes) markExecuted(script, counts(code, calls));
    const places = executedPlaces(script, 'file:///project/dist/a.js');
    return [one, first, second].filter(place => places.includes(place as string));
  };
  expect(executed()).toEqual([]);
  expect(executed({ first: 0, second: 0 })).toEqual([one]);
  expect(executed({ first: 3, second: 0 }, { first: 0, second: 1 })).toEqual([one, first, second]);
});
