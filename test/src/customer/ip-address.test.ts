import { describe, expect, it } from 'vitest';
import { mapEvent } from '../tag.ts';

async function ipOf(ip_override: unknown): Promise<unknown> {
  return (await mapEvent({ ip_override, user_id: 'u-1' })).user_data.client_ip_address;
}

describe('ipAddress', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:52341', '203.0.113.7'],
    ['203.0.113.7, 198.51.100.1', '203.0.113.7'],
    ['2001:db8::7', '2001:db8::7'],
    ['2001:0db8:0000:0000:0000:0000:0000:0007', '2001:0db8:0000:0000:0000:0000:0000:0007'],
    ['[2001:db8::7]:443', '2001:db8::7'],
    ['[2001:db8::7]', '2001:db8::7'],
    ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
    ['::1', '::1'],
    ['1:2:3:4:5:6:203.0.113.7', '1:2:3:4:5:6:203.0.113.7'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7::'],
    ['2001:db8::', '2001:db8::'],
    [' 203.0.113.7', '203.0.113.7'],
  ])('reads %j as %s', async (given, expected) => {
    expect(await ipOf(given)).toBe(expected);
  });

  it.each([
    '',
    'localhost',
    'localhost:80',
    'cafe:80',
    '203.0.113',
    '203.0.113.7.5.5',
    '203.0.113.256',
    '2001:db8',
    '2001:db8:::7',
    '2001:db8::7::8',
    '20010:db8::7',
    ':1::2',
    '1:2:3:4:5:6:7::8',
    '1:2:3:4:5:6:7:203.0.113.7',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1::2:',
    '::ffff:203.0.113.256',
    'unknown',
    5,
    null,
    {},
  ])('drops %j', async given => {
    expect(await ipOf(given)).toBeUndefined();
  });
});
