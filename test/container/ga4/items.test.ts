import { describe, expect, it } from 'vitest';
import { isItem, readItems } from '../../../harness/container/ga4/items.ts';

const readItem = (text: string) => readItems(new Map([['pr1', text]]))[0];

describe('readItems', () => {
  it('reads every code, numbers as numbers', () => {
    expect(
      readItem(
        'id1~nm2~br3~va4~ca5~c26~c37~c48~c59~pr10.5~qt11~lp0~ds1.5~lo14~ln15~li16~af17~cp18~pi19~pn20~cn21~cs22',
      ),
    ).toEqual({
      item_id: '1',
      item_name: '2',
      item_brand: '3',
      item_variant: '4',
      item_category: '5',
      item_category2: '6',
      item_category3: '7',
      item_category4: '8',
      item_category5: '9',
      price: 10.5,
      quantity: 11,
      index: 0,
      discount: 1.5,
      location_id: '14',
      item_list_name: '15',
      item_list_id: '16',
      affiliation: '17',
      coupon: '18',
      promotion_id: '19',
      promotion_name: '20',
      creative_name: '21',
      creative_slot: '22',
    });
  });

  it('keeps keys in the order of the parts, custom ones in place', () => {
    expect(Object.entries(readItem('k0region~v0US~idA~kQcolour~vQred') ?? {})).toEqual([
      ['region', 'US'],
      ['item_id', 'A'],
      ['colour', 'red'],
    ]);
  });

  it('reads a doubled tilde as one of the value, and keeps empty values', () => {
    expect(readItem('nmA~~B~~~ln~id~~')).toEqual({ item_name: 'A~B~', item_list_name: '', item_id: '~' });
  });

  it('leaves out numbers that are none, unknown codes, and values without a name', () => {
    expect(readItem('idA~prfree~qt~zz1~kvariant_name~v0Lithograph~~')).toEqual({ item_id: 'A' });
  });

  it('goes by the numbers of the parameters, and closes gaps', () => {
    const parameters = new Map([
      ['pr10', 'idC'],
      ['pr2', 'idB'],
      ['pr1', 'idA'],
    ]);
    expect(readItems(parameters)).toEqual([{ item_id: 'A' }, { item_id: 'B' }, { item_id: 'C' }]);
  });
});

describe('isItem', () => {
  it('accepts pr1 to pr200', () => {
    const names = ['pr1', 'pr200', 'pr0', 'pr01', 'pr201', 'pr', 'pr1x', 'apr1'];
    expect(names.filter(isItem)).toEqual(['pr1', 'pr200']);
  });
});
