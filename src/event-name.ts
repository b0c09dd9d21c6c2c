import type { EventData } from './event-data.ts';
import { lookUp } from './look-up.ts';
import { listOf, recordOf, textOf } from './values.ts';

/**
 * Meta's name of the event: the standard event for each event of GA4 (meta-capi.md, 8.1); a name without one passes
 * unchanged. `undefined` if the event has none, `''` if the user does not want it sent.
 *
 * Where the known tags differ: `gtm.dom` as in Meta's and Stape's; `view_search_results`, GA4's own event for a site
 * search, as in TrackingHippo's; `contact` to `subscribe` as in Stape's and TrackingHippo's; `gtm4wp.…`, the events of a
 * plug-in for WordPress, as in Stape's; `view_content` as in TrackingHippo's. Its `add_shipping_info` as AddPaymentInfo is
 * not followed: a checkout has `add_payment_info` too, and would count twice.
 */
export function eventName(event: EventData): string | undefined {
  return data.eventNameTable || (data.eventNameMode && data.eventNameMode !== 'inherit')
    ? ownName(event.event_name)
    : metaName(event.event_name);
}

/** What the fields say, else the event. */
function ownName(name: string | undefined): string | undefined {
  if (data.eventNameMode === 'standard') return textOf(data.standardEventName) || '';
  if (data.eventNameMode === 'custom') return textOf(data.customEventName) || '';
  const row = listOf(data.eventNameTable).filter(entry => recordOf(entry).ga4Name === name)[0];
  return row ? textOf(recordOf(row).metaName) || '' : metaName(name);
}

function metaName(name: string | undefined): string | undefined {
  return name && (lookUp(standardEvents(), name) || otherName(name));
}

function standardEvents(): string {
  return (
    ' page_view:PageView gtm.dom:PageView view_item:ViewContent view_content:ViewContent search:Search view_search_results:Search ' +
    'add_to_cart:AddToCart add_to_wishlist:AddToWishlist begin_checkout:InitiateCheckout ' +
    'add_payment_info:AddPaymentInfo purchase:Purchase generate_lead:Lead sign_up:CompleteRegistration ' +
    'contact:Contact customize_product:CustomizeProduct donate:Donate find_location:FindLocation ' +
    'schedule:Schedule start_trial:StartTrial submit_application:SubmitApplication subscribe:Subscribe ' +
    'gtm4wp.addProductToCartEEC:AddToCart gtm4wp.productClickEEC:ViewContent ' +
    'gtm4wp.checkoutOptionEEC:InitiateCheckout gtm4wp.checkoutStepEEC:AddPaymentInfo ' +
    'gtm4wp.orderCompletedEEC:Purchase '
  );
}

function otherName(name: string): string {
  return name === 'view_item_list' && data.viewItemListAsViewContent ? 'ViewContent' : name;
}
