import { makeAnonymous } from './anonymous.ts';
import { isConsentDenied } from './consent.ts';
import { forgetCustomer } from './customer/recall.ts';
import { deliver } from './deliver.ts';
import { type EventData, readEventData } from './event-data.ts';
import { eventName } from './event-name.ts';
import { explain } from './explain.ts';
import { log, MAY_LOG } from './log.ts';
import { problemOf } from './problem.ts';
import { isOnDenyList } from './restrict.ts';
import { serverEvent } from './server-event.ts';

run();

/** Runs the tag for one event, to exactly one of `gtmOnSuccess` and `gtmOnFailure`. */
function run(): void {
  const event = readEventData();
  const name = eventName(event);
  if (!name) runWithoutName(name);
  else if (data.restrictedSource && isOnDenyList(event, name)) skip('the event is on the deny list.');
  else if (data.consentMode === 'always' || !isConsentDenied(event) || continueWithoutConsent(event))
    process(event, name);
  else skip('consent is not granted.');
}

function runWithoutName(name: string | undefined): void {
  if (name === '') skip('the table of event names says so.');
  else fail('the event has no name: expected event_name in the event data, or a name in the field.');
}

/**
 * Without consent no cookie is read or written, and what was remembered of the customer is forgotten. Gives whether the
 * event is sent all the same.
 */
function continueWithoutConsent(event: EventData): boolean {
  event.isDenied = true;
  if (data.rememberCustomer) forgetCustomer();
  if (data.onDenied === 'anonymous') makeAnonymous(event);
  return data.onDenied === 'anonymous' || data.onDenied === 'limited';
}

function process(event: EventData, name: string): void {
  const server = serverEvent(event, name);
  const problem = problemOf(server);
  if (MAY_LOG) explain(event, server);
  if (problem) fail(problem);
  else deliver(server);
}

/** Ends the tag well without sending: what the user has asked for is no failure. */
function skip(reason: string): void {
  log({ step: 'skipped', reason: reason });
  data.gtmOnSuccess();
}

/** Ends the tag as failed, without sending. */
function fail(reason: string): void {
  log({ step: 'failed', reason: reason });
  data.gtmOnFailure();
}
