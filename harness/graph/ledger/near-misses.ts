import type { ReceivedEvent } from '../received.ts';
import type { Explanation } from './explanations.ts';
import type { Line, Lines } from './lines.ts';
import { explainPersons, samePerson } from './persons.ts';
import { sameTimeMs } from './rules.ts';
import { describeDistance, fold } from './words.ts';

/** A way in which two events of one action fail to be recognised as one. */
interface NearMiss {
  /** `event` is the one to be explained, `other` one from the other channel. */
  readonly fits: (event: ReceivedEvent, other: ReceivedEvent) => boolean;
  /** Goes on after `The pixel sent "Purchase" 3 s earlier`. */
  readonly difference: (event: ReceivedEvent, other: ReceivedEvent) => string;
  readonly advice: (event: ReceivedEvent, other: ReceivedEvent) => string;
}

/** The sender of an event, as the subject of a sentence. */
const senders = { browser: 'The pixel', server: 'The server' } as const;

/** Events whose ids are alike but for case and blanks, the surest first. */
const idMisses: readonly NearMiss[] = [
  {
    fits: (event, other) => event.id === other.id && event.name === other.name,
    difference: () => 'with the same event_id, but 48 hours had passed',
    advice: () => 'Send both within 48 hours of each other: Meta compares no further back.',
  },
  {
    fits: (event, other) => event.id === other.id && fold(event.name) === fold(other.name),
    difference: () => 'with the same event_id, but the event_name differs in case or blanks',
    advice: () => 'Write the event_name alike in the pixel and in the server event.',
  },
  {
    fits: (event, other) => event.id === other.id,
    difference: () => 'with the same event_id, but under another event_name',
    advice: () => 'Use one event_name in both, or another event_id if it is another action.',
  },
  {
    fits: (event, other) => event.name === other.name,
    difference: (_event, { id }) => `with event_id ${JSON.stringify(id)}, which differs in case or blanks`,
    advice: () => 'Pass the event_id on as it is.',
  },
];

/** Events that may be one as they have the same name and came at the same time. */
const timeMisses: readonly NearMiss[] = [
  {
    fits: ({ id }, other) => id === undefined && other.id !== undefined,
    difference: (event, other) =>
      `with event_id ${JSON.stringify(other.id)}, while this event has none, and ${explainPersons(event, other)}`,
    advice: (event, other) => adviseId(event, other.id),
  },
  {
    fits: ({ id }, other) => id !== undefined && other.id === undefined,
    difference: (event, other) =>
      `without an event_id, while this event has one, and ${explainPersons(event, other)}`,
    advice: (event, other) => adviseId(other, event.id),
  },
  {
    fits: ({ id }, other) => id === undefined && other.id === undefined,
    difference: (event, other) => `without an event_id, as this event, and ${explainPersons(event, other)}`,
    advice: () => 'Give both the same event_id.',
  },
  {
    // Two visitors may well do the same within 5 minutes.
    fits: (event, other) => !event.fbp || !other.fbp || samePerson(event, other) !== undefined,
    difference: (_event, { id }) => `with another event_id, ${JSON.stringify(id)}`,
    advice: () => 'If both are one action of one visitor, give them the same event_id.',
  },
];

/** Events that would be one if they had gone to one dataset. */
const datasetMisses: readonly NearMiss[] = [
  {
    fits: (event, other) => event.id === other.id && event.name === other.name,
    difference: (_event, { datasetId }) => `with the same event_id, but to dataset ${datasetId}`,
    advice: () => 'Send both to the same dataset: Meta does not compare across datasets.',
  },
];

/** Explains why an event counts for itself: what came closest from the other channel, or that nothing did. */
export function explainCounted(event: ReceivedEvent, lines: Lines): Explanation {
  const isOther = (line: Line) => line.event.channel !== event.channel;
  const similarId = lines.withSimilarId(event).filter(isOther);
  const sameDataset = similarId.filter(line => line.event.datasetId === event.datasetId);
  const sameTime = lines.withSameName(event).filter(line => {
    return isOther(line) && line.group.size === 1 && Math.abs(line.event.at - event.at) <= sameTimeMs;
  });
  return (
    explain(event, sameDataset, idMisses) ??
    explain(event, sameTime, timeMisses) ??
    explain(event, similarId, datasetMisses) ?? {
      reason: 'Nothing that could be the same event came from the other side.',
      suggestion: undefined,
    }
  );
}

function explain(
  event: ReceivedEvent,
  lines: readonly Line[],
  misses: readonly NearMiss[],
): Explanation | undefined {
  for (const { fits, difference, advice } of misses) {
    const [first, ...rest] = lines.map(line => line.event).filter(other => fits(event, other));
    if (!first) continue;
    const other = rest.reduce((nearest, next) => (isNearer(event, next, nearest) ? next : nearest), first);
    const subject = `${senders[other.channel]} sent ${JSON.stringify(other.name)} ${describeDistance(event, other)}`;
    return { reason: `${subject} ${difference(event, other)}.`, suggestion: advice(event, other) };
  }
  return undefined;
}

function isNearer({ at }: ReceivedEvent, other: ReceivedEvent, than: ReceivedEvent): boolean {
  return Math.abs(other.at - at) < Math.abs(than.at - at);
}

function adviseId({ channel, name }: ReceivedEvent, id: string | undefined): string {
  return channel === 'server'
    ? `Send event_id ${JSON.stringify(id)} with the server event.`
    : `Give the pixel the same id: fbq('track', ${JSON.stringify(name)}, {…}, {eventID: ${JSON.stringify(id)}}).`;
}
