import { describe, expect, it } from 'vitest';
import { mapEvent } from './tag.ts';

describe('eventName', () => {
  it.each([
    ['page_view', 'PageView'],
    ['gtm.dom', 'PageView'],
    ['view_item', 'ViewContent'],
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

  it.each(['Purchase', 'view_item_list', 'page', 'PAGE_VIEW', 'quiz finished', 'page_view:PageView', ' a '])(
    'passes %j unchanged',
    async name => {
      expect((await mapEvent({ event_name: name })).event_name).toBe(name);
    },
  );
});
