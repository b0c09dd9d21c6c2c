import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readConfig } from '../../../harness/container/config/read-config.ts';
import { UserError } from '../../../harness/user-error.ts';
import { makeFolder } from '../../folder.ts';
import { templateText } from './template.ts';

const FILES = {
  'tag.tpl': templateText('TAG', 'data.gtmOnSuccess();'),
  'variable.tpl': templateText('MACRO', 'return data.value;'),
  'client.tpl': templateText('CLIENT', "require('claimRequest')();"),
};

const TAG = { name: 'A', template: 'tag.tpl', triggers: ['All Events'] };

/** Reads a configuration whose file stands beside the templates. */
async function read(config: unknown, onFile?: (path: string) => void) {
  const folder = makeFolder(FILES);
  return { folder, reading: await readConfig(config, join(folder, 'sgtm.json'), onFile) };
}

/** The message that a configuration is refused with, without the folder. */
async function refusalOf(config: unknown): Promise<string> {
  const folder = makeFolder(FILES);
  const error = await readConfig(config, join(folder, 'sgtm.json')).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return (error as Error).message.replaceAll(`${folder}/`, '');
}

test('makes a container of clients, variables, triggers and tags', async () => {
  const { reading } = await read({
    $schema: 'x',
    containerId: 'GTM-A',
    version: '3',
    clients: [
      { name: 'Low', template: 'client.tpl', priority: -1 },
      { name: 'Middle', template: 'client.tpl' },
      { name: 'High', template: 'client.tpl', priority: 10 },
    ],
    variables: { Own: { type: 'template', template: 'variable.tpl', fields: { value: '{{Event Name}}' } } },
    triggers: { Shop: { event: 'purchase' } },
    tags: [
      { ...TAG, fields: { value: '{{Own}}' } },
      { name: 'B', template: 'tag.tpl', triggers: ['Shop'], blockedBy: ['All Events'], id: '77' },
    ],
  });
  const { version, clients, tags, variables } = reading.container;
  expect(version).toEqual({ containerId: 'GTM-A', version: '3' });
  expect(clients.map(({ name }) => name)).toEqual(['High', 'Middle', 'Low']);
  expect(tags.map(({ id, name, firing, blocking }) => [id, name, firing.length, blocking.length])).toEqual([
    ['1', 'A', 1, 0],
    ['77', 'B', 1, 1],
  ]);
  expect(variables.get('Own')?.references).toEqual(['Event Name']);
  expect(reading.templates.get('tag.tpl')?.parameters).toEqual([{ type: 'TEXT', name: 'value' }]);
});

test('refuses a template for web containers', async () => {
  const web = FILES['tag.tpl']
    .replace('JS_FOR_SERVER', 'JS_FOR_WEB_TEMPLATE')
    .replace('SERVER_PERM', 'WEB_PERM');
  const folder = makeFolder({ 'tag.tpl': web });
  await expect(readConfig({ tags: [TAG] }, join(folder, 'sgtm.json'))).rejects.toThrow(
    new UserError(
      `Expected a template for server containers, but ${join(folder, 'tag.tpl')} is for web containers. sgtm test runs its scenarios.`,
    ),
  );
});

test('reads each template once, from the folder of the configuration, and tells of it', async () => {
  const paths: string[] = [];
  const { folder, reading } = await read({ tags: [TAG, TAG] }, path => paths.push(path));
  expect(paths).toEqual([join(folder, 'tag.tpl')]);
  expect(reading.container.tags[0]?.template).toBe(reading.container.tags[1]?.template);
});

describe('a configuration is refused that', () => {
  it.each<[string, unknown, string]>([
    ['is no object', [], 'sgtm.json: expected it to be an object, got a list of 0.'],
    [
      'has no tags',
      {},
      'sgtm.json: it lacks the key "tags". Its keys are $schema, containerId, version, ga4Client, clients, variables, triggers, tags.',
    ],
    [
      'has an unknown key',
      { tags: [{ ...TAG, field: {} }] },
      'sgtm.json: tags[0] has the unknown key "field". Its keys are name, template, fields, triggers, blockedBy, id.',
    ],
    [
      'has a value of the wrong type',
      { tags: [{ ...TAG, triggers: 'All Events' }] },
      'sgtm.json: expected tags[0].triggers to be a list, got "All Events".',
    ],
    [
      'has a tag without triggers',
      { tags: [{ ...TAG, triggers: [] }] },
      'sgtm.json: expected tags[0].triggers to be a list with something in it, got a list of 0.',
    ],
    [
      'has a name that is empty',
      { tags: [{ ...TAG, name: '' }] },
      'sgtm.json: expected tags[0].name to be a text that is not empty, got "".',
    ],
    [
      'has a variable of an unknown type',
      { tags: [], variables: { A: { type: 'const', value: 1 } } },
      'sgtm.json: expected variables.A to be an object whose "type" is one of constant, cookie, eventData, header, lookupTable, queryParameter, regexTable, template, clientName, containerId, containerVersion, debugMode, environmentName, eventName, queryString, randomNumber, requestMethod, requestPath, got an object whose "type" is "const".',
    ],
    [
      'has a variable without what its type needs',
      { tags: [], variables: { A: { type: 'cookie' } } },
      'sgtm.json: variables.A lacks the key "name". Its keys are type, name, decode, default.',
    ],
    [
      'has a trigger with an unknown operator',
      { tags: [], triggers: { A: { when: [{ variable: 'Event Name', op: 'is', value: 1 }] } } },
      'sgtm.json: expected triggers.A.when[0].op to be one of equals, contains, startsWith, endsWith, matchRegex, greater, greaterOrEquals, less, lessOrEquals, got "is".',
    ],
    [
      'has a trigger with a pattern that RE2 does not take',
      { tags: [], triggers: { A: { eventMatches: '(?=a)' } } },
      'sgtm.json: expected triggers.A.eventMatches to be a regular expression that RE2 understands, got "(?=a)".',
    ],
    [
      'has such a pattern in a condition',
      { tags: [], triggers: { A: { when: [{ variable: 'Event Name', op: 'matchRegex', value: '[' }] } } },
      'sgtm.json: expected triggers.A.when[0].value to be a regular expression that RE2 understands, got "[".',
    ],
    [
      'names a template that is not there',
      { tags: [{ ...TAG, template: 'none.tpl' }] },
      'Cannot read the template from none.tpl: there is no such file.',
    ],
    [
      'uses a template of another kind',
      { tags: [{ ...TAG, template: 'client.tpl' }] },
      'sgtm.json: tag "A" needs a template of a tag, but client.tpl is one of a client.',
    ],
    [
      'names a trigger that is not there',
      { tags: [{ ...TAG, triggers: ['Purchase'] }], triggers: { Shop: {} } },
      'sgtm.json: tag "A" has the trigger "Purchase", but there is no such trigger. Known are All Events, Shop.',
    ],
    [
      'refers to a variable that is not there',
      {
        tags: [{ ...TAG, fields: { rows: [{ value: 'x{{Id}}' }] } }],
        variables: { Pixel: { type: 'constant', value: 1 } },
      },
      'sgtm.json: tag "A" refers to {{Id}}, but there is no such variable. Known are Client Name, Container ID, Container Version, Debug Mode, Environment Name, Event Name, Query String, Random Number, Request Method, Request Path, Pixel.',
    ],
  ])('%s', async (_what, config, message) => {
    expect(await refusalOf(config)).toBe(message);
  });

  it('has variables that depend on themselves', async () => {
    const lookUp = (input: string) => ({ type: 'lookupTable', input, rows: [] });
    const variables = { A: lookUp('{{B}}'), B: lookUp('{{C}}'), C: lookUp('x{{B}}') };
    expect(await refusalOf({ tags: [], variables })).toBe(
      'sgtm.json: variable "B" depends on itself: B → C → B. Take one of the references out.',
    );
  });

  it('shows no long text, which may be a secret', async () => {
    const secret = 'EAAB'.repeat(20);
    expect(await refusalOf({ tags: [{ ...TAG, fields: secret }] })).toBe(
      'sgtm.json: expected tags[0].fields to be an object, got a string.',
    );
  });
});
