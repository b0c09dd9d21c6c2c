import { formatNumber } from '../../harness/bench/columns.ts';
import { table } from './table.ts';

/** What one event costs. */
export interface Cost {
  /** Evaluated nodes of the tag's syntax tree. */
  readonly steps: number;
  /** Bytes of the body that is sent to Meta, for each dataset. */
  readonly bytes: number;
}

/** What is taken for granted. */
export interface Assumptions {
  /** Events that one instance takes in a second. */
  readonly eventsPerInstance: number;
  /** Steps in a second of processor time. */
  readonly stepsPerSecond: number;
  /** Seconds until Meta answers. */
  readonly answerSeconds: number;
  /** Seconds until the tag has given up when Meta is down. */
  readonly giveUpSeconds: number;
  readonly datasets: number;
}

/** What a number of events a second asks of the container. */
export interface Capacity {
  readonly instances: number;
  /** Processors that the tag alone keeps busy. */
  readonly processors: number;
  readonly requestsPerSecond: number;
  /** To Meta, without headers. */
  readonly bytesPerSecond: number;
  /** Requests without an answer yet, as long as Meta answers. */
  readonly openRequests: number;
  /** The same when Meta is down. */
  readonly openRequestsWhenDown: number;
  /** Rows in an hour in which Meta is down. */
  readonly deadLettersPerHour: number;
  /** Of the server events in them. */
  readonly deadLetterBytesPerHour: number;
}

/** Works out what a number of events a second asks for. Open requests follow from Little's law. */
export function capacity(eventsPerSecond: number, cost: Cost, assumed: Assumptions): Capacity {
  const requestsPerSecond = eventsPerSecond * assumed.datasets;
  const deadLettersPerHour = requestsPerSecond * 3600;
  return {
    instances: Math.max(2, Math.ceil(eventsPerSecond / assumed.eventsPerInstance)),
    processors: (eventsPerSecond * cost.steps) / assumed.stepsPerSecond,
    requestsPerSecond,
    bytesPerSecond: requestsPerSecond * cost.bytes,
    openRequests: Math.ceil(requestsPerSecond * assumed.answerSeconds),
    openRequestsWhenDown: Math.ceil(requestsPerSecond * assumed.giveUpSeconds),
    deadLettersPerHour,
    deadLetterBytesPerHour: deadLettersPerHour * cost.bytes,
  };
}

const HEAD = [
  'Events a second',
  'Instances',
  "Processors for the tag's own work",
  'Requests to Meta a second',
  'Sent to Meta',
  'Requests open',
  'open if Meta is down',
  'Dead letters in an hour of that',
];

/** A table with a row for each number of events a second. */
export function capacityTable(rates: readonly number[], cost: Cost, assumed: Assumptions): string {
  return table(
    HEAD,
    rates.map(rate => {
      const needs = capacity(rate, cost, assumed);
      return [
        formatNumber(rate),
        formatNumber(needs.instances),
        needs.processors.toFixed(2),
        formatNumber(needs.requestsPerSecond),
        `${size(needs.bytesPerSecond)}/s`,
        formatNumber(needs.openRequests),
        formatNumber(needs.openRequestsWhenDown),
        `${formatNumber(needs.deadLettersPerHour)} rows, ${size(needs.deadLetterBytesPerHour)}`,
      ];
    }),
  );
}

/** In units of a thousand. */
function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${Number((bytes / 1000 ** power).toPrecision(3))} ${units[power]}`;
}
