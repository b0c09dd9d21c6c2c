import { describe, expect, it } from 'vitest';
import { createProgress } from '../../harness/replay/progress.ts';
import { tallyOf } from './fixtures.ts';

function show(isTTY: boolean, ...steps: (readonly [done: number, total: number] | 'clear')[]): string[] {
  const written: string[] = [];
  const tally = tallyOf({ sent: 5, refused: 4, expired: 3, left: 2 });
  const progress = createProgress({ isTTY, write: text => written.push(text) }, tally);
  for (const step of steps) step === 'clear' ? progress.clear() : progress.show(...step);
  return written;
}

const counts = '5 sent, 4 refused, 3 expired, 2 left';

describe('createProgress', () => {
  it('draws over what it drew before', () => {
    expect(show(true, [1, 4], [4, 4], 'clear')).toEqual([
      `\r\u001b[2K██████░░░░░░░░░░░░░░░░░░ 25 %  ${counts}`,
      `\r\u001b[2K████████████████████████ 100 %  ${counts}`,
      '\r\u001b[2K',
    ]);
  });

  it('draws nothing where nothing has changed', () => {
    expect(show(true, 'clear', [1, 4], [1, 4], 'clear', 'clear')).toHaveLength(2);
  });

  it.each([
    [0, 0],
    [6, 5],
  ])('is full at %i of %i bytes', (done, total) => {
    expect(show(true, [done, total])).toEqual([`\r\u001b[2K████████████████████████ 100 %  ${counts}`]);
  });

  it('shows nothing where there is no terminal', () => {
    expect(show(false, [1, 4], 'clear')).toEqual([]);
  });
});
