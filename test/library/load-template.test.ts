import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import {
  createSandbox,
  loadTemplate,
  PermissionError,
  type TemplateSource,
  TemplateSyntaxError,
  TplError,
  UserError,
} from '../../harness/index.ts';
import { writeFiles } from '../cli/sgtm.ts';
import { tagText } from '../cli/template.ts';

const RETURN_ONE = 'return 1;';

async function resultOf(source: TemplateSource): Promise<unknown> {
  return (await createSandbox(await loadTemplate(source)).run()).value;
}

test('a .tpl is loaded from its path, its URL or its text', async () => {
  const { 'one.tpl': path } = await writeFiles({ 'one.tpl': tagText(RETURN_ONE) });

  expect(await resultOf(path)).toBe(1);
  expect(await resultOf(pathToFileURL(path))).toBe(1);
  expect(await resultOf({ tpl: tagText(RETURN_ONE) })).toBe(1);
});

test('a template says its name, its kind and its permissions', async () => {
  const { name, kind, permissions } = await loadTemplate({ tpl: tagText(RETURN_ONE) });

  expect({ name, kind, permissions }).toEqual({ name: 'Small', kind: 'tag', permissions: [] });
});

test('code alone is loaded from its path, its URL or its text', async () => {
  const { 'one.js': file } = await writeFiles({ 'one.js': RETURN_ONE });

  expect(await resultOf({ file })).toBe(1);
  expect(await resultOf({ file: pathToFileURL(file), kind: 'variable' })).toBe(1);
  expect(await resultOf({ code: RETURN_ONE })).toBe(1);
});

test('code may do nothing that nobody has permitted', async () => {
  const { error } = await createSandbox(await loadTemplate({ code: "require('getClientName')();" })).run();

  expect(error).toBeInstanceOf(PermissionError);
  expect(error?.message).toBe('The requested permission read_container_data is not configured.');
});

test('permissions are read in plain form and in that of a .tpl file', async () => {
  const code = "return require('getClientName')();";
  const declared = [
    { instance: { key: { publicId: 'read_container_data', versionId: '1' }, param: [] }, isRequired: true },
  ];

  expect(await resultOf({ code, permissions: { read_container_data: {} } })).toBe('GA4');
  expect(await resultOf({ code, permissions: declared })).toBe('GA4');
  expect(await resultOf({ code, permissions: 'unrestricted' })).toBe('GA4');
});

test('a file that is not there is named', async () => {
  await expect(loadTemplate('nowhere.tpl')).rejects.toThrow(
    new UserError('Cannot read the template from nowhere.tpl: there is no such file.'),
  );
  await expect(loadTemplate({ file: 'nowhere.js' })).rejects.toThrow(
    new UserError('Cannot read the code from nowhere.js: there is no such file.'),
  );
});

test('what is no template, or not in the sandbox’s language, is refused', async () => {
  await expect(loadTemplate({ tpl: 'hello' })).rejects.toThrow(TplError);
  await expect(loadTemplate({ code: 'new Date();' })).rejects.toThrow(TemplateSyntaxError);
});
