import { createHash } from 'node:crypto';
import type { ReceivedEvent } from '../received.ts';

/** What shows that two events are of one person: `external_id` where both have it, else `fbp` (meta-capi.md 5). */
export function samePerson(a: ReceivedEvent, b: ReceivedEvent): 'external_id' | 'fbp' | undefined {
  if (a.externalIds.length > 0 && b.externalIds.length > 0) {
    return a.externalIds.some(id => b.externalIds.includes(id)) ? 'external_id' : undefined;
  }
  return a.fbp && b.fbp && browserId(a.fbp) === browserId(b.fbp) ? 'fbp' : undefined;
}

/** An fbp without the appendix that Meta's parameter builder adds to it (4.1). That Meta does so too is our guess. */
export function browserId(fbp: string): string {
  return fbp.split('.', 4).join('.');
}

/** Why two events of the same name were not recognised as those of one person, or why that did not help: a clause. */
export function explainPersons(event: ReceivedEvent, other: ReceivedEvent): string {
  const key = samePerson(event, other);
  if (key) return `${key} only helps where the event of the browser comes first`;
  if (event.externalIds.length > 0 && other.externalIds.length > 0) {
    return isHashOf(event, other) || isHashOf(other, event)
      ? 'external_id is hashed in one of them only'
      : 'external_id differs';
  }
  return event.fbp && other.fbp ? 'fbp differs' : 'they have neither fbp nor external_id in common';
}

/** The pixel and our tag hash an id in lower case and without blanks (docs/normalisation.md). */
function isHashOf(hashed: ReceivedEvent, raw: ReceivedEvent): boolean {
  return raw.externalIds
    .map(id => id.toLowerCase().replace(/\s/g, ''))
    .some(id => hashed.externalIds.includes(createHash('sha256').update(id).digest('hex')));
}
