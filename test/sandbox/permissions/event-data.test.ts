import { describe, expect, it } from 'vitest';
import { denial } from './denial.ts';

const PROHIBITED = 'Prohibited read from event data.';

describe('read_event_data', () => {
  it('admits any key and the whole event under any', () => {
    const permissions = { read_event_data: { eventDataAccess: 'any' } };
    expect(denial(permissions, ['read_event_data', 'items.0.item_id'])).toBeUndefined();
    expect(denial(permissions, ['read_event_data'])).toBeUndefined();
  });

  it.each([
    ['value', undefined],
    ['user_data.address.city', undefined],
    ['currency', PROHIBITED],
    ['user_data.0', PROHIBITED],
    [undefined, PROHIBITED],
    [null, PROHIBITED],
  ])('admits only what its patterns admit: %s', (key, expected) => {
    const permissions = {
      read_event_data: { eventDataAccess: 'specific', keyPatterns: ['value', 'user_data.*'] },
    };
    expect(denial(permissions, ['read_event_data', key])).toBe(expected);
  });

  it('reports an ill-formed pattern once no pattern before it has admitted the key', () => {
    const permissions = {
      read_event_data: { eventDataAccess: 'specific', keyPatterns: ['value', '*', 'currency'] },
    };
    expect(denial(permissions, ['read_event_data', 'value'])).toBeUndefined();
    expect(denial(permissions, ['read_event_data', 'currency'])).toBe('Invalid key filter.');
  });

  it('admits nothing without patterns', () => {
    expect(denial({ read_event_data: {} }, ['read_event_data', 'value'])).toBe(PROHIBITED);
  });
});
