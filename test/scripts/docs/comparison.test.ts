import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../../harness/library/sandbox.ts';
import { withDefaults } from '../../../harness/preview/page/fields/defaults.ts';
import { compileTemplate, readTemplateFile } from '../../../harness/tpl/load.ts';
import { EVENT, FIELDS, type Probe, TAGS } from '../../../scripts/docs/comparison/probe.ts';
import { PROBES } from '../../../scripts/docs/comparison.ts';

/** A folder with the templates of the others, which are not part of this repository. */
const { PEERS = '' } = process.env;

const FILES = [
  'template/template.tpl',
  ...[
    'facebookincubator_ConversionsAPI-Tag-for-GoogleTagManager.tpl',
    'stape-io_facebook-tag.tpl',
    'trackinghippo-io_sgtm-facebook-tag.tpl',
  ].map(name => join(PEERS, name)),
];

async function probe(file: string, { event, input, fields, sees }: Probe): Promise<string> {
  const template = await readTemplateFile(file);
  const values = withDefaults(template.parameters, { ...FIELDS, ...fields });
  const sandbox = createSandbox(compileTemplate(template), { fields: values, http: () => 200, ...input });
  return sees(await sandbox.run({ eventData: { ...EVENT, ...event } }));
}

const compared = TAGS.map((tag, column) => ({ tag, column })).filter(({ column }) => column === 0 || PEERS);

describe.each(compared)('$tag tag', ({ column }) => {
  it.each(PROBES)('$title', async row => {
    expect(await probe(FILES[column] as string, row)).toBe(row.cells[column]);
  });
});
