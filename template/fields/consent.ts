import type { Field } from '../../harness/tpl/fields.ts';
import { learnMore } from './help.ts';

const CONSENT_MODE = 'https://developers.google.com/tag-platform/tag-manager/server-side/consent-mode';
const DATA_PROCESSING =
  'https://developers.facebook.com/documentation/ads-commerce/marketing-api/overview/data-processing-options';

/** States that have a code of their own (data processing options). */
const STATES = [
  { value: 0, displayValue: 'Let Meta locate the visitor' },
  { value: 1000, displayValue: 'California' },
  { value: 1001, displayValue: 'Colorado' },
  { value: 1002, displayValue: 'Connecticut' },
  { value: 1003, displayValue: 'Florida' },
  { value: 1004, displayValue: 'Oregon' },
  { value: 1005, displayValue: 'Texas' },
  { value: 1006, displayValue: 'Montana' },
  { value: 1007, displayValue: 'Delaware' },
  { value: 1008, displayValue: 'Nebraska' },
  { value: 1009, displayValue: 'New Hampshire' },
  { value: 1010, displayValue: 'New Jersey' },
  { value: 1011, displayValue: 'Minnesota' },
  { value: 1012, displayValue: 'Maryland' },
  { value: 1013, displayValue: 'Rhode Island' },
] as const;

const BY_FIELDS = [{ paramName: 'consentSource', paramValue: 'fields', type: 'EQUALS' }] as const;

/** What the visitor allows, and what a sensitive website may send. */
export const CONSENT = {
  type: 'GROUP',
  name: 'consentGroup',
  displayName: 'Consent and privacy',
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
          help: `Reads <code>consent_state</code>, or without it <code>x-ga-gcs</code> or <code>x-ga-gcd</code> of the GA4 hit. Everything but a clear "granted" counts as denied. ${learnMore(CONSENT_MODE)}`,
        },
        {
          value: 'requiredWithUserData',
          displayValue: 'Only if ad_storage and ad_user_data are granted',
          help: 'The second is in <code>consent_state</code> or <code>x-ga-gcd</code>.',
        },
      ],
    },
    {
      type: 'SELECT',
      name: 'consentSource',
      displayName: 'Consent comes from',
      simpleValueType: true,
      macrosInSelect: false,
      defaultValue: 'event',
      selectItems: [
        { value: 'event', displayValue: 'Event data' },
        { value: 'fields', displayValue: 'Variables' },
      ],
      enablingConditions: [{ paramName: 'consentMode', paramValue: 'always', type: 'NOT_EQUALS' }],
    },
    {
      type: 'TEXT',
      name: 'adStorage',
      displayName: 'ad_storage',
      simpleValueType: true,
      help: 'A variable that gives true or granted; everything else counts as denied.',
      enablingConditions: BY_FIELDS,
    },
    {
      type: 'TEXT',
      name: 'adUserData',
      displayName: 'ad_user_data',
      simpleValueType: true,
      help: 'A variable that gives true or granted; everything else counts as denied.',
      enablingConditions: BY_FIELDS,
    },
    {
      type: 'RADIO',
      name: 'onDenied',
      displayName: 'If consent is denied',
      simpleValueType: true,
      defaultValue: 'skip',
      enablingConditions: [{ paramName: 'consentMode', paramValue: 'always', type: 'NOT_EQUALS' }],
      radioItems: [
        {
          value: 'skip',
          displayValue: 'Do not send the event',
          help: 'No cookie is read or written, and the tag reports success.',
        },
        {
          value: 'anonymous',
          displayValue: 'Send it without customer information and cookies',
          help: 'IP address and browser stay, without which Meta takes no event of a website. URLs lose their query.',
        },
        {
          value: 'limited',
          displayValue: 'Send it with Limited Data Use',
          help: `Without cookies. ${learnMore(DATA_PROCESSING)}`,
        },
      ],
    },
    {
      type: 'SELECT',
      name: 'limitedDataUse',
      displayName: 'Limited Data Use',
      simpleValueType: true,
      macrosInSelect: false,
      defaultValue: 'eventData',
      selectItems: [
        { value: 'off', displayValue: 'Never' },
        { value: 'eventData', displayValue: 'As data_processing_options in the event data says' },
        { value: 'always', displayValue: 'Always' },
      ],
      help: `For visitors from states of the US with privacy laws. ${learnMore(DATA_PROCESSING)}`,
    },
    {
      type: 'SELECT',
      name: 'limitedDataUseState',
      displayName: 'State',
      simpleValueType: true,
      macrosInSelect: true,
      defaultValue: 0,
      selectItems: STATES,
      enablingConditions: [
        { paramName: 'limitedDataUse', paramValue: 'always', type: 'EQUALS' },
        { paramName: 'onDenied', paramValue: 'limited', type: 'EQUALS' },
      ],
    },
    {
      type: 'CHECKBOX',
      name: 'removePersonalData',
      checkboxText: 'Remove e-mail addresses and phone numbers from URLs and custom data',
      simpleValueType: true,
      defaultValue: true,
    },
    {
      type: 'CHECKBOX',
      name: 'restrictedSource',
      checkboxText: 'Meta restricts this website (health, finance and other sensitive topics)',
      simpleValueType: true,
      help: 'Meta takes less from such websites, and asks that you send less.',
      subParams: [
        {
          type: 'SELECT',
          name: 'urlDetail',
          displayName: 'URLs',
          simpleValueType: true,
          macrosInSelect: false,
          defaultValue: 'origin',
          selectItems: [
            { value: 'origin', displayValue: 'Without path and query' },
            { value: 'path', displayValue: 'Without query' },
            { value: 'full', displayValue: 'Whole' },
          ],
        },
        {
          type: 'CHECKBOX',
          name: 'standardParametersOnly',
          checkboxText: "Send Meta's standard parameters only",
          simpleValueType: true,
          defaultValue: true,
        },
        {
          type: 'TEXT',
          name: 'deniedEvents',
          displayName: 'Events that are not sent, one per line',
          simpleValueType: true,
          lineCount: 4,
          textAsList: true,
          help: "GA4's name or Meta's.",
        },
      ],
    },
  ],
} as const satisfies Field;
