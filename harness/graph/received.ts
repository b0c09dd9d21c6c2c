import { givenParameters, textOf } from './customer-information.ts';
import type { PixelHit } from './pixel.ts';
import { type Fields, fieldsOf } from './request.ts';

/** An event that was taken in: what de-duplication and match quality go by. */
export interface ReceivedEvent {
  readonly channel: 'browser' | 'server';
  /** When it came, in milliseconds. Not when it happened: Meta's windows run from receipt (meta-capi.md 5). */
  readonly at: number;
  readonly datasetId: string;
  readonly name: string;
  /** `event_id`, or the pixel's `eventID`. */
  readonly id: string | undefined;
  readonly fbp: string | undefined;
  readonly externalIds: readonly string[];
  /** `website` for whatever the pixel sends. */
  readonly actionSource: string;
  /** The customer information parameters that came. */
  readonly parameters: readonly string[];
}

/** Reads a server event that was accepted. */
export function receiveServerEvent(event: Fields, datasetId: string, at: number): ReceivedEvent {
  return {
    channel: 'server',
    at,
    datasetId,
    name: textOf(event.event_name),
    id: textOf(event.event_id) || undefined,
    actionSource: textOf(event.action_source),
    ...readIdentity(fieldsOf(event.user_data)),
  };
}

/** Reads a hit of the pixel. */
export function receivePixelHit(hit: PixelHit, at: number): ReceivedEvent {
  const { datasetId, eventName, eventId, userData, parameters } = hit;
  const { fbp, fbc } = parameters;
  return {
    channel: 'browser',
    at,
    datasetId,
    name: eventName,
    id: eventId,
    actionSource: 'website',
    ...readIdentity({ fbc, fbp, ...userData }),
  };
}

function readIdentity(userData: Fields): Pick<ReceivedEvent, 'fbp' | 'externalIds' | 'parameters'> {
  return {
    fbp: textOf(userData.fbp) || undefined,
    externalIds: [userData.external_id].flat().map(textOf).filter(Boolean),
    parameters: givenParameters(userData),
  };
}
