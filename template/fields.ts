import type { DataOf, Field } from '../harness/tpl/fields.ts';

const CAPI = 'https://developers.facebook.com/documentation/ads-commerce/conversions-api';

/**
 * The fields of the tag as GTM shows them: the source of `___TEMPLATE_PARAMETERS___` and of the type of `data`.
 *
 * `app` and `business_messaging` are no choices of `actionSource`: Meta refuses them without further parameters.
 */
export const FIELDS = [
  {
    type: 'GROUP',
    name: 'destinationGroup',
    displayName: 'Destination',
    groupStyle: 'ZIPPY_OPEN',
    subParams: [
      {
        type: 'TEXT',
        name: 'pixelId',
        displayName: 'Dataset (Pixel) ID',
        simpleValueType: true,
        alwaysInSummary: true,
        valueHint: '1234567890123456',
        help: 'The ID of the dataset, formerly called pixel, that receives the events. Copy it from <a href="https://www.facebook.com/events_manager2" target="_blank">Events Manager</a> > Data sources > Settings.',
        valueValidators: [
          { type: 'NON_EMPTY', errorMessage: 'Enter the ID of your dataset (pixel).' },
          { type: 'REGEX', args: ['^[0-9]+$'], errorMessage: 'The ID consists of digits only.' },
        ],
      },
      {
        type: 'TEXT',
        name: 'accessToken',
        displayName: 'API access token',
        simpleValueType: true,
        help: `Generate it in <a href="https://www.facebook.com/events_manager2" target="_blank">Events Manager</a> > Data sources > Settings > Conversions API. The tag sends it in a request header only: it is never part of a URL or of a log. <a href="${CAPI}/guides/end-to-end-implementation" target="_blank">Learn more</a>.`,
        valueValidators: [
          { type: 'NON_EMPTY', errorMessage: 'Enter the access token of your dataset.' },
          {
            type: 'REGEX',
            args: ['^\\S+$'],
            errorMessage: 'The token contains no blanks. Copy it again from Events Manager.',
          },
        ],
      },
      {
        type: 'TEXT',
        name: 'testEventCode',
        displayName: 'Test event code',
        simpleValueType: true,
        valueHint: 'TEST12345',
        help: `Shows the events in Events Manager > Test events. Meta counts test events like all others, so <b>empty this field before you publish the container</b>. A code in event data is ignored: any visitor could set it. <a href="${CAPI}/using-the-api" target="_blank">Learn more</a>.`,
      },
    ],
  },
  {
    type: 'GROUP',
    name: 'eventGroup',
    displayName: 'Event',
    groupStyle: 'ZIPPY_OPEN',
    subParams: [
      {
        type: 'SELECT',
        name: 'actionSource',
        displayName: 'Action source',
        simpleValueType: true,
        macrosInSelect: false,
        defaultValue: 'website',
        selectItems: [
          { value: 'website', displayValue: 'Website' },
          { value: 'email', displayValue: 'Email' },
          { value: 'phone_call', displayValue: 'Phone call' },
          { value: 'chat', displayValue: 'Chat' },
          { value: 'physical_store', displayValue: 'Physical store' },
          { value: 'system_generated', displayValue: 'System generated' },
          { value: 'other', displayValue: 'Other' },
        ],
        help: `Where the event took place. Choose "System generated" for what happens without the customer, such as the renewal of a subscription. <a href="${CAPI}/parameters/server-event" target="_blank">Learn more</a>.`,
      },
    ],
  },
  {
    type: 'GROUP',
    name: 'consentGroup',
    displayName: 'Consent',
    groupStyle: 'ZIPPY_CLOSED',
    subParams: [
      {
        type: 'RADIO',
        name: 'consentMode',
        displayName: 'Send events',
        simpleValueType: true,
        defaultValue: 'always',
        radioItems: [
          {
            value: 'always',
            displayValue: 'Always',
            help: 'The tag does not look at consent. Choose this when its trigger already does.',
          },
          {
            value: 'required',
            displayValue: 'Only if ad_storage is granted',
            help: 'Reads <code>consent_state.ad_storage</code>, or without it <code>x-ga-gcs</code> of the GA4 hit. Everything but a clear "granted" counts as denied: nothing is sent, no cookie is set, and the tag reports success. <a href="https://developers.google.com/tag-platform/tag-manager/server-side/consent-mode" target="_blank">Learn more</a>.',
          },
        ],
      },
    ],
  },
] as const satisfies readonly Field[];

/** The tag's `data`: the values of its fields, and the two functions that end it. */
export type Data = DataOf<typeof FIELDS>;
