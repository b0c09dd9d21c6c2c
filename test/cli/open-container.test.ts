import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { type ContainerFlags, openContainer } from '../../harness/cli/open-container.ts';
import { templateText } from '../container/config/template.ts';
import { writeFiles } from './sgtm.ts';

const CONFIG = {
  variables: { Id: { type: 'constant', value: '12' } },
  tags: [
    { name: 'One', template: 'tag.tpl', triggers: ['All Events'], fields: { value: '{{Id}}' } },
    { name: 'Two', template: 'tag.tpl', triggers: ['All Events'] },
  ],
};

const EXPORT = {
  containerVersion: {
    customTemplate: [
      {
        containerId: '9',
        templateId: '1',
        name: 'T',
        templateData: templateText('TAG', 'data.gtmOnSuccess();'),
      },
    ],
    tag: [{ name: 'Own', type: 'cvt_9_1', firingTriggerId: ['2147479574'] }],
  },
};

/** Opens a container that is closed after the test. */
async function open(flags: Partial<ContainerFlags>) {
  const options = { report: () => {}, onReload: () => {} };
  const container = await openContainer({ template: '', ...flags }, options);
  onTestFinished(container.close);
  return container;
}

async function openConfig() {
  const files = await writeFiles({
    'sgtm.json': CONFIG,
    'tag.tpl': templateText('TAG', 'data.gtmOnSuccess();'),
  });
  return { container: await open({ config: files['sgtm.json'] }), file: files['sgtm.json'] };
}

const nothing = async () => undefined;

describe('the tags of a configuration', () => {
  it('are told with their templates and fields', async () => {
    const { container, file } = await openConfig();
    expect(container.name).toBe(file);
    const parameters = [{ type: 'TEXT', name: 'value' }];
    const template = relative('', join(dirname(file), 'tag.tpl'));
    expect(
      container.tags().map(({ fields, ...tag }) => ({ ...tag, values: fields.values, file: fields.file })),
    ).toEqual([
      { name: 'One', template, parameters, values: { value: '{{Id}}' }, file },
      { name: 'Two', template, parameters, values: {}, file },
    ]);
  });

  it('take other fields, one tag at a time, and save them with the configuration', async () => {
    const { container, file } = await openConfig();
    container.tags()[1]?.fields.replace({ value: 'new' });
    container.tags()[0]?.fields.replace({ value: 'newer' });
    const values = container.current().tags.map(({ fields }) => fields.evaluate(nothing));
    expect(await Promise.all(values)).toEqual([{ value: 'newer' }, { value: 'new' }]);
    await container.tags()[0]?.fields.save();
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      ...CONFIG,
      tags: [
        { ...CONFIG.tags[0], fields: { value: 'newer' } },
        { ...CONFIG.tags[1], fields: { value: 'new' } },
      ],
    });
  });

  it('refuse fields that refer to no variable, and stay as they were', async () => {
    const { container } = await openConfig();
    const fields = container.tags()[0]?.fields;
    expect(() => fields?.replace({ value: '{{None}}' })).toThrow('refers to {{None}}');
    expect(fields?.values).toEqual({ value: '{{Id}}' });
  });
});

describe('the tags of an export', () => {
  it('take other fields, but are not saved', async () => {
    const files = await writeFiles({ 'GTM.json': EXPORT });
    const container = await open({ container: files['GTM.json'] });
    const fields = container.tags()[0]?.fields;
    fields?.replace({ value: 'x' });
    expect([fields?.values, fields?.file]).toEqual([{ value: 'x' }, undefined]);
    await expect(fields?.save()).rejects.toThrow('An export is not written to.');
    expect(JSON.parse(await readFile(files['GTM.json'], 'utf8'))).toEqual(EXPORT);
  });
});

describe('an export', () => {
  it('has tags without files, and tells what does not run', async () => {
    const version = { ...EXPORT.containerVersion, transformation: [{ name: 'Redact' }] };
    const files = await writeFiles({ 'GTM.json': { containerVersion: version } });
    const container = await open({ container: files['GTM.json'] });
    expect(container.tags().map(({ name, template }) => [name, template])).toEqual([['Own', undefined]]);
    expect(container.limitations()).toEqual(['transformation "Redact": transformations are not run.']);
  });
});

test('a template by itself has the fields of its file', async () => {
  const files = await writeFiles({
    'tag.tpl': templateText('TAG', 'data.gtmOnSuccess();'),
    'fields.json': { value: '{{not a reference}}' },
  });
  const container = await open({ template: files['tag.tpl'], fields: files['fields.json'] });
  expect(container.name).toBe('Small tag');
  expect(await container.current().tags[0]?.fields.evaluate(nothing)).toEqual({
    value: '{{not a reference}}',
  });
  container.tags()[0]?.fields.replace({ value: 2 });
  expect(await container.current().tags[0]?.fields.evaluate(nothing)).toEqual({ value: 2 });
});
