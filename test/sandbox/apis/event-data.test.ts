import { describe, expect, it } from 'vitest';
import { testEnvironment } from '../environment.ts';
import { call } from './call.ts';

const eventData = {
  event_name: 'purchase',
  value: 0,
  none: null,
  'a.b': 'with a dot',
  items: [{ item_id: 'SKU', tags: ['x', 'y'] }],
};
const environment = testEnvironment({ eventData });
const noEvent = testEnvironment({ eventData: undefined });

describe('getAllEventData', () => {
  it('gives a copy of the event', () => {
    const copy = call('getAllEventData', [], { environment });
    expect(copy).toEqual(eventData);
    expect(copy).not.toBe(eventData);
  });

  it('gives undefined where there is no event', () => {
    expect(call('getAllEventData', [], { environment: noEvent })).toBeUndefined();
  });

  it('needs access to any event data', () => {
    const any = { read_event_data: { eventDataAccess: 'any' } };
    const specific = { read_event_data: { eventDataAccess: 'specific', keyPatterns: ['value'] } };
    expect(call('getAllEventData', [], { environment, permissions: any })).toEqual(eventData);
    expect(() => call('getAllEventData', [], { permissions: specific })).toThrow(
      'Prohibited read from event data.',
    );
  });
});

describe('getEventData', () => {
  it.each([
    ['event_name', 'purchase'],
    ['value', 0],
    ['none', null],
    ['items.0.item_id', 'SKU'],
    ['items.0.tags', ['x', 'y']],
    ['items.1', undefined],
    ['items.length', undefined],
    ['items.0.tags.length', undefined],
    ['event_name.0', undefined],
    ['none.x', undefined],
    ['a.b', undefined],
    ['missing', undefined],
    ['', undefined],
    ['constructor', undefined],
    ['__proto__.toString', undefined],
  ])('gives what is at %s', (keyPath, expected) => {
    expect(call('getEventData', [keyPath], { environment })).toEqual(expected);
  });

  it('converts a path that is no string', () => {
    const numbered = testEnvironment({ eventData: { 7: 'seven' } });
    expect(call('getEventData', [7], { environment: numbered })).toBe('seven');
  });

  it('gives a copy', () => {
    expect(call('getEventData', ['items'], { environment })).not.toBe(eventData.items);
  });

  it('gives undefined where there is no event', () => {
    expect(call('getEventData', ['value'], { environment: noEvent })).toBeUndefined();
  });

  it('needs access to the key', () => {
    const permissions = { read_event_data: { eventDataAccess: 'specific', keyPatterns: ['value'] } };
    expect(call('getEventData', ['value'], { environment, permissions })).toBe(0);
    expect(() => call('getEventData', ['event_name'], { environment, permissions })).toThrow(
      'Prohibited read from event data.',
    );
  });
});
