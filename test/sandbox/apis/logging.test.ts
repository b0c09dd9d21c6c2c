import { describe, expect, it } from 'vitest';
import { testEnvironment } from '../environment.ts';
import { call } from './call.ts';
import { runIn } from './template.ts';

function logged(permissions: Parameters<typeof call>[2], debugMode = false): unknown {
  const environment = testEnvironment({ container: { debugMode } });
  expect(
    call('logToConsole', ['text', { a: [1] }, undefined], { ...permissions, environment }),
  ).toBeUndefined();
  return environment.logs;
}

describe('logToConsole', () => {
  it('logs all arguments as they are', () => {
    expect(logged({ permissions: { logging: { environments: 'all' } } })).toEqual([
      ['text', { a: [1] }, undefined],
    ]);
  });

  it('is silent where logging is not permitted', () => {
    expect(logged({ permissions: { read_container_data: {} } })).toEqual([]);
  });

  it('is silent outside debug mode where logging is for debugging', () => {
    const options = { permissions: { logging: { environments: 'debug' } } };
    expect(logged(options, false)).toEqual([]);
    expect(logged(options, true)).toHaveLength(1);
  });

  it.each(['debugMode', 'previewMode'])(
    'logs in a run with %s where logging is for debugging',
    async mode => {
      const environment = testEnvironment({ container: { [mode]: true } });
      await runIn(environment, "require('logToConsole')('x');", { logging: { environments: 'debug' } });
      expect(environment.logs).toEqual([['x']]);
    },
  );
});
