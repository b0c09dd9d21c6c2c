import { describe, expect, it } from 'vitest';
import { ADDRESS, type EventInput, type FieldInput, NOW, runTag } from '../tag.ts';

const SET = {
  fbc: 'fb.1.1596403881668.IwAR1-Abc_d',
  fbp: 'fb.1.1596403881668.1116446470',
  client_ip_address: '198.51.100.4',
  client_user_agent: 'Till/1.0',
};
const REQUEST = {
  ip_override: ADDRESS,
  user_agent: 'Mozilla/5.0',
  page_location: 'https://www.example.com/?fbclid=One',
};
const FROM_REQUEST = {
  client_ip_address: ADDRESS,
  client_user_agent: 'Mozilla/5.0',
  fbc: `fb.1.${NOW}.One`,
};

async function userData(fields: FieldInput, event: EventInput = {}): Promise<unknown> {
  const eventData = { event_name: 'purchase', ...REQUEST, ...event };
  const { body, cookies } = await runTag({ eventData }, fields);
  expect(cookies.map(({ name, value }) => [name, value])).toEqual([['_fbc', `fb.1.${NOW}.One`]]);
  return body?.data[0]?.user_data;
}

function rows(values: Readonly<Record<string, string>>): FieldInput {
  const customerTable = Object.entries(values).map(([name, value]) => ({ name, value }));
  return { customizeCustomer: true, customerTable };
}

describe('addBrowser', () => {
  it('lets the table beat what the request says, whose cookies stay those of the browser', async () => {
    expect(await userData(rows(SET))).toEqual(SET);
  });

  it('takes the same from the object', async () => {
    expect(await userData({ customizeCustomer: true, customerObject: SET })).toEqual(SET);
  });

  it('keeps what the request says where a row is not usable', async () => {
    const wrong = { fbc: 'IwAR1', fbp: 'fb.1.1596403881668.abc', client_ip_address: 'unknown' };
    expect(await userData(rows({ ...wrong, client_user_agent: ' ' }))).toEqual(FROM_REQUEST);
  });

  it('sends none of it with a message', async () => {
    const eventData = { event_name: 'Purchase', ...REQUEST, user_id: 'u' };
    const { body } = await runTag({ eventData }, { ...rows(SET), actionSource: 'business_messaging' });
    expect(Object.keys(body?.data[0]?.user_data ?? {})).toEqual(['external_id']);
  });
});
