import { expect, test } from 'vitest';
import { createLinker } from '../../../harness/container/ga4/linker.ts';

const CLIENT_ID = 'UGZp/I9CCimRLhiVfNThoJgIkddJ7DjNjuhYawNqaAM=.1760043792';

/** Bytes that count on, so that every draw is another. */
function countingBytes(start: number) {
  let next = start;
  return (size: number) => Uint8Array.from({ length: size }, () => next++);
}

test('opens what it has sealed', () => {
  const linker = createLinker(countingBytes(0));
  const sealed = linker.seal(CLIENT_ID);
  expect(sealed).toMatch(/^[\w-]{168}$/);
  expect(linker.open(sealed)).toBe(CLIENT_ID);
});

test('seals one client id differently each time', () => {
  const linker = createLinker(countingBytes(0));
  expect(linker.seal(CLIENT_ID)).not.toBe(linker.seal(CLIENT_ID));
});

test('takes client ids of up to 98 characters', () => {
  const linker = createLinker(countingBytes(0));
  const longest = 'x'.repeat(98);
  expect(linker.open(linker.seal(longest))).toBe(longest);
});

test.each([
  ['nothing', () => ''],
  ['what pages send that were not linked to', () => '0'],
  ['any text of that length', () => 'A'.repeat(168)],
  ['what another linker has sealed', () => createLinker(countingBytes(7)).seal(CLIENT_ID)],
  [
    'what was changed on its way',
    (sealed: string) => `${sealed.startsWith('B') ? 'C' : 'B'}${sealed.slice(1)}`,
  ],
  ['what was cut short', (sealed: string) => sealed.slice(0, -4)],
])('does not open %s', (_title, change) => {
  const linker = createLinker(countingBytes(0));
  expect(linker.open(change(linker.seal(CLIENT_ID)))).toBeUndefined();
});
