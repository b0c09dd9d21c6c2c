import type { Field } from '../../harness/tpl/fields.ts';
import { learnMore } from './help.ts';

/** What was looked at or bought. */
export const COMMERCE = {
  type: 'GROUP',
  name: 'commerceGroup',
  displayName: 'Commerce',
  groupStyle: 'ZIPPY_CLOSED',
  subParams: [
    {
      type: 'TEXT',
      name: 'itemIdKey',
      displayName: 'Key of the item id',
      simpleValueType: true,
      valueHint: 'item_id,item_name',
      help: 'The member of an item that has the id of your catalogue. Of several, separated by commas, the first that an item has counts.',
    },
    {
      type: 'TEXT',
      name: 'itemIdPrefix',
      displayName: 'Prefix of item ids',
      simpleValueType: true,
      valueHint: 'shopify_DE_',
    },
    { type: 'TEXT', name: 'itemIdSuffix', displayName: 'Suffix of item ids', simpleValueType: true },
    {
      type: 'SELECT',
      name: 'contentType',
      displayName: 'Content type',
      simpleValueType: true,
      macrosInSelect: false,
      defaultValue: 'product',
      selectItems: [
        { value: 'product', displayValue: 'product: ids of single products' },
        { value: 'product_group', displayValue: 'product_group: ids of groups of variants' },
      ],
      help: `What the ids stand for in your catalogue. ${learnMore('parameters/custom-data')}`,
    },
    {
      type: 'CHECKBOX',
      name: 'categoryTree',
      checkboxText: 'Send all levels of the item category (Clothes > Shirts)',
      simpleValueType: true,
    },
    {
      type: 'CHECKBOX',
      name: 'valueFromItems',
      checkboxText: 'Add up the prices of the items where the event has no value',
      simpleValueType: true,
    },
    {
      type: 'TEXT',
      name: 'defaultCurrency',
      displayName: 'Currency where the event has none',
      simpleValueType: true,
      valueHint: 'EUR',
      help: 'Three letters of ISO 4217. Without it, none is made up.',
      valueValidators: [
        {
          type: 'REGEX',
          args: ['^([A-Za-z]{3})?$'],
          errorMessage: 'A currency has three letters, such as EUR.',
        },
      ],
    },
    {
      type: 'CHECKBOX',
      name: 'customizeCommerce',
      checkboxText: 'Set custom data here, or leave out what the event data has',
      simpleValueType: true,
      subParams: [
        {
          type: 'CHECKBOX',
          name: 'skipCommerceData',
          checkboxText: 'Ignore items, value and other custom data in the event data',
          simpleValueType: true,
        },
        {
          type: 'TEXT',
          name: 'customDataPrefix',
          displayName: 'Prefix of event parameters to pass on',
          simpleValueType: true,
          valueHint: 'meta_',
          help: `meta_checkin_date becomes checkin_date: for travel, vehicles, real estate and properties of your own. ${learnMore('parameters/custom-data')}`,
        },
        {
          type: 'TEXT',
          name: 'customDataObject',
          displayName: 'Object',
          simpleValueType: true,
          help: "A variable that gives an object, or JSON, with Meta's names or your own.",
        },
        {
          type: 'SIMPLE_TABLE',
          name: 'customDataTable',
          displayName: 'Parameters',
          help: 'They beat the object and the event data.',
          newRowButtonText: 'Add parameter',
          simpleTableColumns: [
            {
              type: 'TEXT',
              name: 'name',
              displayName: 'Parameter',
              isUnique: true,
              valueValidators: [{ type: 'NON_EMPTY', errorMessage: 'Enter a name.' }],
            },
            { type: 'TEXT', name: 'value', displayName: 'Value' },
          ],
        },
      ],
    },
  ],
} as const satisfies Field;
