import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadJournal, openJournal } from '../../harness/replay/journal.ts';
import { makeFolder } from '../folder.ts';

const header = '{"journal":"sgtm replay","version":1}';

function newFile(): string {
  return join(makeFolder(), 'rows.ndjson.journal');
}

async function openAt(file: string) {
  return openJournal(file, await loadJournal(file));
}

describe('a journal', () => {
  it('knows in the next run what became of rows', async () => {
    const file = newFile();
    const journal = await openAt(file);
    const numbers = await Promise.all([
      journal.begin(['a', 'b']),
      journal.begin(['c']),
      journal.begin(['d']),
    ]);
    expect(numbers).toEqual([1, 2, 3]);
    await Promise.all([
      journal.end(1, 'accepted'),
      journal.end(2, 'refused'),
      journal.refuse({ digest: 'C', place: 'rows.ndjson:3' }, 'Status 400.'),
    ]);
    await journal.close();
    const text = readFileSync(file, 'utf8');
    expect(text.split('\n')).toEqual([
      header,
      '{"request":1,"ids":["a","b"]}',
      '{"request":2,"ids":["c"]}',
      '{"request":3,"ids":["d"]}',
      '{"request":1,"answer":"accepted"}',
      '{"request":2,"answer":"refused"}',
      '{"refused":"C","place":"rows.ndjson:3","words":"Status 400."}',
      '',
    ]);
    expect(await loadJournal(file)).toEqual({
      sent: new Set(['a', 'b']),
      refused: new Map([['C', 'Status 400.']]),
      unanswered: new Set(['d']),
      requests: 3,
      bytes: text.length,
    });
  });

  it('goes on where the last run ended, without the line that a crash cut off', async () => {
    const file = newFile();
    const first = await openAt(file);
    await first.begin(['a']);
    await first.close();
    const whole = readFileSync(file, 'utf8');
    appendFileSync(file, '{"request":1,"answ');
    const second = await openAt(file);
    expect(await second.begin(['b'])).toBe(2);
    await second.close();
    expect(readFileSync(file, 'utf8')).toBe(`${whole}{"request":2,"ids":["b"]}\n`);
  });

  it('begins anew where not even the first line was written whole', async () => {
    const file = newFile();
    writeFileSync(file, header.slice(0, 9));
    await (await openAt(file)).close();
    expect(readFileSync(file, 'utf8')).toBe(`${header}\n`);
  });

  it('takes rows for answered that a later request settled', async () => {
    const file = newFile();
    const journal = await openAt(file);
    await journal.begin(['a', 'b', 'c']);
    await journal.end(await journal.begin(['a']), 'accepted');
    await journal.end(await journal.begin(['b']), 'refused');
    await journal.close();
    expect(await loadJournal(file)).toMatchObject({ sent: new Set(['a']), unanswered: new Set(['c']) });
  });

  it.each([
    ['rows', '{"dataset":"1"}\n', 1],
    ['a text without a line break', 'precious', 1],
    ['lines of something else', `${header}\n{"request":1,"ids":[]}\n{"request":1}\n`, 3],
    ['lines that are no JSON', `${header}\n{"request":1,\n`, 2],
  ])('is not made of %s, which stay as they are', async (_, text, line) => {
    const file = newFile();
    writeFileSync(file, text);
    await expect(openAt(file)).rejects.toThrow(
      `Expected the journal of sgtm replay in ${file}, but line ${line} is not of one.`,
    );
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('says that it cannot be written', async () => {
    const file = join(makeFolder(), 'nowhere', 'journal');
    await expect(openAt(file)).rejects.toThrow(`Cannot write the journal ${file}: ENOENT`);
    const folder = join(makeFolder(), 'journal');
    mkdirSync(folder);
    await expect(loadJournal(folder)).rejects.toThrow(`Cannot read the journal ${folder}: EISDIR`);
  });

  it('writes nothing more after a line that it could not write', async () => {
    const file = newFile();
    const journal = await openAt(file);
    await journal.close();
    await expect(journal.begin(['a'])).rejects.toThrow(`Cannot write the journal ${file}`);
    await expect(journal.end(1, 'accepted')).rejects.toThrow(`Cannot write the journal ${file}`);
    expect(readFileSync(file, 'utf8')).toBe(`${header}\n`);
  });
});
