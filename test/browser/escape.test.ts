import { expect, it } from 'vitest';
import { templateText } from '../lint/template.ts';
import { describeInBrowser } from './browser.ts';
import { writeTemporary } from './files.ts';
import { openDetails, usePreview } from './preview.ts';

const EVIL = '<script>window.pwned = 1</script><img src=x onerror="window.pwned = 1">';

/** Fields with the text wherever a template can put one. */
const FIELDS = [
  { type: 'LABEL', name: 'label', displayName: EVIL },
  {
    type: 'GROUP',
    name: 'group',
    displayName: EVIL,
    groupStyle: 'ZIPPY_OPEN',
    subParams: [
      {
        type: 'TEXT',
        name: 'text',
        displayName: EVIL,
        help: `${EVIL}<a href="javascript:window.pwned = 1">click me</a>`,
        valueHint: EVIL,
        valueUnit: EVIL,
        valueValidators: [{ type: 'REGEX', args: ['never'], errorMessage: EVIL }],
      },
      { type: 'CHECKBOX', name: 'box', checkboxText: EVIL },
      { type: 'SELECT', name: 'list', selectItems: [{ value: 1, displayValue: EVIL }] },
      { type: 'RADIO', name: 'radio', radioItems: [{ value: 1, displayValue: EVIL, help: EVIL }] },
      {
        type: 'SIMPLE_TABLE',
        name: 'table',
        newRowButtonText: EVIL,
        simpleTableColumns: [{ type: 'TEXT', name: 'column', displayName: EVIL }],
      },
    ],
  },
];

/** A tag that does everything it can with the text. */
const CODE = `
require('logToConsole')(data.text, {text: data.text});
require('setCookie')('evil', data.text);
require('sendHttpRequest')('https://graph.facebook.com/v26.0/1/events?q=' + data.text, {method: 'POST', headers: {evil: data.text}},
  require('JSON').stringify({data: [{event_name: data.text, event_id: data.text, user_data: {em: data.text}}]}))
  .then(() => require('getCookieValues')(data.text));
`;

const PERMISSIONS = {
  logging: { environments: 'all' },
  send_http: { allowedUrls: 'any' },
  set_cookies: { allowedCookies: [{ name: '*', domain: '*', path: '*', secure: 'any', session: 'any' }] },
};

describeInBrowser('a page full of <script>', () => {
  const preview = usePreview(async () => {
    const info = JSON.stringify({ type: 'TAG', displayName: EVIL, containerContexts: ['SERVER'] });
    const template = templateText({
      info,
      fields: JSON.stringify(FIELDS),
      code: CODE,
      permissions: PERMISSIONS,
    });
    return [
      '--no-samples',
      ...['--template', await writeTemporary('evil.tpl', template)],
      ...[
        '--fields',
        await writeTemporary('fields.json', JSON.stringify({ text: EVIL, table: [{ column: EVIL }] })),
      ],
    ];
  });

  it.each(['events', 'fields', 'deduplication', 'match-quality', 'send'])(
    'runs none of it in #%s',
    async tab => {
      await preview.hit(
        { en: EVIL, [`ep.${EVIL}`]: EVIL, dl: EVIL },
        { headers: { cookie: `a=${encodeURIComponent(EVIL)}` } },
      );
      await preview.hit({ [EVIL]: EVIL });
      await fetch(`${preview.url}/${encodeURIComponent(EVIL)}`);
      await fetch(
        `${preview.url}/tr?${new URLSearchParams({ id: EVIL, ev: EVIL, eid: EVIL, [`cd[${EVIL}]`]: EVIL })}`,
      );
      const page = await preview.open(tab);
      const violations: string[] = [];
      page.on('console', message => violations.push(message.text()));
      await openDetails(page);
      expect(await page.evaluate('window.pwned')).toBe(undefined);
      expect(await page.locator('main script, main img, main a[href^="javascript"]').count()).toBe(0);
      expect(violations).toEqual([]);
    },
  );

  it('shows it as text', async () => {
    const page = await preview.open();
    await page.getByRole('button', { name: EVIL }).last().click();
    await page.getByRole('heading', { name: EVIL }).first().waitFor();
  });
});
