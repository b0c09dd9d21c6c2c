import { describe, expect, it } from 'vitest';
import { type Filter, filterRecords } from '../../../../harness/preview/page/events/filter.ts';
import { makeEvent, makeExchange, makeHit, makePixel, makeRun } from '../records.ts';

const RECORDS = [
  makeHit(1, [
    makeEvent('first', [makeRun({ exchanges: [makeExchange({ id: 'Needle' })] })]),
    makeEvent('second'),
  ]),
  makePixel(2, 'Lead'),
  makeHit(3, [], { queryString: 'v=2&oops' }),
  makeHit(4, [makeEvent('fourth', [makeRun({ outcome: 'failure' })])]),
  { ...makeHit(5, [makeEvent('fifth', [])]), dropped: [{ count: 2, message: 'Two are unnamed.' }] },
  { ...makeHit(6, []), answer: { status: 413, cookies: [], error: undefined, refusal: 'Too large.' } },
];

function listed(filter: Partial<Filter>): string[] {
  return filterRecords(RECORDS, { search: '', show: 'all', ...filter }).map(
    ({ record, events, leftover }) =>
      `${record.id} ${[...events.map(({ event, selection }) => event.name + selection.event), leftover?.text].join()}`,
  );
}

describe('the list', () => {
  it('has the latest record first, the events of a hit in their order', () => {
    expect(listed({})).toEqual([
      '6 refused with 413',
      '5 fifth0,2 events dropped',
      '4 fourth0,',
      '3 no events',
      '2 ',
      '1 first0,second1,',
    ]);
  });

  it.each<[Filter['show'], string[]]>([
    ['sent', ['1 first0,']],
    ['nothing', ['1 second1,']],
    ['failed', ['4 fourth0,']],
    ['idle', ['5 fifth0,']],
    ['refused', ['6 refused with 413', '5 2 events dropped']],
    ['pixel', ['2 ']],
  ])('shows only %s', (show, expected) => {
    expect(listed({ show })).toEqual(expected);
  });

  it.each([
    ['needle', ['1 first0,']],
    [' NEEDLE  post ', ['1 first0,']],
    ['needle second', []],
    ['lead', ['2 ']],
    ['oops', ['3 no events']],
    ['unnamed', ['5 2 events dropped']],
    ['too large', ['6 refused with 413']],
    ['/g/collect fourth', ['4 fourth0,']],
  ])('finds %s in whatever is known', (search, expected) => {
    expect(listed({ search })).toEqual(expected);
  });
});
