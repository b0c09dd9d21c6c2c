import { describe, expect, it } from 'vitest';
import { type FieldInput, mapEvent, PAGE_VIEW, runTag } from './tag.ts';

describe('eventName', () => {
  it.each([
    ['page_view', 'PageView'],
    ['gtm.dom', 'PageView'],
    ['view_item', 'ViewContent'],
    ['view_content', 'ViewContent'],
    ['search', 'Search'],
    ['view_search_results', 'Search'],
    ['add_to_cart', 'AddToCart'],
    ['add_to_wishlist', 'AddToWishlist'],
    ['begin_checkout', 'InitiateCheckout'],
    ['add_payment_info', 'AddPaymentInfo'],
    ['purchase', 'Purchase'],
    ['generate_lead', 'Lead'],
    ['sign_up', 'CompleteRegistration'],
    ['contact', 'Contact'],
    ['customize_product', 'CustomizeProduct'],
    ['donate', 'Donate'],
    ['find_location', 'FindLocation'],
    ['schedule', 'Schedule'],
    ['start_trial', 'StartTrial'],
    ['submit_application', 'SubmitApplication'],
    ['subscribe', 'Subscribe'],
  ])('maps %s to %s', async (name, expected) => {
    expect((await mapEvent({ event_name: name })).event_name).toBe(expected);
  });

  it.each([
    'Purchase',
    'view_item_list',
    'add_shipping_info',
    'page',
    'PAGE_VIEW',
    'quiz finished',
    'page_view:PageView',
    ' a ',
  ])('passes %j unchanged', async name => {
    expect((await mapEvent({ event_name: name })).event_name).toBe(name);
  });

  const TABLE = [
    { ga4Name: 'quiz', metaName: 'Lead' },
    { ga4Name: 'purchase', metaName: ' ' },
  ];

  it.each<[string, FieldInput, string]>([
    ['quiz', { eventNameTable: TABLE }, 'Lead'],
    ['page_view', { eventNameTable: TABLE }, 'PageView'],
    ['quiz', { eventNameMode: 'inherit', eventNameTable: TABLE }, 'Lead'],
    ['quiz', { eventNameMode: 'standard', standardEventName: 'Contact', eventNameTable: TABLE }, 'Contact'],
    ['quiz', { eventNameMode: 'custom', customEventName: 'Mine' }, 'Mine'],
    ['', { eventNameMode: 'custom', customEventName: 'Mine' }, 'Mine'],
    ['view_item_list', { viewItemListAsViewContent: true }, 'ViewContent'],
    ['view_items', { viewItemListAsViewContent: true }, 'view_items'],
  ])('makes of %j with %j %s', async (name, fields, expected) => {
    expect((await mapEvent({ event_name: name }, fields)).event_name).toBe(expected);
  });

  it.each(['standard', 'custom'])('does not send what has no %s name', async eventNameMode => {
    const { requests, logs } = await runTag(PAGE_VIEW, { eventNameMode });
    expect([requests, logs.map(({ details }) => details)]).toEqual([
      [],
      [{ step: 'skipped', reason: 'the table of event names says so.' }],
    ]);
  });

  it('does not send what the table leaves without a name', async () => {
    const eventData = { ...PAGE_VIEW.eventData, event_name: 'purchase' };
    const { requests, completions } = await runTag({ eventData }, { eventNameTable: TABLE });
    expect([requests, completions]).toEqual([[], ['success']]);
  });
});
