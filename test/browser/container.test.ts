import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { templateText } from '../container/config/template.ts';
import { describeInBrowser } from './browser.ts';
import { writeTemporary } from './files.ts';
import { textOf, usePreview } from './preview.ts';

const CLAIM = `
if (require('getRequestPath')() === data.path) {
  require('claimRequest')();
  require('runContainer')({event_name: 'order', id: 'O-7'}, require('returnResponse'));
}
`;

const SEND = "require('sendHttpRequest')('https://' + data.host + '/').then(data.gtmOnSuccess);";

const CONFIG = {
  clients: [
    { name: 'Elsewhere', template: 'client.tpl', priority: 2, fields: { path: '/elsewhere' } },
    { name: 'Orders', template: 'client.tpl', priority: 1, fields: { path: '/orders' } },
  ],
  variables: {
    Host: { type: 'template', template: 'host.tpl' },
    Broken: { type: 'template', template: 'broken.tpl' },
  },
  tags: [
    { name: 'One', template: 'tag.tpl', triggers: ['All Events'], fields: { host: 'one.example.com' } },
    {
      name: 'Two',
      template: 'other.tpl',
      triggers: ['All Events'],
      fields: { host: '{{Host}}', none: '{{Broken}}' },
    },
  ],
};

const READS_REQUEST = { read_request: { requestAccess: 'any' }, run_container: {}, return_response: {} };
const READS_EVENT = { read_event_data: { eventDataAccess: 'any' } };
const SENDS = { send_http: { allowedUrls: 'any' } };

describeInBrowser('a container with clients, variables and several tags', () => {
  let config = '';
  const write = (name: string, text: string) => writeFile(join(dirname(config), name), text);
  const preview = usePreview(async () => {
    config = await writeTemporary('sgtm.json', JSON.stringify(CONFIG));
    await write('client.tpl', templateText('CLIENT', CLAIM, READS_REQUEST));
    await write(
      'host.tpl',
      templateText(
        'MACRO',
        "return require('getEventData')('id').toLowerCase() + '.example.com';",
        READS_EVENT,
      ),
    );
    await write('broken.tpl', templateText('MACRO', 'return data.none.x;'));
    await write('tag.tpl', templateText('TAG', SEND, SENDS));
    await write('other.tpl', templateText('TAG', SEND, SENDS));
    return ['--no-samples', '--config', config];
  });

  it('shows who claimed a request, and what every variable and client did', async () => {
    const page = await preview.open();
    await fetch(`${preview.url}/orders`);
    await page.getByRole('heading', { name: 'order' }).waitFor();
    const card = (title: string) =>
      page.locator('section.card').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
    const variables = card('Variables');
    expect((await variables.locator('> dl > div').allInnerTexts()).map(row => row.split(/\s+/))).toEqual([
      ['Host', "'o-7.example.com'"],
      ['Broken', 'undefined'],
    ]);
    await variables.getByText(/^TypeError: .* \(line \d+, column \d+\)$/).waitFor();
    await variables.getByText('How Host came about').click();
    await variables.getByText('API calls (1)').click();
    expect(await textOf(variables.locator('.calls'))).toBe("getEventData('id') → 'O-7'");
    const client = card('Client');
    expect(await textOf(client.locator('> p'))).toBe('Orders has claimed the request.');
    expect(await client.locator('> details > summary').allInnerTexts()).toEqual([
      'Elsewhere did not claim it',
      'Orders claimed it',
    ]);
  });

  it('copies each tag by itself', async () => {
    // Before the page is opened: an event that comes later takes the place of the one whose tags are copied.
    await fetch(`${preview.url}/orders`);
    const page = await preview.open('events', { permissions: ['clipboard-read', 'clipboard-write'] });
    const copy = async (tag: string, name: string) => {
      const button = page.getByRole('region', { name: tag }).getByRole('button', { name, exact: true });
      await button.click();
      await page.getByRole('button', { name: 'Copied', exact: true }).waitFor();
      await page.keyboard.press('Tab');
      return page.evaluate<string>('navigator.clipboard.readText()');
    };
    expect(await copy('One', 'sgtm run')).toMatch(/"host": "one\.example\.com"[\s\S]*\/tag\.tpl' --fields/);
    expect(await copy('Two', 'sgtm run')).toMatch(/"host": "o-7\.example\.com"[\s\S]*\/other\.tpl' --fields/);
    expect(await copy('Two', 'test scenario')).toContain("wasCalledWith('https://o-7.example.com/')");
  });

  it('says why a change was not taken over, until it is', async () => {
    const page = await preview.open();
    await write('tag.tpl', templateText('TAG', 'const a = ;'));
    const problem = page.getByText('has changed, but the container stays as it was.');
    expect(await textOf(problem)).toMatch(/\/tag\.tpl has changed, .*\/tag\.tpl:\d+:\d+ Unexpected token\./);
    await fetch(`${preview.url}/orders`);
    await page.getByRole('heading', { name: 'order → one.example.com' }).waitFor();
    await write('tag.tpl', templateText('TAG', 'data.gtmOnSuccess();'));
    await problem.waitFor({ state: 'detached' });
  });
});
