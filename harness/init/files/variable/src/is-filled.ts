/** Whether there is something to use. 0 and false are values. */
export function isFilled(value: unknown): boolean {
  // GTM knows neither ?? nor ?. nor [].includes: your editor says so, or the build.
  return value !== undefined && value !== null && value !== '';
}
