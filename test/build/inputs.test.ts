import { expect, test } from 'vitest';
import { readInputs } from '../../harness/build/inputs.ts';
import { makeFolder } from '../folder.ts';
import { PROJECT } from './project.ts';

test('every part of the template is read from its file', async () => {
  const dir = makeFolder({
    ...PROJECT,
    'template/terms.md': 'Agreed.\n',
    'template/labels.ts': "export const LABEL: string = 'Dataset';\n",
    'template/fields.ts':
      "import { LABEL } from './labels.ts';\nexport const FIELDS = [{ type: 'LABEL', name: 'a', displayName: LABEL }] as const;\n",
    'template/permissions.ts': "export const PERMISSIONS = { logging: { environments: 'debug' } };\n",
    'template/scenarios/setup.js': 'const a = 1;\n',
    'template/scenarios/b.js': '// name: B, the second\n\nrunCode({});\n\nfail();\n',
    'template/scenarios/a.js': '// name: A\nrunCode();',
    'template/scenarios/README.md': 'No scenario.',
  });
  expect(await readInputs(dir, 'template')).toEqual({
    release: 'demo-tag 1.2.3',
    parts: {
      context: 'server',
      terms: 'Agreed.',
      info: { type: 'TAG', displayName: 'Demo' },
      parameters: [{ type: 'LABEL', name: 'a', displayName: 'Dataset' }],
      permissions: [
        {
          instance: {
            key: { publicId: 'logging', versionId: '1' },
            param: [{ key: 'environments', value: { type: 1, string: 'debug' } }],
          },
          clientAnnotations: { isEditedByUser: true },
          isRequired: true,
        },
      ],
      tests: {
        setup: 'const a = 1;',
        scenarios: [
          { name: 'A', code: 'runCode();' },
          { name: 'B, the second', code: 'runCode({});\n\nfail();' },
        ],
      },
      notes: 'Notes.',
    },
    warnings: [],
  });
});

test.each([
  ['package.json', '{"name": "a"}', 'package.json Expected a name and a version.'],
  ['package.json', '{"name" "a"}', 'package.json:1:9 Expected \':\', but there is "a".'],
  [
    'template/info.json',
    '{"type": "TAGS"}',
    'template/info.json:1:1 Expected "type" to be TAG, MACRO or CLIENT',
  ],
  [
    'template/fields.ts',
    'export const fields = [];',
    'template/fields.ts Expected an export FIELDS, but it exports fields.',
  ],
  [
    'template/permissions.ts',
    'const PERMISSIONS = {};',
    'template/permissions.ts Expected an export PERMISSIONS, but it exports nothing.',
  ],
  ['template/fields.ts', 'export const FIELDS = [;', 'template/fields.ts:1:24 Unexpected ";"'],
  [
    'template/fields.ts',
    'export const FIELDS = [].at(0).type;',
    'template/fields.ts Expected a module that loads, but it throws TypeError: ',
  ],
  [
    'template/fields.ts',
    'export const FIELDS = {};',
    'template/fields.ts Expected FIELDS to be an array of fields.',
  ],
  [
    'template/scenarios/a.js',
    'runCode();\n',
    'template/scenarios/a.js:1 Expected "// name: …" in the first line, but it is "runCode();".',
  ],
])('a mistake in %s is one clear sentence (%j)', async (file, text, message) => {
  const dir = makeFolder({ ...PROJECT, [file]: text });
  await expect(readInputs(dir, 'template')).rejects.toThrow(message);
});

test.each(['package.json', 'template/info.json', 'template/notes.md'])('%s has to be there', async file => {
  const { [file]: _, ...others } = PROJECT;
  const dir = makeFolder(others);
  await expect(readInputs(dir, 'template')).rejects.toThrow(
    `Expected a file ${file} in ${dir}, but there is none.`,
  );
});

test.each(['template/fields.ts', 'template/permissions.ts'])('%s has to be there', async file => {
  const { [file]: _, ...others } = PROJECT;
  await expect(readInputs(makeFolder(others), 'template')).rejects.toThrow(
    `Expected a file ${file}, but there is none.`,
  );
});

test('the picture beside the info becomes the thumbnail of its brand', async () => {
  const dir = makeFolder({ ...PROJECT, 'template/thumbnail.png': 'PNG' });
  const { parts } = await readInputs(dir, 'template');
  expect(parts.info).toEqual({
    type: 'TAG',
    displayName: 'Demo',
    brand: { id: 'brand_dummy', displayName: '', thumbnail: 'data:image/png;base64,UE5H' },
  });
});

test('a brand keeps what the info says of it', async () => {
  const info = { type: 'TAG', brand: { id: 'github.com_demo', displayName: 'Demo' } };
  const files = { ...PROJECT, 'template/info.json': JSON.stringify(info), 'template/thumbnail.png': 'PNG' };
  const { parts } = await readInputs(makeFolder(files), 'template');
  expect(parts.info.brand).toEqual({ ...info.brand, thumbnail: 'data:image/png;base64,UE5H' });
});

test('two pictures are one too many', async () => {
  const info = { type: 'TAG', brand: { thumbnail: 'data:image/png;base64,UE5H' } };
  const files = { ...PROJECT, 'template/info.json': JSON.stringify(info), 'template/thumbnail.png': 'PNG' };
  await expect(readInputs(makeFolder(files), 'template')).rejects.toThrow(
    'template/info.json Expected no brand.thumbnail beside template/thumbnail.png. Remove one of them.',
  );
});
