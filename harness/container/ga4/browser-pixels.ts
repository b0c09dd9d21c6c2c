/**
 * Whether the sender of a hit reads a streamed answer: gtag.js says so by the parameter `richsstsse`, which it leaves
 * out where a beacon or an image takes the hit (ga4-event-data.md, 1).
 */
export function supportsBrowserPixels(queryString: string): boolean {
  return /(?:^|&)richsstsse(?:[=&]|$)/.test(queryString);
}

/**
 * Writes the event stream that makes gtag.js fetch URLs: one frame, its event line first (ga4-event-data.md, 5).
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function formatPixels(urls: readonly string[]): string {
  return `event: message\ndata: ${JSON.stringify({ send_pixel: urls })}\n\n`;
}
