import type { EventData } from './event-data.ts';
import { lookUp } from './look-up.ts';

/**
 * Meta's standard event for each event of GA4 (meta-capi.md, 8.1).
 *
 * Where the known tags differ: `gtm.dom` as in Meta's and Stape's; `view_search_results`, GA4's own event for a site
 * search, as in TrackingHippo's; `contact` to `subscribe` as in Stape's and TrackingHippo's.
 */
const STANDARD_EVENTS =
  ' page_view:PageView gtm.dom:PageView view_item:ViewContent search:Search view_search_results:Search ' +
  'add_to_cart:AddToCart add_to_wishlist:AddToWishlist begin_checkout:InitiateCheckout ' +
  'add_payment_info:AddPaymentInfo purchase:Purchase generate_lead:Lead sign_up:CompleteRegistration ' +
  'contact:Contact customize_product:CustomizeProduct donate:Donate find_location:FindLocation ' +
  'schedule:Schedule start_trial:StartTrial submit_application:SubmitApplication subscribe:Subscribe ';

/** Meta's name of the event; a name without a standard event passes unchanged. `undefined` if the event has none. */
export function eventName(event: EventData): string | undefined {
  const name = event.event_name;
  return (name && lookUp(STANDARD_EVENTS, name)) || name;
}
