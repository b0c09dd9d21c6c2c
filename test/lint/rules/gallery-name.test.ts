import { describe, expect, it } from 'vitest';
import { INFO, lintInGallery } from '../gallery-folder.ts';

const OFFICIAL = 'Leave out "Official", unless the organisation has authorised you to use it.';
const TITLE_CASE = 'Write the name in title case, such as "Example Conversion Measurement".';
const BOTH = 'Name the organisation and what the template does, such as "Example Conversion Measurement".';

const lintName = (displayName: unknown) =>
  lintInGallery({ info: JSON.stringify({ ...JSON.parse(INFO), displayName }) });

describe('gallery-name', () => {
  it.each([
    'Meta Conversions API for GA4',
    'gtag.js Event Tag',
    'Example Officially Simple Tag',
    { text: 'Example Tag', translations: [] },
  ])('takes %j', name => {
    expect(lintName(name)).toEqual([]);
  });

  it.each([
    ['Example Tag (Official)', OFFICIAL],
    ['Example conversion Tag', TITLE_CASE],
    ['the Example Tag', TITLE_CASE],
    [{ text: 'Pixel', translations: [] }, BOTH],
  ])('advises against %j', (name, message) => {
    expect(lintName(name)).toEqual([`8:15 warning gallery-name ${message}`]);
  });
});
