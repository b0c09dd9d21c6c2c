import { logToConsole } from './apis.ts';

/**
 * Writes a line to the console, which GTM shows in preview only (permission `logging`, `debug`).
 *
 * Must never be given the access token or what identifies a customer, Meta's error messages included: they quote the
 * token.
 */
export function log(message: string): void {
  logToConsole('Meta Conversions API: ' + message);
}
