import { type Evidence, type GraphError, invalidParameter, rudderStack } from './row.ts';

const userDataPage =
  'https://developers.facebook.com/documentation/ads-commerce/conversions-api/best-practices';
const notYetUnderstood: Evidence = { section: '6.3', grade: 'P ?', source: rudderStack };

/** Refusals of one event, which take the whole request with them: subcodes of code 100 (meta-capi.md 6.3). */
export const eventErrors = {
  invalidEventTime: invalidParameter({
    title: 'Event time missing or unreadable',
    userMessage: 'The event_time is not a number of seconds.',
    advice: 'Send event_time with every event, in whole Unix seconds.',
    evidence: { section: '11.4', grade: '?', source: 'no recorded answer; text and code are ours' },
  }),
  missingEventName: invalidParameter({
    subcode: 2804019,
    title: 'Event name missing',
    userMessage: 'event_name is required',
    advice: 'Give every event an event_name.',
    evidence: { section: '6.3', grade: 'L', source: 'answer of v21.0 to {"data":[{}]}, 2026-09-08' },
  }),
  eventTooOld: invalidParameter({
    subcode: 2804003,
    title: 'Event Timestamp Too Old',
    userMessage:
      'The timestamp for this event is too far in the past. Events need to be sent from your server within 7 days of ' +
      'when they occurred. Enter a timestamp that has occurred within the last 7 days.',
    advice: 'Send events within 7 days, those of physical stores within 62 days.',
    evidence: { section: '6.3', grade: 'L P', source: `recorded on v26.0, 2026-09-05; ${rudderStack}` },
  }),
  eventInFuture: invalidParameter({
    subcode: 2804004,
    title: 'Event timestamp in the future',
    userMessage: 'The event_time lies ahead of the time at which the event arrived.',
    advice: 'Send event_time in seconds, not milliseconds, and set the clock of the sender.',
    evidence: { section: '6.3', grade: 'T', source: 'two integrators, who disagree on the meaning' },
  }),
  insufficientUserData: invalidParameter({
    subcode: 2804050,
    title: 'Not enough customer information',
    userMessage: 'The customer information of this event is too little to match it to a person.',
    advice: 'Add an e-mail address, a phone number, fbp, fbc, external_id or the IP address of the visitor.',
    evidence: { section: '2.3', grade: 'D L', source: userDataPage },
  }),
  invalidLeadId: invalidParameter({
    subcode: 2804036,
    title: 'Invalid lead id',
    userMessage: 'A lead id of this request is invalid or was deleted; it is a number of 15 or 16 digits.',
    advice: 'Take lead_id from the lead form or its webhook, unhashed.',
    evidence: { section: '6.3', grade: 'L', source: 'recorded by an integrator, in Italian' },
  }),
  missingValue: invalidParameter({
    subcode: 2804009,
    title: 'Missing Value for Purchase Event',
    userMessage: 'Your purchase event doesn’t include a value parameter. Enter a value. For example: 1.99',
    advice: 'Send custom_data.value with every Purchase.',
    evidence: { section: '6.3', grade: 'P', source: rudderStack },
  }),
  missingCurrency: invalidParameter({
    subcode: 2804010,
    title: 'Missing currency for Purchase event',
    userMessage: 'The purchase event has no currency parameter.',
    advice: 'Send custom_data.currency, a code such as USD, with every Purchase.',
    evidence: { section: '6.3', grade: 'L', source: 'several integrators, 2026-08-06' },
  }),
  invalidCurrency: invalidParameter({
    subcode: 2804011,
    title: 'Invalid Currency For Purchase Event',
    userMessage: 'The currency of the purchase event is not one that is taken.',
    advice: 'Send a currency code of ISO 4217; convert the value where Meta does not take the currency.',
    evidence: { section: '6.3', grade: 'L', source: 'met with MRU by an integrator' },
  }),
  invalidContents: invalidParameter({
    subcode: 2804008,
    title: 'Contents is not a list of objects',
    userMessage: 'The parameter contents has to be a list of JSON objects.',
    advice: 'Send custom_data.contents as a list of objects with id and quantity.',
    evidence: { section: '6.3', grade: 'L T', source: 'several integrators' },
  }),
  invalidExtinfo: invalidParameter({
    subcode: 2804043,
    title: 'Invalid extinfo',
    userMessage: 'The extinfo of this app event is invalid: the version of the operating system is missing.',
    advice: 'Send all 16 entries of app_data.extinfo, with the version of the operating system in the fifth.',
    evidence: { section: '6.3', grade: 'L', source: 'several integrators' },
  }),
  valueWithoutCurrency: invalidParameter({
    subcode: 2804023,
    title: 'Value without currency',
    userMessage: 'An event with a value needs a currency.',
    advice: 'Send custom_data.currency wherever you send custom_data.value.',
    evidence: { section: '6.3', grade: 'T', source: 'one integrator' },
  }),
  limitedDataUseChoice: invalidParameter({
    subcode: 2804030,
    title: 'Limited Data Use not chosen',
    userMessage: 'The event has to say whether its data are under Limited Data Use.',
    advice: 'Send data_processing_options, ["LDU"] or [].',
    evidence: {
      section: '6.3',
      grade: 'L',
      source:
        'https://github.com/facebookarchive/offline-conversion-file-uploader/issues/25 (July 2020 only)',
    },
  }),
  ...unexplained(2804001, 2804007, 2804016, 2804017, 2804048),
} satisfies Record<string, GraphError>;

type Unexplained<S extends number> = { readonly [K in S as `subcode${K}`]: GraphError };

/** Subcodes that products know to exist, and whose meaning is unknown (meta-capi.md 11.3). */
function unexplained<const S extends number>(...subcodes: S[]): Unexplained<S> {
  const rows = subcodes.map(subcode => [
    `subcode${subcode}`,
    invalidParameter({
      subcode,
      title: `Invalid parameter (${subcode})`,
      userMessage: 'The meaning of this subcode is not public.',
      advice: 'Compare the event with those that Meta takes, in Test events of Events Manager.',
      evidence: notYetUnderstood,
    }),
  ]);
  return Object.fromEntries(rows) as Unexplained<S>;
}
