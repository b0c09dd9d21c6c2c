import type { ReceivedEvent } from '../received.ts';
import { samePerson } from './persons.ts';

/** How far back Meta looks for the same event, in milliseconds, from the receipt of the first (meta-capi.md 5). */
export const windowMs = 48 * 3_600_000;

/** How close to the server's event the browser's has to come to be preferred, in milliseconds. */
export const sameTimeMs = 5 * 60_000;

/** What tells that two events are one. */
export type Key = 'event_id' | 'external_id' | 'fbp';

/**
 * Key 1: same dataset, event_name and event_id. That it also holds between two events of one channel is our reading of
 * "later ones are discarded"; that case and blanks count is our choice.
 */
export function sameId(a: ReceivedEvent, b: ReceivedEvent): boolean {
  return a.id !== undefined && a.id === b.id && a.name === b.name && a.datasetId === b.datasetId;
}

/**
 * Key 2: a server event is dropped if the browser has sent one of the same name for the same person. Where both have an
 * event_id they are two events; Meta's page says nothing on that case, but a visitor who buys twice needs it.
 */
export function followsBrowserEvent(server: ReceivedEvent, browser: ReceivedEvent): Key | undefined {
  if (server.channel !== 'server' || browser.channel !== 'browser') return undefined;
  if (server.name !== browser.name || server.datasetId !== browser.datasetId) return undefined;
  if (server.at - browser.at > windowMs || (server.id && browser.id)) return undefined;
  return samePerson(server, browser);
}
