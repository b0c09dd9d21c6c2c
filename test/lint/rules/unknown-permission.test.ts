import { describe, expect, it } from 'vitest';
import { lint, templateText } from '../template.ts';

describe('unknown-permission', () => {
  it.each([
    ['access_globals', 'Remove it.'],
    ['read_cookies', 'Did you mean get_cookies?'],
    ['read_event_dat', 'Did you mean read_event_data?'],
  ])('says what to do about %s', (id, advice) => {
    expect(lint({ permissions: { [id]: {} } })).toEqual([
      `18:2 error unknown-permission Server containers have no permission ${id}. ${advice}`,
    ]);
  });

  it('shows the form of an entry that has another', () => {
    const text = templateText().replace(/(___SERVER_PERMISSIONS___\n\n)\[\]/, '$1[{"instance": "logging"}]');
    expect(lint(text)).toEqual([
      '18:2 error unknown-permission Expected {"instance": {"key": {"publicId": "…"}, "param": […]}} as GTM exports it.',
    ]);
  });
});
