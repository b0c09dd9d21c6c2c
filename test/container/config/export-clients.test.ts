import { expect, test } from 'vitest';
import { readClients } from '../../../harness/container/config/export-clients.ts';
import { readExport } from '../../../harness/container/config/read-export.ts';

const text = (key: string, value: string) => ({ type: 'TEMPLATE', key, value });
const boolean = (key: string, value: boolean) => ({ type: 'BOOLEAN', key, value: String(value) });

test.each<[string, { key: string }[], string[]]>([
  ['none', [], []],
  [
    'those that ours is like',
    [
      boolean('activateDefaultPaths', true),
      boolean('activateGtagSupport', false),
      boolean('robotsTxtBlockCrawlers', false),
      text('cookieManagement', 'js'),
    ],
    [],
  ],
  [
    'a cookie of its own, as ours is',
    [
      text('cookieManagement', 'server'),
      text('cookieName', 'FPID'),
      text('cookieDomain', 'auto'),
      text('cookiePath', '/'),
      text('cookieMaxAgeInSec', '63072000'),
      boolean('migrateFromJsClientId', false),
    ],
    [],
  ],
  [
    'another cookie of its own',
    [
      text('cookieManagement', 'server'),
      text('cookieName', 'ID'),
      text('cookieMaxAgeInSec', '60'),
      boolean('migrateFromJsClientId', true),
    ],
    ['its cookie is FPID as it is by default', 'it takes over no client ids from _ga'],
  ],
  [
    'a cookie that is not set',
    [text('cookieManagement', 'js'), text('cookieName', 'ID'), boolean('migrateFromJsClientId', true)],
    [],
  ],
  [
    'other paths and files',
    [
      boolean('activateDefaultPaths', false),
      boolean('activateGtagSupport', true),
      boolean('robotsTxtBlockCrawlers', true),
    ],
    [
      'it claims the default paths all the same, and no others',
      'it does not serve gtag.js',
      'it does not serve robots.txt',
    ],
  ],
  ['one that nobody knows', [text('toString', 'x')], ['what its setting toString does is not known here']],
])('settings of the GA4 client: %s', (_, parameter, expected) => {
  const notes: string[] = [];
  const note = (what: string, reason: string) => notes.push(`${what}: ${reason}`);
  const client = [{ name: 'GA4', type: 'gaaw_client', parameter }];
  readClients({ client }, { templates: new Map(), note });
  expect(notes).toEqual(expected.map(reason => `client "GA4": ${reason}`));
});

test('the built-in client has the name of the one that is exported, which conditions refer to, and its cookies', () => {
  const ga4ClientOf = (containerVersion: object) =>
    readExport({ containerVersion }, 'GTM.json').container.ga4Client;
  const client = { name: 'GA4 (shop)', type: 'gaaw_client', parameter: [text('cookieManagement', 'server')] };
  expect(ga4ClientOf({ client: [client] })).toEqual({ name: 'GA4 (shop)', cookieManagement: 'server' });
  expect(ga4ClientOf({})).toEqual({ name: 'GA4', cookieManagement: 'js' });
});
