/** What GA4 says of every event of one visit, and the headers of its requests. */
export const VISIT = {
  client_id: '1122334455.1795240000',
  ga_session_id: '1795249990',
  ip_override: '203.0.113.7',
  language: 'en-gb',
  page_referrer: 'https://www.example.org/',
  screen_resolution: '1512x982',
  user_agent:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  'x-ga-measurement_id': 'G-SAMPLE0001',
  'x-ga-protocol_version': '2',
};

/** The pixel has been here before: `_fbp` is set, `_fbc` is not. */
export const VISIT_HEADERS = { cookie: '_fbp=fb.1.1795240000000.1098115397' };
