import { describe, expect, it } from 'vitest';
import { call } from './call.ts';

describe('JSON', () => {
  it('looks at one argument only: there is no reviver, no replacer, no indent', () => {
    const never = (): void => expect.unreachable();
    expect(call('JSON.parse', ['{"a": [1]}', never])).toEqual({ a: [1] });
    expect(call('JSON.stringify', [{ a: [1] }, never, 2])).toBe('{"a":[1]}');
    expect(call('JSON.stringify', [{ a: [1] }, [], '  '])).toBe('{"a":[1]}');
  });
});
