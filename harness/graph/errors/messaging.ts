import { type GraphError, invalidParameter } from './row.ts';

/** Refusals of `business_messaging` events: subcodes of code 100 (meta-capi.md 6.3). */
export const messagingErrors = {
  messagingEventName: invalidParameter({
    subcode: 2804066,
    title: 'Messaging Event Invalid Event Type',
    userMessage: 'This event name is not one that business messaging events may have.',
    advice: 'Use a messaging event name, such as LeadSubmitted in place of Lead.',
    evidence: { section: '6.3', grade: 'L', source: 'several integrators; title recorded on v25.0' },
  }),
  missingMessagingAccount: invalidParameter({
    subcode: 2804116,
    title: 'Page or WhatsApp Business account missing',
    userMessage: 'The WhatsApp event has neither page_id nor whatsapp_business_account_id.',
    advice: 'Send user_data.whatsapp_business_account_id or user_data.page_id with WhatsApp events.',
    evidence: {
      section: '6.3',
      grade: 'L',
      source: 'recorded with a WhatsApp event, 2026-09-23, in Portuguese',
    },
  }),
  pageOfAnotherDataset: invalidParameter({
    subcode: 2804065,
    title: 'Page and dataset do not belong together',
    userMessage: 'The page of this event is not linked to the dataset.',
    advice: 'Link the page to the dataset in Events Manager, or send to the dataset of the page.',
    evidence: { section: '6.3', grade: 'T', source: 'one integrator' },
  }),
  pageOfAnotherClick: invalidParameter({
    subcode: 2804072,
    title: 'Page does not fit the click id',
    userMessage: 'The page_id is not the page of the ad that was clicked.',
    advice: 'Send the page_id of the page whose ad produced ctwa_clid.',
    evidence: { section: '6.3', grade: 'L T', source: 'several integrators' },
  }),
  pageOfAnotherUser: invalidParameter({
    subcode: 2804073,
    title: 'Page does not fit the page-scoped user id',
    userMessage: 'The page_scoped_user_id does not belong to the page_id.',
    advice: 'Send the page_id of the page that issued page_scoped_user_id.',
    evidence: { section: '6.3', grade: 'L T', source: 'several integrators' },
  }),
  invalidClickId: invalidParameter({
    subcode: 2804087,
    title: 'Invalid click id',
    userMessage: 'The ctwa_clid does not name a click on an ad.',
    advice: 'Send ctwa_clid exactly as the WhatsApp webhook delivered it.',
    evidence: { section: '6.3', grade: 'L', source: 'an integrator; checked by Meta against real clicks' },
  }),
  datasetWithoutPage: invalidParameter({
    subcode: 2804131,
    title: 'No page linked to the dataset',
    userMessage: 'The dataset has no page, which messaging events need.',
    advice: 'Link a page to the dataset in Events Manager.',
    evidence: { section: '6.3', grade: 'T', source: 'one integrator' },
  }),
} satisfies Record<string, GraphError>;
