import type { EventScope } from '../../../harness/sandbox/apis/event-scope.ts';
import type { EnvironmentOverrides } from '../../../harness/sandbox/defaults.ts';
import type { Environment, EventData } from '../../../harness/sandbox/environment.ts';
import type { RunResult } from '../../../harness/sandbox/run.ts';
import { testEnvironment } from '../environment.ts';
import { runIn } from './template.ts';

/** The tags that an event is said to have had. */
export const TAGS = [{ id: '7', status: 'success', executionTime: 12, exclude: 'true' }];

/** Runs a client in a container with the tags given as code. */
export async function runClient(
  code: string,
  { tags = [], ...overrides }: EnvironmentOverrides & { readonly tags?: readonly string[] } = {},
) {
  const events: EventData[] = [];
  const runs: RunResult[] = [];
  const { logs, ...environment } = testEnvironment({ kind: 'client', ...overrides });
  const runTag = async (tag: string, eventData: EventData, scope: EventScope): Promise<void> => {
    runs.push(await runIn({ ...environment, kind: 'tag', eventData, scope, runContainer }, tag));
  };
  const runContainer: Environment['runContainer'] = async (event, scope) => {
    events.push(event);
    await Promise.all(tags.map(tag => runTag(tag, event, scope)));
    return TAGS;
  };
  const result = await runIn({ ...environment, runContainer }, `${PREPARE}\n${code}`);
  return {
    ...result,
    logs: logs.map(([first, ...rest]) => (rest.length > 0 ? [first, ...rest] : first)),
    events,
    runs,
  };
}

/** The APIs that the client finds under their names. */
export const PREPARE = `const log = require('logToConsole');
const runContainer = require('runContainer');
const addEventCallback = require('addEventCallback');
const addMessageListener = require('addMessageListener');
const getEventData = require('getEventData');`;
