import { chances, matchParameters, type Priority } from './match-quality/parameters.ts';
import type { ReceivedEvent } from './received.ts';

/** How well the events of one name can be matched to people. An estimate, see `estimateMatchQuality`. */
export interface MatchQuality {
  readonly datasetId: string;
  readonly eventName: string;
  /** How many events it is estimated from. */
  readonly events: number;
  /** Out of 10, with one decimal. Meta advises to aim at 6 or more. */
  readonly estimatedScore: number;
  /** All parameters, in Meta's order of priority. */
  readonly parameters: readonly ParameterShare[];
  /** What would raise the score, the best first. */
  readonly nextSteps: readonly NextStep[];
}

/** How often a parameter came. */
export interface ParameterShare {
  readonly parameter: string;
  readonly priority: Priority;
  /** Share of the events, from 0 to 1. */
  readonly share: number;
}

/** What would raise the score. */
export interface NextStep {
  readonly parameter: string;
  /** By how much the estimated score rises if every event has the parameter. */
  readonly estimatedGain: number;
  /** A sentence. */
  readonly advice: string;
}

/** Meta is said to look at the last 48 hours (meta-capi.md 7.1). */
const windowMs = 48 * 3_600_000;

/**
 * Estimates what Events Manager shows as Event Match Quality, for each dataset and name of website events that came by
 * the server in the 48 hours before `now`, in milliseconds.
 *
 * Meta does not publish its formula, and also looks at how many events it could match, which nobody else can know. Ours
 * goes by the parameters alone: each has some chance to match the event to a person, higher for a higher priority
 * (`chances`), and the chances are independent. An event scores 10 times the chance that at least one of its
 * parameters matches; the score is the average over all events. Only the order of the steps and a rough idea of the
 * score can be relied on.
 */
export function estimateMatchQuality(events: readonly ReceivedEvent[], now: number): MatchQuality[] {
  const groups = new Map<string, ReceivedEvent[]>();
  for (const event of events) {
    if (event.channel !== 'server' || event.actionSource !== 'website' || now - event.at > windowMs) continue;
    const key = JSON.stringify([event.datasetId, event.name]);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return [...groups.values()].map(estimate);
}

function estimate(events: readonly ReceivedEvent[]): MatchQuality {
  const [{ datasetId = '', name = '' } = {}] = events;
  return {
    datasetId,
    eventName: name,
    events: events.length,
    estimatedScore: round(10 - average(events.map(event => 10 * chanceOfNone(event)))),
    parameters: matchParameters.map(({ parameter, priority }) => ({
      parameter,
      priority,
      share: average(events.map(event => Number(event.parameters.includes(parameter)))),
    })),
    nextSteps: findNextSteps(events),
  };
}

/** Of equal gains, the one that Meta names first comes first: sorting keeps the order. */
function findNextSteps(events: readonly ReceivedEvent[]): NextStep[] {
  const steps = matchParameters.map(({ parameter, priority, advice }) => {
    const gains = events.map(event =>
      event.parameters.includes(parameter) ? 0 : 10 * chances[priority] * chanceOfNone(event),
    );
    return { parameter, estimatedGain: round(average(gains)), advice };
  });
  return steps
    .filter(({ estimatedGain }) => estimatedGain > 0)
    .sort((a, b) => b.estimatedGain - a.estimatedGain);
}

/** The chance that none of the parameters of an event matches it to a person. */
function chanceOfNone({ parameters }: ReceivedEvent): number {
  return matchParameters
    .filter(({ parameter }) => parameters.includes(parameter))
    .reduce((chance, { priority }) => chance * (1 - chances[priority]), 1);
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** To one decimal. */
function round(number: number): number {
  return Math.round(number * 10) / 10;
}
