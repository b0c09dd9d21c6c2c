import type { EventData } from './event-data.ts';
import type { ServerEvent } from './server-event.ts';
import { listOf, numberOf, parsed, textOf, type Values } from './values.ts';

/**
 * Asks Meta for Limited Data Use in the state that the user chose, 0 where Meta is to locate the visitor (data
 * processing options): always, or where consent is denied and the user wants the event limited.
 */
export function limitDataUse(server: ServerEvent, event: EventData): void {
  const isAsked = data.limitedDataUse === 'always' || (event.isDenied && data.onDenied === 'limited');
  if (isAsked) limit(server, undefined, numberOf(data.limitedDataUseState));
}

/**
 * Passes on what the site says of Limited Data Use: a list, also as JSON or with commas. An empty list switches it off
 * explicitly.
 */
export function addLimitedDataUse(server: ServerEvent, own: Values): void {
  const given = parsed(own.data_processing_options);
  if (given === undefined || given === null) return;
  const options = typeof given === 'string' ? given.split(',') : listOf(given);
  const isLimited = options.some(option => (textOf(option) || '').trim() === 'LDU');
  const country = numberOf(own.data_processing_options_country);
  const state = numberOf(own.data_processing_options_state);
  if (isLimited) limit(server, country, state);
  else if (options.length === 0) server.data_processing_options = [];
}

/** Country 1 is the US, which every state of the list belongs to. With a country, a state must be there. */
function limit(server: ServerEvent, country: number | undefined, state: number | undefined): void {
  const isState = state !== undefined && state >= 1000 && state <= 1013 && state % 1 === 0;
  server.data_processing_options = ['LDU'];
  server.data_processing_options_country = isState || country === 1 ? 1 : 0;
  server.data_processing_options_state = isState ? state : 0;
}
