import type { EventData } from './event-data.ts';

/**
 * Takes from an event what tells who the visitor is, before it is mapped: customer information, and what follows the `?`
 * in URLs, where click ids stand. Address and browser stay, without which Meta takes no event of a website.
 */
export function makeAnonymous(event: EventData): void {
  event.user_data = undefined;
  event.user_id = undefined;
  event.client_id = undefined;
  if (event.explicit) event.explicit.ud = {};
  if (event.page_location) event.page_location = event.page_location.split('?')[0];
  if (event.page_referrer) event.page_referrer = event.page_referrer.split('?')[0];
}
