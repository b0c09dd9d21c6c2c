import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPrivateKeys } from '../../harness/stores/private-keys.ts';
import { UserError } from '../../harness/user-error.ts';
import { makeFolder } from '../folder.ts';

function keyFile(content: string): string {
  const path = join(makeFolder(), 'keys.json');
  writeFileSync(path, content);
  return path;
}

describe('readPrivateKeys', () => {
  it('gives the keys by their ids', async () => {
    const path = keyFile('{"keys": {"key1": "c2VjcmV0", "key2": ""}, "other": 1}');
    expect(await readPrivateKeys(path)).toEqual({ key1: 'c2VjcmV0', key2: '' });
  });

  it.each(['{}', 'null', '[]', '{"keys": "x"}', '{"keys": ["x"]}', '{"keys": {"key1": 7}}'])(
    'refuses %s, and says what is expected',
    async content => {
      const path = keyFile(content);
      const reading = readPrivateKeys(path);
      await expect(reading).rejects.toThrow(UserError);
      await expect(reading).rejects.toThrow(
        `Expected ${path} to hold {"keys": {"<id>": "<base64>"}}, with strings for keys. Correct it, or unset SGTM_CREDENTIALS.`,
      );
    },
  );

  it('refuses what is no JSON', async () => {
    await expect(readPrivateKeys(keyFile('{'))).rejects.toThrow(
      /^Expected a file of private keys at .+, but: .*JSON/,
    );
  });

  it('refuses a file that is not there', async () => {
    const path = join(makeFolder(), 'missing.json');
    await expect(readPrivateKeys(path)).rejects.toThrow(
      `Expected a file of private keys at ${path}, but: ENOENT`,
    );
  });
});
