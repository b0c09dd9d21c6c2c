import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { watchFiles } from '../../harness/testing/watch.ts';
import { makeFolder } from '../folder.ts';

describe('watchFiles', () => {
  it('hears of a file that is written, and of one that takes its place', async () => {
    const folder = makeFolder({ 'a.tpl': '1', 'b.tpl': '1', 'other.txt': '1' });
    const [a, b] = [join(folder, 'a.tpl'), join(folder, 'b.tpl')] as const;
    const changes: string[] = [];
    let wake = (): void => {};
    const stop = watchFiles([a, b], file => {
      changes.push(file);
      wake();
    });
    onTestFinished(stop);
    const next = (): Promise<void> => new Promise(resolve => (wake = resolve));

    const written = next();
    await writeFile(join(folder, 'other.txt'), '2');
    await writeFile(a, '2');
    await written;
    const replaced = next();
    await writeFile(join(folder, 'new'), '3');
    await rename(join(folder, 'new'), b);
    await replaced;
    expect(changes).toEqual([a, b]);
  });
});
