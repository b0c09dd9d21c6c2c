import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const { version } = packageJson;

const read = (file: string) => readFileSync(file, 'utf8');

test('lock file, changelog and template are of the version in package.json', () => {
  const lock = JSON.parse(read('package-lock.json'));
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
  expect(/^## (\S+?),? /m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
  expect(read('template/template.tpl')).toContain(`// sgtm-capi ${version}, built from src/index.ts.`);
});
