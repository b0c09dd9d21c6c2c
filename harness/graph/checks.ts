import { isTakenCurrency } from './currencies.ts';
import { givenParameters, isBlank, textOf } from './customer-information.ts';
import type { GraphErrorName } from './errors.ts';
import { type Fields, fieldsOf } from './request.ts';

/** One reason for which the endpoint refuses an event. */
export interface EventCheck {
  readonly error: GraphErrorName;
  /** `now` is in milliseconds. */
  readonly fails: (event: Fields, now: number) => boolean;
}

/** How far back an event may lie, in seconds. Whether the limit is kept to the second is unknown. */
const maximumAge = 7 * 86_400;
const maximumAgeInStore = 62 * 86_400;
/** How far ahead an event may lie, in seconds. Not documented; RudderStack lets one minute pass. */
const maximumLead = 60;

/**
 * Customer information that is too little, all of a line or less of it
 * (https://developers.facebook.com/documentation/ads-commerce/conversions-api/best-practices).
 */
const weakCombinations = [
  ['ct', 'country', 'st', 'zp', 'ge', 'client_user_agent'],
  ['db', 'client_user_agent'],
  ['fn', 'ge'],
  ['ln', 'ge'],
];

/**
 * The names that messaging events may have, by Meta's page on business messaging as integrators quote it. One of them
 * found that WhatsApp takes fewer.
 */
const messagingEventNames = [
  ...['Purchase', 'LeadSubmitted', 'InitiateCheckout', 'AddToCart', 'ViewContent', 'OrderCreated'],
  ...['OrderShipped', 'OrderDelivered', 'OrderCanceled', 'OrderReturned', 'CartAbandoned', 'QualifiedLead'],
  ...['RatingProvided', 'ReviewProvided'],
];

/**
 * Why the endpoint refuses an event, in the order of meta-capi.md 10. The order is not known, only the single answers.
 *
 * Not among them, because the endpoint is known to take it: no `client_user_agent`, currencies in lower case, values in
 * a text, custom event names, unknown keys.
 */
export const eventChecks: readonly EventCheck[] = [
  { error: 'missingEventName', fails: event => isBlank(event.event_name) },
  { error: 'invalidEventTime', fails: event => !/^\d+(\.\d+)?$/.test(textOf(event.event_time)) },
  { error: 'eventTooOld', fails: (event, now) => age(event, now) > allowedAge(event) },
  { error: 'eventInFuture', fails: (event, now) => age(event, now) < -maximumLead },
  { error: 'insufficientUserData', fails: event => isWeak(userData(event)) },
  { error: 'invalidLeadId', fails: event => hasInvalidLeadId(userData(event)) },
  { error: 'missingValue', fails: event => isPurchase(event) && isBlank(customData(event).value) },
  { error: 'missingCurrency', fails: event => isPurchase(event) && isBlank(customData(event).currency) },
  {
    error: 'invalidCurrency',
    fails: event => isPurchase(event) && !isTakenCurrency(textOf(customData(event).currency)),
  },
  { error: 'invalidContents', fails: event => !isListOfObjects(customData(event).contents ?? []) },
  { error: 'invalidExtinfo', fails: lacksSystemVersion },
  {
    error: 'messagingEventName',
    fails: event => isMessaging(event) && !messagingEventNames.includes(textOf(event.event_name)),
  },
  { error: 'missingMessagingAccount', fails: lacksMessagingAccount },
];

/** Why the endpoint refuses an event, or `undefined` if it takes it. `now` is in milliseconds. */
export function refuseEvent(event: Fields, now: number): GraphErrorName | undefined {
  return eventChecks.find(check => check.fails(event, now))?.error;
}

const userData = (event: Fields) => fieldsOf(event.user_data);
const customData = (event: Fields) => fieldsOf(event.custom_data);
const isPurchase = (event: Fields) => event.event_name === 'Purchase';
const isMessaging = (event: Fields) => event.action_source === 'business_messaging';

function age(event: Fields, now: number): number {
  return now / 1000 - Number(event.event_time);
}

function allowedAge(event: Fields): number {
  return event.action_source === 'physical_store' ? maximumAgeInStore : maximumAge;
}

function isWeak(data: Fields): boolean {
  const given = givenParameters(data);
  return weakCombinations.some(combination => given.every(key => combination.includes(key)));
}

function hasInvalidLeadId(data: Fields): boolean {
  return !isBlank(data.lead_id) && !/^\d{15,16}$/.test(textOf(data.lead_id));
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every(item => fieldsOf(item) === item);
}

function lacksSystemVersion(event: Fields): boolean {
  const { extinfo } = fieldsOf(event.app_data);
  if (event.action_source !== 'app' || typeof extinfo !== 'object' || extinfo === null) return false;
  return isBlank((extinfo as Fields)['4']);
}

function lacksMessagingAccount(event: Fields): boolean {
  const { page_id, whatsapp_business_account_id } = userData(event);
  if (!isMessaging(event) || event.messaging_channel !== 'whatsapp') return false;
  return isBlank(page_id) && isBlank(whatsapp_business_account_id);
}
