import { failureText } from '../failure-text.ts';
import { countTotals, type FileResult, type ScenarioResult } from '../results.ts';
import type { CreateReporter } from './reporter.ts';

/** JUnit's XML, which CI servers read: a test suite for each file, a test case for each scenario. */
export const createJunitReporter: CreateReporter = output => ({
  end(results) {
    const { scenarios, failed, skipped } = countTotals(results);
    const errors = results.filter(({ error }) => error !== undefined).length;
    const ms = results.reduce((sum, result) => sum + timeOf(result), 0);
    const counts = { tests: scenarios, failures: failed, errors, skipped, time: seconds(ms) };
    const suites = results.map(suiteOf).join('');
    output.write(`<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', counts, suites)}`);
  },
});

function suiteOf(result: FileResult): string {
  const { file, scenarios, error } = result;
  const { failed, skipped } = countTotals([result]);
  const counts = { tests: scenarios.length, failures: failed, errors: error ? 1 : 0, skipped };
  const cases = scenarios.map(scenario => caseOf(file, scenario)).join('');
  const fault = error ? element('system-err', {}, escapeXml(error)) : '';
  return element('testsuite', { name: file, ...counts, time: seconds(timeOf(result)) }, cases + fault);
}

function caseOf(file: string, { name, status, failure, line, ms }: ScenarioResult): string {
  const attributes = { name, classname: file, file, line, time: seconds(ms) };
  if (status === 'skipped') return element('testcase', attributes, element('skipped', {}, ''));
  if (!failure) return element('testcase', attributes, '');
  const text = escapeXml(failureText(file, failure));
  return element('testcase', attributes, element('failure', { message: failure.message }, text));
}

function timeOf({ scenarios }: FileResult): number {
  return scenarios.reduce((sum, { ms }) => sum + ms, 0);
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, body: string): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return body === '' ? `<${name}${list.join('')}/>\n` : `<${name}${list.join('')}>${body}</${name}>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Control characters and halves of surrogate pairs, which XML 1.0 has no way to write, become `?`. */
function escapeXml(text: string): string {
  return text.replace(
    /[<>&"]|[^ -\u{10ffff}]|[\ud800-\udfff\ufffe\uffff]/gu,
    character => ENTITIES[character] ?? '?',
  );
}
