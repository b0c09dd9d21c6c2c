import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openNdjsonFolder } from '../../harness/stores/ndjson.ts';
import { UserError } from '../../harness/user-error.ts';
import { makeFolder } from '../folder.ts';
import { contentOf } from './folder.ts';

const disk = { isFull: false };

/** Writing to a disk which, once it is full, takes half of what is written. */
async function openOnDisk(folder: string): Promise<ReturnType<typeof openNdjsonFolder>> {
  vi.resetModules();
  vi.doMock('node:fs', async importOriginal => {
    const fs = await importOriginal<typeof import('node:fs')>();
    return {
      ...fs,
      writeFileSync(file: number | string, text: string) {
        fs.writeFileSync(file, disk.isFull ? text.slice(0, text.length / 2) : text);
        if (disk.isFull) throw new Error('ENOSPC');
      },
    };
  });
  const { openNdjsonFolder } = await import('../../harness/stores/ndjson.ts');
  return openNdjsonFolder(folder);
}

afterEach(() => {
  vi.doUnmock('node:fs');
  disk.isFull = false;
});

describe('openNdjsonFolder', () => {
  it('adds a line of JSON for each record', () => {
    const folder = makeFolder();
    const append = openNdjsonFolder(folder);
    append('a', [{ text: 'x\ny' }, { n: 1 }]);
    append('a', [{ n: 2 }]);
    append('b', [{}]);
    expect(contentOf(folder)).toEqual({
      'a.ndjson': '{"text":"x\\ny"}\n{"n":1}\n{"n":2}\n',
      'b.ndjson': '{}\n',
    });
  });

  it('adds to what an earlier run has written', () => {
    const folder = makeFolder();
    openNdjsonFolder(folder)('a', [1]);
    openNdjsonFolder(folder)('a', [2]);
    expect(contentOf(folder)).toEqual({ 'a.ndjson': '1\n2\n' });
  });

  it('makes the folder', () => {
    const folder = join(makeFolder(), 'deep', 'down');
    openNdjsonFolder(folder)('a', [1]);
    expect(contentOf(folder)).toEqual({ 'a.ndjson': '1\n' });
  });

  it('escapes names, so that none leads out of the folder', () => {
    const folder = makeFolder();
    openNdjsonFolder(folder)('../users/1', [1]);
    expect(contentOf(folder)).toEqual({ '..%2Fusers%2F1.ndjson': '1\n' });
  });

  it('writes nothing of records of which one is no JSON', () => {
    const folder = makeFolder();
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(() => openNdjsonFolder(folder)('a', [{ n: 1 }, cycle])).toThrow(TypeError);
    expect(contentOf(folder)).toEqual({});
  });

  it('takes back what a full disk has cut off', async () => {
    const folder = makeFolder();
    const append = await openOnDisk(folder);
    append('a', [{ n: 1 }]);
    disk.isFull = true;
    expect(() => append('a', [{ n: 2 }, { n: 3 }])).toThrow('ENOSPC');
    expect(contentOf(folder)).toEqual({ 'a.ndjson': '{"n":1}\n' });
  });

  it('keeps nothing without a folder', () => {
    expect(openNdjsonFolder(undefined)('a', [1])).toBeUndefined();
  });

  it('says why a folder cannot be made', () => {
    const file = join(makeFolder(), 'file');
    writeFileSync(file, '');
    const open = () => openNdjsonFolder(join(file, 'folder'));
    expect(open).toThrow(UserError);
    expect(open).toThrow(`Expected a folder to write to, but ${join(file, 'folder')} cannot be one: ENOTDIR`);
  });
});
