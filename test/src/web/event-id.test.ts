import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../harness/build/build.ts';
import { findCompanions } from '../../../harness/build/places.ts';
import { createSandbox, loadTemplate, type RunInput, type SandboxRun } from '../../../harness/index.ts';
import { runScenarios } from '../../../harness/testing/run-scenarios.ts';
import { readTemplate } from '../../../harness/tpl/read.ts';

const project = resolve(import.meta.dirname, '../../..');
const [places] = await findCompanions(project);
const { text } = await checkTemplate(project, places);
const variable = await loadTemplate({ tpl: text });

/** Draws numbers that never repeat. */
function chance(): (min: number) => number {
  let drawn = 0;
  return min => min + drawn++;
}

/** A page load; gives what evaluates the variable in the event of that number, with the permissions of the template. */
function loadPage(generateRandom = chance()): (eventNumber: number, input?: RunInput) => Promise<SandboxRun> {
  const sandbox = createSandbox(variable, { mocks: { generateRandom } });
  return (eventNumber, input) =>
    sandbox.run({ page: { dataLayer: { event: 'purchase', 'gtm.uniqueEventId': eventNumber } }, ...input });
}

async function idOf(run: Promise<SandboxRun>): Promise<unknown> {
  const { value, error } = await run;
  expect(error).toBeUndefined();
  return value;
}

describe('the event id', () => {
  it('is the same however often it is evaluated in an event', async () => {
    const evaluate = loadPage();
    const ids = [await idOf(evaluate(7)), await idOf(evaluate(7)), await idOf(evaluate(7))];
    expect(ids).toEqual(['mjuohs00.0.1.7', 'mjuohs00.0.1.7', 'mjuohs00.0.1.7']);
  });

  it('is another one for each event of the page', async () => {
    const evaluate = loadPage();
    expect([await idOf(evaluate(7)), await idOf(evaluate(8))]).toEqual(['mjuohs00.0.1.7', 'mjuohs00.0.1.8']);
  });

  it('is another one on each page, even where two load in the same millisecond', async () => {
    const generateRandom = chance();
    const tabs = [loadPage(generateRandom), loadPage(generateRandom)];
    expect(await Promise.all(tabs.map(evaluate => idOf(evaluate(1))))).toEqual([
      'mjuohs00.0.1.1',
      'mjuohs00.2.3.1',
    ]);
  });

  it('draws from 31 bits, twice', async () => {
    const drawn: unknown[] = [];
    await idOf(loadPage((...range: number[]) => drawn.push(range))(1));
    expect(drawn).toEqual([
      [0, 2147483647],
      [0, 2147483647],
    ]);
  });

  it.each([
    ['order-1', 'order-1'],
    [42, '42'],
    ['', 'mjuohs00.0.1.7'],
    [undefined, 'mjuohs00.0.1.7'],
    [null, 'mjuohs00.0.1.7'],
  ])("for the site's own id %j is %s", async (ownId, expected) => {
    expect(await idOf(loadPage()(7, { fields: { ownId } }))).toBe(expected);
  });

  it('is undefined where GTM has not numbered the event', async () => {
    expect(await idOf(loadPage()(7, { page: { dataLayer: { event: 'purchase' } } }))).toBeUndefined();
  });

  it('leaves nothing on the page but what template storage keeps in memory', async () => {
    const sandbox = createSandbox(variable);
    await idOf(sandbox.run({ page: { dataLayer: { 'gtm.uniqueEventId': 1 } } }));
    const { cookies, localStorage, window, commands } = sandbox.page;
    expect([cookies.size, localStorage.size, window, commands]).toEqual([0, 0, {}, []]);
    expect([...sandbox.storage.keys()]).toEqual(['pageLoadId']);
  });
});

describe('the scenarios of the template', async () => {
  const { scenarios } = await runScenarios(readTemplate(text, 'event-id.tpl'));

  it.each(scenarios)('$name', ({ status, failure }) => {
    expect({ status, failure }).toEqual({ status: 'passed', failure: undefined });
  });
});
