import type { Field } from '../../harness/tpl/fields.ts';
import { APP_PARAMETERS } from './app-parameters.ts';
import { STANDARD_EVENTS } from './event-names.ts';
import { SERVER_PARAMETERS } from './event-parameters.ts';
import { learnMore } from './help.ts';

const NOT_INHERITED = 'Choose or enter the name that Meta gets.';

/** What the event is called and where it took place. */
export const EVENT = {
  type: 'GROUP',
  name: 'eventGroup',
  displayName: 'Event',
  groupStyle: 'ZIPPY_OPEN',
  subParams: [
    {
      type: 'RADIO',
      name: 'eventNameMode',
      displayName: 'Event name',
      simpleValueType: true,
      defaultValue: 'inherit',
      radioItems: [
        {
          value: 'inherit',
          displayValue: 'From the event',
          help: `GA4's events become Meta's standard events (purchase becomes Purchase); other names pass as they are. ${learnMore('https://developers.facebook.com/documentation/meta-pixel/reference')}`,
          subParams: [
            {
              type: 'SIMPLE_TABLE',
              name: 'eventNameTable',
              displayName: 'Names of your own',
              help: 'Beats the built-in names. Leave the second column empty for events that are not to be sent.',
              newRowButtonText: 'Add name',
              simpleTableColumns: [
                {
                  type: 'TEXT',
                  name: 'ga4Name',
                  displayName: 'GA4 event',
                  isUnique: true,
                  valueValidators: [{ type: 'NON_EMPTY', errorMessage: 'Enter the event_name.' }],
                },
                { type: 'TEXT', name: 'metaName', displayName: 'Meta event, or empty: do not send' },
              ],
            },
            {
              type: 'CHECKBOX',
              name: 'viewItemListAsViewContent',
              checkboxText: 'Send view_item_list as ViewContent',
              simpleValueType: true,
            },
          ],
        },
        {
          value: 'standard',
          displayValue: 'Standard event',
          subParams: [
            {
              type: 'SELECT',
              name: 'standardEventName',
              displayName: 'Standard event',
              simpleValueType: true,
              macrosInSelect: false,
              defaultValue: 'PageView',
              selectItems: STANDARD_EVENTS,
            },
          ],
        },
        {
          value: 'custom',
          displayValue: 'Custom event',
          subParams: [
            {
              type: 'TEXT',
              name: 'customEventName',
              displayName: 'Custom event',
              simpleValueType: true,
              valueHint: 'QuizFinished',
              valueValidators: [{ type: 'NON_EMPTY', errorMessage: NOT_INHERITED }],
            },
          ],
        },
      ],
    },
    {
      type: 'SELECT',
      name: 'actionSource',
      displayName: 'Action source',
      simpleValueType: true,
      macrosInSelect: false,
      defaultValue: 'website',
      selectItems: [
        { value: 'website', displayValue: 'Website' },
        { value: 'app', displayValue: 'App' },
        { value: 'email', displayValue: 'Email' },
        { value: 'phone_call', displayValue: 'Phone call' },
        { value: 'chat', displayValue: 'Chat' },
        { value: 'physical_store', displayValue: 'Physical store' },
        { value: 'system_generated', displayValue: 'System generated' },
        { value: 'business_messaging', displayValue: 'Business messaging' },
        { value: 'other', displayValue: 'Other' },
      ],
      help: `Where the event took place. Choose "System generated" for what happens without the customer, such as the renewal of a subscription. ${learnMore('parameters/server-event')}`,
    },
    {
      type: 'SELECT',
      name: 'messagingChannel',
      displayName: 'Messaging channel',
      simpleValueType: true,
      macrosInSelect: false,
      defaultValue: 'whatsapp',
      selectItems: [
        { value: 'whatsapp', displayValue: 'WhatsApp' },
        { value: 'messenger', displayValue: 'Messenger' },
        { value: 'instagram', displayValue: 'Instagram' },
      ],
      help: `Address and browser of the customer, cookies and URLs are not sent with messages. ${learnMore('business-messaging')}`,
      enablingConditions: [{ paramName: 'actionSource', paramValue: 'business_messaging', type: 'EQUALS' }],
    },
    {
      type: 'TEXT',
      name: 'appDataObject',
      displayName: 'App data object',
      simpleValueType: true,
      help: "A variable that gives an object, or JSON, with Meta's names: vendor_id, extinfo … It beats what is in the event data.",
      enablingConditions: [{ paramName: 'actionSource', paramValue: 'app', type: 'EQUALS' }],
    },
    {
      type: 'SIMPLE_TABLE',
      name: 'appDataTable',
      displayName: 'App data parameters',
      help: `They beat the object and the event data. Meta needs extinfo 0 and 4; GA4's apps send both. ${learnMore('parameters/server-event')}`,
      newRowButtonText: 'Add parameter',
      simpleTableColumns: [
        {
          type: 'SELECT',
          name: 'name',
          displayName: 'Parameter',
          isUnique: true,
          macrosInSelect: false,
          selectItems: APP_PARAMETERS,
        },
        { type: 'TEXT', name: 'value', displayName: 'Value' },
      ],
      enablingConditions: [{ paramName: 'actionSource', paramValue: 'app', type: 'EQUALS' }],
    },
    {
      type: 'CHECKBOX',
      name: 'customizeEvent',
      checkboxText: 'Set further event parameters',
      simpleValueType: true,
      subParams: [
        {
          type: 'SIMPLE_TABLE',
          name: 'serverEventTable',
          displayName: 'Event parameters',
          help: `They beat what is in the event data. An AppendValue names the event that it adds to in original_event_data. ${learnMore('parameters/server-event')}`,
          newRowButtonText: 'Add parameter',
          simpleTableColumns: [
            {
              type: 'SELECT',
              name: 'name',
              displayName: 'Parameter',
              isUnique: true,
              macrosInSelect: false,
              selectItems: SERVER_PARAMETERS,
            },
            { type: 'TEXT', name: 'value', displayName: 'Value' },
          ],
        },
      ],
    },
  ],
} as const satisfies Field;
