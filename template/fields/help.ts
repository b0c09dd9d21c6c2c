/** The pages of Meta's documentation that the help texts link to. */
const CAPI = 'https://developers.facebook.com/documentation/ads-commerce/conversions-api';

/** A link to Meta's Events Manager. */
export const EVENTS_MANAGER =
  '<a href="https://www.facebook.com/events_manager2" target="_blank">Events Manager</a>';

/** "Learn more", linked to a page of Meta's on the Conversions API, or to any page by its whole address. */
export function learnMore(page: string): string {
  const url = page.indexOf('https://') === 0 ? page : `${CAPI}/${page}`;
  return `<a href="${url}" target="_blank">Learn more</a>.`;
}
