import { describe, expect, it, test } from 'vitest';
import { createHostCheck } from '../../harness/container/hosts.ts';

const LOCAL = ['localhost', 'LOCALHOST:8080', '127.0.0.1', '127.0.0.1:8080', '[::1]', '[::1]:8080'];
const FOREIGN = [
  'evil.example',
  'localhost.evil.example',
  '127.0.0.1.nip.io',
  'evil@localhost',
  '',
  undefined,
];

describe('on the loopback interface', () => {
  it.each(['127.0.0.1', '::1', '127.9.9.9'])('at %s only names of this machine are let in', address => {
    const isAllowed = createHostCheck(address, []);
    expect([...LOCAL, ...FOREIGN].filter(isAllowed)).toEqual(LOCAL);
  });

  it('the address itself is let in', () => {
    expect(createHostCheck('127.9.9.9', [])('127.9.9.9:80')).toBe(true);
    expect(createHostCheck('127.0.0.1', [])('127.9.9.9:80')).toBe(false);
  });

  it('names that were allowed are let in, with any port', () => {
    const isAllowed = createHostCheck('127.0.0.1', ['SGTM.Shop.Test']);
    expect(['sgtm.shop.test', 'sgtm.shop.test:80', 'shop.test'].filter(isAllowed)).toEqual([
      'sgtm.shop.test',
      'sgtm.shop.test:80',
    ]);
  });
});

test.each(['0.0.0.0', '::', '192.0.2.1'])('at %s everybody is let in', address => {
  expect([...LOCAL, ...FOREIGN].every(createHostCheck(address, []))).toBe(true);
});
