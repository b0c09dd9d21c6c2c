import { describe, expect, it } from 'vitest';
import { createVirtualClock } from '../../../harness/sandbox/defaults.ts';
import { testEnvironment } from '../environment.ts';
import { call } from './call.ts';

describe.each(['getTimestamp', 'getTimestampMillis'])('%s', api => {
  it('gives the milliseconds of the clock', () => {
    const environment = testEnvironment({ clock: createVirtualClock(1_767_225_600_123) });
    expect(call(api, [], { environment })).toBe(1_767_225_600_123);
  });
});
