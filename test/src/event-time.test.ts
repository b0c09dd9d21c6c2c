import { describe, expect, it } from 'vitest';
import { mapEvent, NOW, PAGE_VIEW, runTag } from './tag.ts';

const HOUR_AGO = NOW / 1000 - 3600;

describe('eventTime', () => {
  it('is the time of the run, in whole seconds', async () => {
    const { body } = await runTag({ ...PAGE_VIEW, now: NOW + 999 });
    expect(body?.data[0]?.event_time).toBe(NOW / 1000);
  });

  it.each([
    ['seconds', HOUR_AGO],
    ['milliseconds', HOUR_AGO * 1000],
    ['microseconds', HOUR_AGO * 1_000_000],
    ['text', `${HOUR_AGO}`],
    ['fractions', HOUR_AGO + 0.9],
  ])('takes event_time in %s', async (_unit, event_time) => {
    expect((await mapEvent({ event_time })).event_time).toBe(HOUR_AGO);
  });

  it("takes the Measurement Protocol's timestamp_micros", async () => {
    expect((await mapEvent({ timestamp_micros: HOUR_AGO * 1_000_000 })).event_time).toBe(HOUR_AGO);
  });

  it.each([NOW / 1000 + 60, NOW + 60_000, 'yesterday', -1, {}, null])(
    'is now when event_time is %j',
    async event_time => {
      expect((await mapEvent({ event_time })).event_time).toBe(NOW / 1000);
    },
  );

  it.each([
    ['website', 7],
    ['phone_call', 7],
    ['system_generated', 7],
    ['physical_store', 62],
  ])('of %s may be %d days ago, not a second more', async (actionSource, days) => {
    const oldest = NOW / 1000 - days * 86_400;
    const send = (event_time: number) =>
      runTag({ eventData: { ...PAGE_VIEW.eventData, event_time } }, { actionSource });
    expect((await send(oldest)).body?.data[0]?.event_time).toBe(oldest);
    const { completions, requests, logs } = await send(oldest - 1);
    expect({ completions, requests, reason: logs.at(-1)?.details.reason }).toEqual({
      completions: ['failure'],
      requests: [],
      reason: 'event_time is further back than Meta allows, 7 days or for physical_store 62.',
    });
  });
});
