import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockJournal } from '../../harness/replay/lock.ts';
import { makeFolder } from '../folder.ts';

function setUp(holder?: number | string) {
  const folder = makeFolder();
  const journal = join(folder, 'journal');
  const lock = `${journal}.lock`;
  if (holder !== undefined) writeFileSync(lock, String(holder));
  return { folder, journal, lock };
}

describe('lockJournal', () => {
  it('leaves a file with the id of this process until it is given up', async () => {
    const { folder, journal, lock } = setUp();
    const unlock = await lockJournal(journal);
    expect(readdirSync(folder)).toEqual(['journal.lock']);
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
    await unlock();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a journal with which another process works', async () => {
    const { folder, journal, lock } = setUp(process.ppid);
    await expect(lockJournal(journal)).rejects.toThrow(
      `Process ${process.ppid} works with this journal: wait for its end. If it is no sgtm replay, delete ${lock}.`,
    );
    expect(readdirSync(folder)).toEqual(['journal.lock']);
  });

  it.each([
    ['of a process that is no more', () => spawnSync(process.execPath, ['--version']).pid],
    ['that was not written to its end', () => ''],
    ['with our own id, from before a container was started anew', () => process.pid],
  ])('takes over a lock %s', async (_, holder) => {
    const { journal, lock } = setUp(holder());
    await lockJournal(journal);
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
  });

  it('says that there is no place for it', async () => {
    const journal = join(makeFolder(), 'nowhere', 'journal');
    await expect(lockJournal(journal)).rejects.toThrow('Cannot write beside the journal: ENOENT');
  });
});
