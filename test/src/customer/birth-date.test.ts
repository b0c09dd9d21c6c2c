import { describe, expect, it } from 'vitest';
import { mapEvent, sha256 } from '../tag.ts';

async function birthDateOf(date: unknown): Promise<unknown> {
  return (await mapEvent({ 'x-fb-ud-db': date })).user_data.db;
}

describe('normalizeBirthDate', () => {
  it.each([
    ['2/16/1997', '19970216'],
    ['16/2/1997', '19970216'],
    ['16.02.1997', '19970216'],
    ['1997-02-16', '19970216'],
    ['1997-02-16T00:00:00Z', '19970216'],
    [' 19970216 ', '19970216'],
    [19970216, '19970216'],
    ['3/3/1997', '19970303'],
    ['16 Feb 1997', '19970216'],
    ['February 16th, 1997', '19970216'],
    ['1997-Feb-16', '19970216'],
    ['1900-01-01', '19000101'],
    ['2026-01-01', '20260101'],
    ['16 Feb 1997', '19970216'],
    ['February 16th, 1997', '19970216'],
    ['1997-FEB-16', '19970216'],
    ['Sun, 16 Feb 1997', '19970216'],
    ['SUNDAY 16 February 1997', '19970216'],
    ['Sun Feb 16 1997 00:00:00 GMT+0100 (CET)', '19970216'],
    ['Sun. 16.2.1997', '19970216'],
    ['Wednesday, 1997-02-19', '19970219'],
  ])('hashes %j as %s', async (date, normal) => {
    expect(await birthDateOf(date)).toBe(sha256(normal));
  });

  it.each([
    '',
    ' ',
    '2/3/1997',
    '2/12/1997',
    '12/2/1997',
    '1997',
    'Feb 16',
    'Feb 1997',
    '1997021',
    '02161997',
    '97-02-16',
    '16 Foo 1997',
    'Sunday',
    '1900b7f08a0000000000000000000000',
    'feb1997a16bc00000000000000000000',
    'Sun Sun Sun Sun Sun',
    'Sunday, 2/3/1997',
    'born Sunday, 16 Feb 1997',
    '1899-12-31',
    '2027-01-01',
  ])('drops %j', async date => {
    expect(await birthDateOf(date)).toBeUndefined();
  });

  it.each(['1997-13-01', '1997-00-01', '1997-01-32', '1997-01-00', '32/01/1997'])(
    'drops %s, which no calendar has',
    async date => {
      expect(await birthDateOf(date)).toBeUndefined();
    },
  );
});
