import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Command } from 'commander';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { register } from '../../harness/cli/lint.ts';
import { UserError } from '../../harness/user-error.ts';
import { writeFiles } from './sgtm.ts';
import { tagText } from './template.ts';

const CLEAN = tagText('data.gtmOnSuccess();');
const WARNING = tagText('const a = data.b;\ndata.gtmOnSuccess();');
const ERROR = tagText('data.gtmOnSuccess()');

/** Runs the command in this process. */
async function lint(...args: string[]): Promise<{ stdout: string; code: unknown }> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const command = new Command('lint').exitOverride();
  register(command);
  await command.parseAsync(args, { from: 'user' });
  const code = process.exitCode;
  return { stdout: stripVTControlCharacters(write.mock.calls.join('')), code };
}

afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

describe('sgtm lint', () => {
  it('succeeds where there is nothing to find', async () => {
    const { 'a.tpl': file } = await writeFiles({ 'a.tpl': CLEAN });
    expect(await lint(file)).toEqual({
      stdout: expect.stringContaining('1 template, nothing found.'),
      code: undefined,
    });
  });

  it('prints findings by file, and fails where there is an error', async () => {
    const { 'a.tpl': a } = await writeFiles({ 'a.tpl': ERROR, 'b.tpl': WARNING, 'c.tpl': CLEAN });
    const { stdout, code } = await lint(join(a, '..'));
    expect(stdout).toMatch(
      /a\.tpl.*missing-semicolon.*b\.tpl.*undeclared-field.*3 templates, 1 error, 1 warning\./s,
    );
    expect(code).toBe(1);
  });

  it('puts up with warnings up to --max-warnings', async () => {
    const { 'a.tpl': file } = await writeFiles({ 'a.tpl': WARNING });
    expect((await lint(file)).code).toBeUndefined();
    expect((await lint(file, '--max-warnings', '1')).code).toBeUndefined();
    expect((await lint(file, '--max-warnings', '0')).code).toBe(1);
  });

  it('prints findings and totals as JSON', async () => {
    const { 'a.tpl': file } = await writeFiles({ 'a.tpl': WARNING });
    const { stdout } = await lint(file, '--json');
    expect(JSON.parse(stdout)).toEqual({
      findings: [
        {
          file,
          line: expect.any(Number),
          column: 16,
          severity: 'warning',
          rule: 'undeclared-field',
          message:
            'The code reads data.b, but there is no such field. Declare it, or remove it from the code.',
        },
      ],
      totals: { files: 1, errors: 0, warnings: 1 },
    });
  });

  it('looks at the folder with --gallery', async () => {
    const { 'template.tpl': file } = await writeFiles({ 'template.tpl': CLEAN });
    const { stdout, code } = await lint(file, '--gallery');
    expect([...stdout.matchAll(/ (gallery-\w+)\n/g)].map(([, rule]) => rule)).toEqual([
      'gallery-terms',
      'gallery-readme',
      'gallery-categories',
      'gallery-name',
      'gallery-license',
      'gallery-metadata',
    ]);
    expect(code).toBe(1);
  });

  it.each([
    [
      ['--max-warnings', 'none', 'a.tpl'],
      'Expected a whole number from 0 to 1000000000 after --max-warnings, got none.',
    ],
    [['no/such.tpl'], 'Expected a .tpl file, a folder or a glob, but there is no template at no/such.tpl.'],
  ])('refuses %j', async (args, message) => {
    await expect(lint(...args)).rejects.toThrow(new UserError(message));
  });
});
