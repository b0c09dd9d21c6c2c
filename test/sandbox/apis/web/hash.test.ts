import { expect, test } from 'vitest';
import { testEnvironment } from '../../environment.ts';
import { runIn } from '../template.ts';

test.each([
  ['', 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='],
  [", undefined, {outputEncoding: 'base64'}", 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='],
  [", () => {}, {outputEncoding: 'hex'}", 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])("sha256('abc', onSuccess%s) calls back later", async (rest, digest) => {
  const environment = testEnvironment({ context: 'web' });
  await runIn(
    environment,
    `const log = require('logToConsole');
     require('sha256')('abc', digest => { log(digest); }${rest});
     log('returned');`,
  );
  expect(environment.logs).toEqual([['returned'], [digest]]);
});
