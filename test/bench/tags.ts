import { basename } from 'node:path';
import type { BenchEvent } from '../../harness/bench/event.ts';
import { failureOf, repeat, runOnEvent } from '../../harness/bench/run.ts';
import { SAMPLE_EVENTS } from '../../harness/bench/sample-events/index.ts';
import { timeInTurns } from '../../harness/bench/time.ts';
import { readConfiguredTemplate } from '../../harness/cli/configured-template.ts';
import type { ConfiguredTemplate } from '../../harness/container/run-event.ts';
import type { SandboxRun } from '../../harness/library/run.ts';
import { readTemplateFile } from '../../harness/tpl/load.ts';
import type { Template } from '../../harness/tpl/template.ts';
import type { Figure } from './figure.ts';
import { floorOf } from './floor.ts';
import { repeatNatively } from './native.ts';

/** Our tag: the file and its fields. */
export const TAG = { file: 'template/template.tpl', fields: 'test/bench/fields/sgtm-capi.json' };

/** A tag, and what it did with an event. */
interface Tried {
  readonly name: string;
  readonly configured: ConfiguredTemplate;
  readonly run: SandboxRun;
}

/**
 * Our tag on each sample event: its steps against those of other tags; its time against theirs, against the floor, and
 * against the same code as plain JavaScript.
 *
 * @param peers `tag.tpl=fields.json`.
 */
export async function measureTags(peers: readonly string[]): Promise<Figure[]> {
  const source = await readTemplateFile(TAG.file);
  const ours = await readConfiguredTemplate(`${TAG.file}=${TAG.fields}`);
  const others = await Promise.all(peers.map(peer => readConfiguredTemplate(peer)));
  const figures: Figure[] = [];
  for (const event of SAMPLE_EVENTS) {
    const tag = await tryEvent(ours, event);
    const tried = await Promise.all(others.map(other => tryEvent(other, event)));
    figures.push(...compareSteps(tag, tried, event), ...(await compareTimes(tag, source, tried, event)));
  }
  return figures;
}

/** @throws Error if the tag fails, so that nothing is compared with what it did not do. */
async function tryEvent(configured: ConfiguredTemplate, event: BenchEvent): Promise<Tried> {
  const run = await runOnEvent(configured, event);
  const { template, name = template.name } = configured;
  const failure = failureOf(run, template.kind);
  if (failure !== undefined) throw new Error(`${name} failed on "${event.name}". ${failure}`);
  return { name: basename(name, '.tpl'), configured, run };
}

function compareSteps({ run }: Tried, peers: readonly Tried[], event: BenchEvent): Figure[] {
  const figure = { of: event.name, title: 'steps', value: run.steps };
  if (peers.length === 0) return [figure];
  return peers.map(peer => ({ ...figure, against: { name: peer.name, value: peer.run.steps } }));
}

async function compareTimes(
  { configured, run }: Tried,
  source: Template,
  peers: readonly Tried[],
  event: BenchEvent,
): Promise<Figure[]> {
  const rivals: [name: string, work: () => unknown][] = [
    ...peers.map((peer): [string, () => unknown] => [peer.name, repeat(peer.configured, event, peer.run)]),
    ['floor', floorOf(run)],
    ['plain JavaScript', repeatNatively(source, configured.fields, event, run)],
  ];
  const works = rivals.map(([, work]) => work);
  const [value = Number.NaN, ...times] = await timeInTurns([repeat(configured, event, run), ...works]);
  return rivals.map(([name], i) => ({
    of: event.name,
    title: 'time',
    value,
    against: { name, value: times[i] },
    unit: 'µs',
    digits: 1,
  }));
}
