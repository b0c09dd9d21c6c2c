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
const environment = testEnvironment({ container, clientName: 'Data Client' });
const permissions = { read_container_data: {} };

describe.each([
  ['getClientName', 'Data Client'],
  ['getContainerVersion', container],
])('%s', (api, expected) => {
  it('tells of the container', () => {
    expect(call(api, [], { environment, permissions })).toEqual(expected);
  });

  it('needs read_container_data', () => {
    expect(() => call(api, [], { permissions: { logging: {} } })).toThrow(
      'The requested permission read_container_data is not configured.',
    );
  });
});
