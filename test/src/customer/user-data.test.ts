import { describe, expect, it } from 'vitest';
import { mapEvent } from '../tag.ts';

describe('userData', () => {
  it('has address and browser of an anonymous visitor, as they are', async () => {
    const { user_data } = await mapEvent({ ip_override: '203.0.113.7', user_agent: 'Mozilla/5.0 (X11)' });
    expect(user_data).toEqual({ client_ip_address: '203.0.113.7', client_user_agent: 'Mozilla/5.0 (X11)' });
  });
});
