import { describe, expect, it } from 'vitest';
import { createProgress } from '../../harness/testing/progress.ts';
import { RESULTS } from './reporters/results.ts';

function shown(isTTY: boolean, files: number): string[] {
  const written: string[] = [];
  const progress = createProgress({ isTTY, write: text => written.push(text) }, files);
  progress.show(RESULTS);
  progress.clear();
  return written;
}

describe('progress', () => {
  it('is one line that is written over', () => {
    expect(shown(true, 5)).toEqual(['\r\u001b[2K2 of 5 files, 3 scenarios, 1 failed', '\r\u001b[2K']);
  });

  it('is not shown for a single file, nor where there is no terminal', () => {
    expect([...shown(true, 1), ...shown(false, 5)]).toEqual([]);
  });
});
