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
];

function listed(filter: Partial<Filter>): string[] {
  return filterRecords(RECORDS, { search: '', show: 'all', ...filter }).map(
    ({ record, events }) =>
      `${record.id} ${events.map(({ event, selection }) => event.name + selection.event).join()}`,
  );
}

describe('the list', () => {
  it('has the latest record first, the events of a hit in their order', () => {
    expect(listed({})).toEqual(['4 fourth0', '3 ', '2 ', '1 first0,second1']);
  });

  it.each<[Filter['show'], string[]]>([
    ['sent', ['1 first0']],
    ['nothing', ['1 second1']],
    ['failed', ['4 fourth0']],
    ['pixel', ['2 ']],
  ])('shows only %s', (show, expected) => {
    expect(listed({ show })).toEqual(expected);
  });

  it.each([
    ['needle', ['1 first0']],
    [' NEEDLE  post ', ['1 first0']],
    ['needle second', []],
    ['lead', ['2 ']],
    ['oops', ['3 ']],
    ['/g/collect', ['4 fourth0', '3 ', '1 first0,second1']],
  ])('finds %s in whatever is known', (search, expected) => {
    expect(listed({ search })).toEqual(expected);
  });
});
