import { describe, expect, it } from 'vitest';
import { testEnvironment } from '../environment.ts';
import { call } from './call.ts';

describe('getClientName', () => {
  it('names the client', () => {
    const environment = testEnvironment({ clientName: 'Data Client' });
    const permissions = { read_container_data: {} };
    expect(call('getClientName', [], { environment, permissions })).toBe('Data Client');
  });

  it('needs read_container_data', () => {
    expect(() => call('getClientName', [], { permissions: { logging: {} } })).toThrow(
      'The requested permission read_container_data is not configured.',
    );
  });
});
