import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { templateText } from '../lint/template.ts';
import { describeInBrowser } from './browser.ts';
import { writeTemporary } from './files.ts';
import { openDetails, textOf, usePreview } from './preview.ts';

/** One field of each type, two of which depend on others. */
const FIELDS = [
  {
    type: 'GROUP',
    name: 'target',
    displayName: 'Target',
    groupStyle: 'ZIPPY_OPEN',
    subParams: [
      {
        type: 'TEXT',
        name: 'host',
        displayName: 'Host',
        help: 'See <a href="https://example.com/help">the help</a> for <b>more</b>.',
        valueValidators: [
          { type: 'NON_EMPTY', errorMessage: 'Enter a host.' },
          { type: 'REGEX', args: ['[a-z.]+'], errorMessage: 'Letters and dots only.' },
        ],
      },
      { type: 'TEXT', name: 'apiToken', displayName: 'Token' },
    ],
  },
  {
    type: 'RADIO',
    name: 'mode',
    displayName: 'Mode',
    defaultValue: 'fast',
    radioItems: [
      { value: 'fast', displayValue: 'Fast' },
      {
        value: 'safe',
        displayValue: 'Safe',
        subParams: [
          {
            type: 'TEXT',
            name: 'tries',
            displayName: 'Tries',
            valueUnit: 'times',
            valueValidators: [{ type: 'POSITIVE_NUMBER' }],
          },
        ],
      },
    ],
  },
  { type: 'CHECKBOX', name: 'log', checkboxText: 'Log' },
  {
    type: 'SELECT',
    name: 'level',
    displayName: 'Level',
    selectItems: [
      { value: 1, displayValue: 'One' },
      { value: 2, displayValue: 'Two' },
    ],
    enablingConditions: [{ paramName: 'log', paramValue: true, type: 'EQUALS' }],
  },
  { type: 'TEXT', name: 'lines', displayName: 'Lines', lineCount: 3, textAsList: true },
  {
    type: 'SIMPLE_TABLE',
    name: 'rows',
    displayName: 'Rows',
    newRowButtonText: 'New row',
    simpleTableColumns: [
      { type: 'TEXT', name: 'key', displayName: 'Key', isUnique: true },
      {
        type: 'SELECT',
        name: 'kind',
        displayName: 'Kind',
        selectItems: [
          { value: 'a', displayValue: 'A' },
          { value: 'b', displayValue: 'B' },
        ],
      },
    ],
  },
];

const CODE = `
const log = require('logToConsole');
log(require('JSON').stringify(data));
data.gtmOnSuccess();
`;

describeInBrowser('the tab "Fields"', () => {
  let file = '';
  const preview = usePreview(async () => {
    file = await writeTemporary(
      'fields.json',
      JSON.stringify({ host: 'a.example', apiToken: 'very-secret' }),
    );
    const permissions = { logging: { environments: 'all' } };
    const template = templateText({ fields: JSON.stringify(FIELDS), code: CODE, permissions });
    return ['--no-samples', '--template', await writeTemporary('template.tpl', template), '--fields', file];
  });

  it('shows fields, values and help as GTM does, and never a secret', async () => {
    const page = await preview.open('fields');
    expect(await page.getByLabel('Host').inputValue()).toBe('a.example');
    expect(await page.getByLabel('Token').inputValue()).toBe('•••apiToken•••');
    expect(await page.getByRole('link', { name: 'the help' }).getAttribute('href')).toBe(
      'https://example.com/help',
    );
    expect(await page.getByLabel('Fast').isChecked()).toBe(true);
    expect(await page.getByLabel('Log').isChecked()).toBe(false);
    expect(await page.getByLabel('Lines').getAttribute('rows')).toBe('3');
  });

  it('shows fields only while their conditions hold', async () => {
    const page = await preview.open('fields');
    expect([await page.getByLabel('Level').count(), await page.getByLabel('Tries').count()]).toEqual([0, 0]);
    await page.getByLabel('Log').check();
    await page.getByLabel('Safe').check();
    expect([await page.getByLabel('Level').count(), await page.getByLabel('Tries').count()]).toEqual([1, 1]);
  });

  it('checks values before they can be applied', async () => {
    const page = await preview.open('fields');
    const apply = page.getByRole('button', { name: 'Apply to the next hit' });
    await page.getByLabel('Host').fill('');
    expect(await page.getByText('Enter a host.').isVisible()).toBe(true);
    await page.getByLabel('Host').fill('A 1');
    expect(await page.getByText('Letters and dots only.').isVisible()).toBe(true);
    expect(await apply.isDisabled()).toBe(true);
    await page.getByLabel('Host').fill('{{Host}}');
    expect(await apply.isDisabled()).toBe(false);
  });

  it('applies what was changed to the next hit, and saves it with the secret', async () => {
    const page = await preview.open('fields');
    await page.getByLabel('Host').fill('b.example');
    await page.getByLabel('Safe').check();
    await page.getByLabel('Tries').fill('3');
    await page.getByLabel('Log').check();
    await page.getByLabel('Level').selectOption('Two');
    await page.getByLabel('Lines').fill('x\ny');
    await page.getByRole('button', { name: 'New row' }).click();
    await page.getByLabel('Key, row 1').fill('k');
    await page.getByLabel('Kind, row 1').selectOption('B');
    await page.getByRole('button', { name: 'Apply to the next hit' }).click();
    await page.getByText('Applied: the next hit finds these values.').waitFor();
    const values = {
      host: 'b.example',
      mode: 'safe',
      tries: '3',
      log: true,
      level: 2,
      lines: ['x', 'y'],
      rows: [{ key: 'k', kind: 'b' }],
    };
    await page.getByRole('link', { name: 'Events' }).click();
    await preview.hit({ en: 'look' });
    await page.getByRole('heading', { name: 'look → nothing sent' }).waitFor();
    await openDetails(page);
    const shown = await textOf(page.locator('.console'));
    expect(shown).toMatch(/host\s+b\.example/);
    expect(shown).toMatch(/rows\[0\]\.kind\s+b/);
    await page.getByRole('link', { name: 'Fields' }).click();
    await page.getByRole('button', { name: 'Save to' }).click();
    await page.getByText(`Saved to ${file}.`).waitFor();
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ ...values, apiToken: 'very-secret' });
  });

  it('says that a value must be unique', async () => {
    const page = await preview.open('fields');
    await page.getByRole('button', { name: 'New row' }).click();
    await page.getByLabel('Key, row 2').fill('k');
    expect(await page.getByText('This value must be unique.').count()).toBe(2);
    await page.getByRole('button', { name: 'Remove row 2' }).click();
    expect(await page.getByText('This value must be unique.').count()).toBe(0);
  });
});
