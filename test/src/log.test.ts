import { describe, expect, it } from 'vitest';
import { runTag } from './tag.ts';

describe('log', () => {
  it('says nothing of an event that was sent', async () => {
    const { logs } = await runTag({ eventData: { event_name: 'page_view' } });
    expect(logs).toEqual([]);
  });
});
