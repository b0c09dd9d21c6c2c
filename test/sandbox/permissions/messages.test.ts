import { describe, expect, it } from 'vitest';
import { denial } from './denial.ts';

describe('use_message', () => {
  it('admits every message under any', () => {
    expect(denial({ use_message: { allowedActions: 'any' } }, ['use_message', 'send', 'x'])).toBeUndefined();
  });

  it.each([
    ['send', 'order', undefined],
    ['listen', 'order', 'Prohibited listen of message: order.'],
    ['listen', 'both', undefined],
    ['send', 'both', undefined],
    ['send', 'other', 'Prohibited send of message: other.'],
    ['forge', 'both', 'Prohibited forge of message: both.'],
    ['send', undefined, 'Prohibited send of message: undefined.'],
  ])('admits the listed actions on the listed types: %s %s', (action, type, expected) => {
    const messageTypes = [
      { type: 'order', action: 'send' },
      { type: 'both', action: 'send_listen' },
    ];
    const permissions = { use_message: { allowedActions: 'specific', messageTypes } };
    expect(denial(permissions, ['use_message', action, type])).toBe(expected);
  });
});
