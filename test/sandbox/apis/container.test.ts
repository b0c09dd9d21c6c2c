import { describe, expect, it } from 'vitest';
import { testEnvironment } from '../environment.ts';
import { call } from './call.ts';

const container = {
  containerId: 'GTM-ABC',
  debugMode: true,
  environmentName: 'Live',
  environmentMode: true,
  previewMode: false,
  version: '12',
};

describe('getContainerVersion', () => {
  it.each(['server', 'web'] as const)('tells of the %s container', context => {
    const environment = testEnvironment({ context, container });
    const permissions = { read_container_data: {} };
    expect(call('getContainerVersion', [], { environment, permissions })).toEqual(container);
  });

  it('needs read_container_data', () => {
    expect(() => call('getContainerVersion', [], { permissions: { logging: {} } })).toThrow(
      'The requested permission read_container_data is not configured.',
    );
  });
});
