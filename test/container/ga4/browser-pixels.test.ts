import { expect, test } from 'vitest';
import { formatPixels, supportsBrowserPixels } from '../../../harness/container/ga4/browser-pixels.ts';

test.each(['richsstsse', 'v=2&en=a&richsstsse', 'richsstsse&v=2', 'v=2&richsstsse=&en=a'])(
  'knows by its marker that the browser reads a stream: %s',
  query => {
    expect(supportsBrowserPixels(query)).toBe(true);
  },
);

test.each(['', 'v=2&en=a', 'v=2&richsstsse2', 'ep.richsstsse=1', 'ep.x=richsstsse'])(
  'takes nothing else for the marker: %s',
  query => {
    expect(supportsBrowserPixels(query)).toBe(false);
  },
);

test('writes one frame, its event line first', () => {
  expect(formatPixels(['https://px.example.com/a?b=1', 'https://px.example.com/\n\ndata: x'])).toBe(
    'event: message\ndata: {"send_pixel":["https://px.example.com/a?b=1","https://px.example.com/\\n\\ndata: x"]}\n\n',
  );
});
