import { getType, JSON } from './apis.ts';

/** The event that the text of a request stands for; `undefined` where it is no object with a name. */
export function readEvent(text: string | undefined): SandboxRecord | undefined {
  // GTM has no try, and needs none here: its JSON.parse gives undefined for what is not JSON.
  const value = JSON.parse(text || '');
  if (getType(value) !== 'object') return undefined;
  const event = value as SandboxRecord;
  return getType(event.event_name) === 'string' ? event : undefined;
}
