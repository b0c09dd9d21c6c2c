import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../harness/build/build.ts';
import { runScenarios } from '../../harness/testing/run-scenarios.ts';
import { readTemplate } from '../../harness/tpl/read.ts';

const { text } = await checkTemplate(resolve(import.meta.dirname, '../..'));
const { scenarios } = await runScenarios(readTemplate(text, 'template.tpl'), {});

/** The scenarios that travel in the template and also run in GTM's editor. */
describe('the scenarios of the template', () => {
  it.each(scenarios)('$name', ({ status, failure }) => {
    expect({ status, failure }).toEqual({ status: 'passed', failure: undefined });
  });
});
