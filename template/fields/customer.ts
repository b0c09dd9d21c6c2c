import type { Field } from '../../harness/tpl/fields.ts';
import { learnMore } from './help.ts';

/** The customer information parameters (meta-capi.md, 2.1). */
const PARAMETERS = [
  { value: 'em', displayValue: 'E-mail address (em)' },
  { value: 'ph', displayValue: 'Phone number (ph)' },
  { value: 'fn', displayValue: 'First name (fn)' },
  { value: 'ln', displayValue: 'Last name (ln)' },
  { value: 'db', displayValue: 'Date of birth (db)' },
  { value: 'ge', displayValue: 'Gender (ge)' },
  { value: 'ct', displayValue: 'City (ct)' },
  { value: 'st', displayValue: 'State (st)' },
  { value: 'zp', displayValue: 'Postal code (zp)' },
  { value: 'country', displayValue: 'Country (country)' },
  { value: 'external_id', displayValue: 'External ID (external_id)' },
  { value: 'fbc', displayValue: 'Click ID (fbc)' },
  { value: 'fbp', displayValue: 'Browser ID (fbp)' },
  { value: 'client_ip_address', displayValue: 'IP address (client_ip_address)' },
  { value: 'client_user_agent', displayValue: 'Browser (client_user_agent)' },
  { value: 'fb_login_id', displayValue: 'Facebook login ID (fb_login_id)' },
  { value: 'lead_id', displayValue: 'Lead ID (lead_id)' },
  { value: 'subscription_id', displayValue: 'Subscription ID (subscription_id)' },
  { value: 'anon_id', displayValue: 'App install ID (anon_id)' },
  { value: 'madid', displayValue: 'Advertising ID (madid)' },
  { value: 'page_id', displayValue: 'Page ID (page_id)' },
  { value: 'page_scoped_user_id', displayValue: 'Page-scoped user ID (page_scoped_user_id)' },
  { value: 'ctwa_clid', displayValue: 'WhatsApp click ID (ctwa_clid)' },
  { value: 'whatsapp_business_account_id', displayValue: 'WhatsApp account (whatsapp_business_account_id)' },
  { value: 'ig_account_id', displayValue: 'Instagram account (ig_account_id)' },
  { value: 'ig_sid', displayValue: 'Instagram-scoped ID (ig_sid)' },
] as const;

/** Who the customer is. */
export const CUSTOMER = {
  type: 'GROUP',
  name: 'customerGroup',
  displayName: 'Customer information',
  groupStyle: 'ZIPPY_CLOSED',
  subParams: [
    {
      type: 'TEXT',
      name: 'defaultCallingCode',
      displayName: 'Calling code of phone numbers without one',
      simpleValueType: true,
      valueHint: '49',
      help: `Meta matches international numbers only. A number without + or 00 gets the calling code of the customer's country, or this one if the event has no address. ${learnMore('parameters/customer-information-parameters')}`,
      valueValidators: [
        {
          type: 'REGEX',
          args: ['^(\\+?[1-9][0-9]{0,3})?$'],
          errorMessage: 'A calling code has one to four digits, such as 49.',
        },
      ],
    },
    {
      type: 'CHECKBOX',
      name: 'clientIdAsExternalId',
      checkboxText: 'Use client_id as external_id where there is no user_id',
      simpleValueType: true,
      help: `Give the pixel the same id, so that Meta can tell that the two are one visitor. ${learnMore('parameters/external-id')}`,
    },
    {
      type: 'CHECKBOX',
      name: 'customizeCustomer',
      checkboxText: 'Set customer information here, or leave out what the event data has',
      simpleValueType: true,
      subParams: [
        {
          type: 'CHECKBOX',
          name: 'skipCustomerData',
          checkboxText: 'Ignore customer information in the event data',
          simpleValueType: true,
        },
        {
          type: 'TEXT',
          name: 'customerObject',
          displayName: 'Object',
          simpleValueType: true,
          help: "A variable that gives an object, or JSON, with Meta's names: em, ph, fn … Raw values are normalised and hashed.",
        },
        {
          type: 'SIMPLE_TABLE',
          name: 'customerTable',
          displayName: 'Parameters',
          help: `They beat the object and the event data. Raw values are normalised and hashed. ${learnMore('parameters/customer-information-parameters')}`,
          newRowButtonText: 'Add parameter',
          simpleTableColumns: [
            {
              type: 'SELECT',
              name: 'name',
              displayName: 'Parameter',
              isUnique: true,
              macrosInSelect: false,
              selectItems: PARAMETERS,
            },
            { type: 'TEXT', name: 'value', displayName: 'Value' },
          ],
        },
      ],
    },
  ],
} as const satisfies Field;
