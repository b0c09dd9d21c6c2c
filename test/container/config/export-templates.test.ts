import { expect, test } from 'vitest';
import { readTemplates } from '../../../harness/container/config/export-templates.ts';
import { templateText } from './template.ts';

const CODE = 'data.gtmOnSuccess();';

function read(customTemplate: { name: string; templateId: string; templateData: string }[]) {
  const notes: string[] = [];
  const templates = readTemplates({ customTemplate }, 'GTM.json', (what, reason) =>
    notes.push(`${what}: ${reason}`),
  );
  return { types: [...templates.keys()], notes };
}

test('knows a template by its number, its id in the gallery and the id in itself', () => {
  const template = { name: 'A', templateId: '83', containerId: '9', templateData: templateText('TAG', CODE) };
  const gallery = { ...template, galleryReference: { galleryTemplateId: '5TP8W' } };
  const exported = { ...template, templateData: template.templateData.replace('temp_public_id', 'NCN6S') };
  expect(read([template]).types).toEqual(['cvt_9_83']);
  expect(read([gallery]).types).toEqual(['cvt_9_83', 'cvt_5TP8W']);
  expect(read([exported]).types).toEqual(['cvt_9_83', 'cvt_NCN6S']);
});

test('says where a template is outside the language, and goes on', () => {
  const broken = { name: 'Broken', templateId: '1', templateData: templateText('TAG', 'let a = `b`;') };
  const good = { name: 'Good', templateId: '2', containerId: '9', templateData: templateText('TAG', CODE) };
  const { types, notes } = read([broken, good]);
  expect(types).toEqual(['cvt_9_2']);
  expect(notes).toEqual([
    'template "Broken": GTM.json, template "Broken":13:9 Template literals are not supported. Write \'a\' + b. (no-template-literal)',
  ]);
});
