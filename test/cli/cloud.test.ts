import { expect, onTestFinished, test, vi } from 'vitest';
import { templateText } from '../container/config/template.ts';
import { sgtm, writeFiles } from './sgtm.ts';

const SIGN = `
data.gtmOnSuccess();
require('logToConsole')(require('hmacSha256')('what do ya want for nothing?', 'jefe', {outputEncoding: 'hex'}));
`;

/** Runs a template that signs, with the environment variable naming a file of this content. */
async function sign(credentials: unknown) {
  const files = await writeFiles({
    'keys.json': credentials,
    'event.json': { event_name: 'a' },
    'tag.tpl': templateText('TAG', SIGN, {
      use_custom_private_keys: { keyIds: ['jefe'] },
      logging: { environments: 'all' },
    }),
  });
  vi.stubEnv('SGTM_CREDENTIALS', files['keys.json']);
  onTestFinished(() => void vi.unstubAllEnvs());
  const finished = await sgtm('run', files['tag.tpl'], '--event', files['event.json'], '--json');
  return { ...finished, file: files['keys.json'] };
}

test('SGTM_CREDENTIALS names the keys with which templates sign', async () => {
  // The second test case of RFC 4231: key "Jefe".
  const { stdout, code } = await sign({ keys: { jefe: 'SmVmZQ==' } });
  expect([JSON.parse(stdout).console, code]).toEqual([
    [['5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843']],
    0,
  ]);
});

test('a file that holds no keys is refused with what it should hold', async () => {
  const { stderr, code, file } = await sign({ jefe: 1 });
  expect([stderr, code]).toEqual([
    `Expected ${file} to hold {"keys": {"<id>": "<base64>"}}, with strings for keys. Correct it, or unset SGTM_CREDENTIALS.\n`,
    2,
  ]);
});
