import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../folder.ts';
import { templateText } from '../testing/scenarios.ts';
import { sgtm } from './sgtm.ts';

const GOOD = templateText({
  kind: 'variable',
  code: 'if (data.a) {\n  return 1;\n}\nreturn 2;',
  scenarios: { 'gives one': 'assertThat(runCode({a: 1})).isEqualTo(1);', 'does nothing': 'runCode();' },
});
const BAD = templateText({
  code: "require('getCookieValues')('a');",
  scenarios: { 'reads a cookie': 'runCode();', works: "assertApi('getCookieValues').wasNotCalled();" },
});

interface Report {
  readonly files: readonly { readonly scenarios: readonly { readonly status: string }[] }[];
  readonly totals: Readonly<Record<string, number>>;
}

async function report(...args: string[]): Promise<Report & { code: number | null }> {
  const { stdout, code } = await sgtm('test', '--reporter', 'json', ...args);
  return { ...(JSON.parse(stdout) as Report), code };
}

describe('sgtm test', () => {
  it('passes templates whose scenarios pass', async () => {
    const folder = makeFolder({ 'good.tpl': GOOD });
    const { stdout, stderr, code } = await sgtm('test', folder);
    const file = join(folder, 'good.tpl');
    expect(stdout.replace(/\d+ ms/, '0 ms').split('\n')).toEqual([
      `✓ ${file}  2 passed`,
      '  ✓ gives one',
      '  ✓ does nothing',
      '',
      '1 file, 2 scenarios: 2 passed in 0 ms',
      '',
    ]);
    expect([stderr, code]).toEqual(['', 0]);
  });

  it('shares many files among threads, and tells of them in their order', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const texts = names.map((name, index): [string, string] => [`${name}.tpl`, index % 2 ? BAD : GOOD]);
    const { stdout, code } = await sgtm('test', makeFolder(Object.fromEntries(texts)));
    expect(stdout.match(/^[✓✗] .*(?=\.tpl)/gm)?.map(line => line.replace(/ .*\//, ''))).toEqual(
      names.map((name, index) => `${index % 2 ? '✗' : '✓'}${name}`),
    );
    expect([stdout.match(/9 files, .*(?= in )/)?.[0], code]).toEqual([
      '9 files, 18 scenarios: 14 passed, 4 failed',
      1,
    ]);
  });

  it('exits with 1 where a scenario fails', async () => {
    const folder = makeFolder({ 'good.tpl': GOOD, 'bad.tpl': BAD });
    const { totals, code } = await report(folder);
    expect([totals, code]).toEqual([{ files: 2, scenarios: 4, passed: 3, failed: 1, skipped: 0 }, 1]);
  });

  it('exits with 1 where a file is no template', async () => {
    const folder = makeFolder({ 'none.tpl': 'Hello.' });
    expect((await report(folder)).code).toBe(1);
  });

  it('exits with 2 and one sentence where there is nothing to test', async () => {
    const { stdout, stderr, code } = await sgtm('test', 'no/such.tpl');
    expect([stdout, stderr, code]).toEqual([
      '',
      'Expected a .tpl file, a folder or a glob, but there is no template at no/such.tpl.\n',
      2,
    ]);
  });

  it('refuses reporters that it does not have', async () => {
    const { stderr, code } = await sgtm('test', 'x.tpl', '--reporter', 'tap');
    expect(stderr).toContain("argument 'tap' is invalid. Allowed choices are pretty, json, junit, github.");
    expect(code).toBe(2);
  });

  it('runs the scenarios that --filter names', async () => {
    const folder = makeFolder({ 'good.tpl': GOOD, 'bad.tpl': BAD });
    const { totals, code } = await report(folder, '--filter', 'Nothing');
    expect([totals, code]).toEqual([{ files: 2, scenarios: 4, passed: 1, failed: 0, skipped: 3 }, 0]);
  });

  it('stops at the first failure with --bail', async () => {
    const folder = makeFolder({ 'good.tpl': GOOD, 'bad.tpl': BAD });
    const { totals } = await report(folder, '--bail');
    expect(totals).toEqual({ files: 1, scenarios: 2, passed: 0, failed: 1, skipped: 1 });
  });

  it('asks for no permissions with --strict-permissions off', async () => {
    const folder = makeFolder({ 'bad.tpl': BAD });
    const { totals } = await report(folder, '--strict-permissions', 'off');
    expect(totals).toEqual({ files: 1, scenarios: 2, passed: 2, failed: 0, skipped: 0 });
  });

  it('shows the coverage and writes it for other tools with --coverage', async () => {
    const folder = makeFolder({ 'good.tpl': GOOD });
    const { stdout } = await run(folder, ['test', 'good.tpl', '--coverage', '--filter', 'nothing']);
    expect(stdout.split('\n').slice(-3)).toEqual([
      'File      Covered        Lines  Not covered',
      'good.tpl   66.7 %          2/3  24',
      '',
    ]);
    expect(await readFile(join(folder, 'coverage/lcov.info'), 'utf8')).toBe(
      'TN:\nSF:good.tpl\nDA:23,1\nDA:24,0\nDA:26,1\nLF:3\nLH:2\nend_of_record\n',
    );
  });

  it('keeps the coverage out of reports for machines', async () => {
    const folder = makeFolder({ 'good.tpl': GOOD });
    const { stdout, stderr } = await run(folder, ['test', 'good.tpl', '--coverage', '--reporter', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ totals: { passed: 2 } });
    expect(stderr).toContain('good.tpl  100.0 %');
  });

  it('runs a file again when it is written with --watch', async () => {
    const folder = makeFolder({ 'good.tpl': GOOD, 'a.tpl': GOOD });
    const env = { ...process.env, NO_COLOR: '1' };
    const child = spawn(process.execPath, [resolve('dist/bin.js'), 'test', '.', '--watch'], {
      cwd: folder,
      env,
    });
    onTestFinished(() => void child.kill());
    let output = '';
    const until = (text: string): Promise<void> =>
      new Promise(done => {
        const check = (): void => {
          if (output.includes(text)) done();
        };
        child.stdout.on('data', check);
        child.stderr.on('data', check);
      });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk));
    await until('Waiting for changes. Ctrl+C ends.');
    output = '';
    const again = until('1 file, 2 scenarios: 1 passed, 1 failed');
    await writeFile(join(folder, 'good.tpl'), BAD);
    await again;
    expect(output).toContain('✗ good.tpl  1 passed, 1 failed');
  });
});

/** Runs the command in a folder. */
function run(cwd: string, args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return new Promise((done, reject) => {
    const env = { ...process.env, NO_COLOR: '1' };
    const child = spawn(process.execPath, [resolve('dist/bin.js'), ...args], { cwd, env });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', chunk => {
      output.stdout += chunk;
    });
    child.stderr.on('data', chunk => {
      output.stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', () => done(output));
  });
}
