/** A hit as a browser sends it, with what it shows. */
export interface SampleHit {
  readonly title: string;
  /** Path and query. */
  readonly url: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const SHARED =
  'v=2&tid=G-SAMPLE0001&gtm=45je6b0v9100000000za200&_p=1795250000000&gcs=G111&gcd=13t3t3t3t5l1&npa=0&dma=0' +
  '&cid=1122334455.1795240000&ul=en-gb&sr=1512x982&sid=1795249990&sct=1&seg=1&frm=0&pscdl=noapi';

const BROWSER = {
  'user-agent':
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  'x-forwarded-for': '203.0.113.7',
};

/** What `sgtm serve` sends to itself, so that the first look is not empty: a visit that ends in a purchase. */
export const SAMPLE_HITS: readonly SampleHit[] = [
  {
    title: 'A visitor arrives from an ad: the click id becomes the cookie _fbc.',
    url: `/g/collect?${SHARED}&_s=1&en=page_view&ep.event_id=sample-1&dt=Home&dl=https%3A%2F%2Fshop.example.com%2F%3Ffbclid%3DIwAR0aBcDe-_F`,
    headers: BROWSER,
  },
  {
    title: 'Something goes into the cart: contents, content ids and value.',
    url: `/g/collect?${SHARED}&_s=2&en=add_to_cart&ep.event_id=sample-2&cu=EUR&epn.value=39.8&pr1=idSKU-1~nmBlue%20tee~pr19.9~qt2&dl=https%3A%2F%2Fshop.example.com%2Fblue-tee`,
    headers: { ...BROWSER, cookie: '_fbp=fb.1.1795240000000.1098115397' },
  },
  {
    title: 'Two events in one request: the checkout, and the purchase of a known customer.',
    url: `/g/collect?${SHARED}&_s=3&dl=https%3A%2F%2Fshop.example.com%2Fcheckout&dr=https%3A%2F%2Fshop.example.com%2Fblue-tee`,
    headers: { ...BROWSER, cookie: '_fbp=fb.1.1795240000000.1098115397' },
    body: [
      'en=begin_checkout&ep.event_id=sample-3&cu=EUR&epn.value=39.8&pr1=idSKU-1~nmBlue%20tee~pr19.9~qt2',
      'en=purchase&ep.event_id=sample-4&cu=EUR&epn.value=44.7&ep.transaction_id=T-1001&pr1=idSKU-1~nmBlue%20tee~pr19.9~qt2' +
        '&ep.user_data.email=Jane.Doe%40Example.com&ep.user_data.phone_number=%2B44%207911%20123456' +
        '&ep.user_data.address.first_name=Jane&ep.user_data.address.last_name=Doe&ep.user_data.address.city=London' +
        '&ep.user_data.address.postal_code=M1%201AE&ep.user_data.address.country=GB',
    ].join('\r\n'),
  },
  {
    title: 'The pixel sends the same purchase: both have one event_id, so Meta counts them once.',
    url: '/tr?id=1234567890&ev=Purchase&eid=sample-4&dl=https%3A%2F%2Fshop.example.com%2Fcheckout&cd[value]=44.7&cd[currency]=EUR&fbp=fb.1.1795240000000.1098115397',
    headers: BROWSER,
  },
];
