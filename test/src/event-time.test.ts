import { describe, expect, it } from 'vitest';
import { mapEvent, NOW, runTag } from './tag.ts';

const HOUR_AGO = NOW / 1000 - 3600;

describe('eventTime', () => {
  it('is the time of the run, in whole seconds', async () => {
    const { body } = await runTag({ eventData: { event_name: 'page_view' }, now: NOW + 999 });
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
});
