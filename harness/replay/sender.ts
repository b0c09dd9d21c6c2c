import type { Batch, Destination } from './batches.ts';
import { type Credentials, missingToken } from './credentials.ts';
import { type DeliveryOptions, deliver } from './deliver.ts';
import type { Journal } from './journal.ts';
import type { Problem } from './tally.ts';
import type { Row } from './triage.ts';

/** What it takes to send batches. */
export interface SenderOptions extends DeliveryOptions {
  readonly journal: Journal;
  readonly credentialsOf: (dataset: string) => Credentials | undefined;
  readonly onProblem: (problem: Problem) => void;
}

/** So many requests in a row that fail in spite of all tries, and a destination gets no more. */
const GIVE_UP_AFTER = 3;

/**
 * Sends batches, and counts what became of their rows.
 *
 * A destination that denies a request gets no more of them: its rows are left for a run after the fault is mended.
 */
export class Sender {
  private readonly halted = new Set<Destination>();
  /** Requests in a row that failed in spite of all tries. */
  private readonly failures = new Map<Destination, number>();

  constructor(private readonly options: SenderOptions) {}

  /** Rejects if the journal cannot be written. */
  async send(batch: Batch): Promise<void> {
    const { signal, credentialsOf } = this.options;
    if (signal.aborted || this.halted.has(batch.destination)) return this.leave(batch);
    const { dataset } = batch.destination;
    const credentials = credentialsOf(dataset);
    if (credentials) await this.request(batch, credentials);
    else this.halt(batch, missingToken(dataset));
  }

  private async request(batch: Batch, credentials: Credentials): Promise<void> {
    const { journal } = this.options;
    const request = await journal.begin(batch.rows.map(({ id }) => id));
    const { kind, words } = await deliver(batch, credentials, this.options);
    if (kind === 'passing') return this.giveUp(batch, words);
    this.failures.delete(batch.destination);
    await journal.end(request, kind === 'accepted' ? 'accepted' : 'refused');
    if (kind === 'accepted') this.accept(batch, words);
    else if (kind === 'denied') this.halt(batch, words);
    else await this.bisect(batch, words);
  }

  private accept({ destination, rows }: Batch, words: string): void {
    this.options.tally.sent += rows.length;
    if (words !== '') this.report('sent', destination, words);
  }

  /** One bad event makes the whole request fail, and the answer does not name it (meta-capi.md 6.2). */
  private async bisect({ destination, rows }: Batch, words: string): Promise<void> {
    const [row, ...others] = rows;
    if (row && others.length === 0) return this.refuse(row, words);
    const middle = Math.ceil(rows.length / 2);
    await this.send({ destination, rows: rows.slice(0, middle) });
    await this.send({ destination, rows: rows.slice(middle) });
  }

  private async refuse(row: Row, words: string): Promise<void> {
    const { journal, tally, onProblem } = this.options;
    await journal.refuse(row, words);
    tally.refused++;
    onProblem({ fate: 'refused', place: row.place, words });
  }

  private giveUp(batch: Batch, words: string): void {
    const failures = (this.failures.get(batch.destination) ?? 0) + 1;
    this.failures.set(batch.destination, failures);
    if (failures >= GIVE_UP_AFTER) {
      this.halt(batch, words);
      return;
    }
    this.leave(batch);
    this.report('left', batch.destination, words);
  }

  private halt(batch: Batch, words: string): void {
    this.leave(batch);
    if (this.halted.has(batch.destination)) return;
    this.halted.add(batch.destination);
    this.report('left', batch.destination, `${words} Nothing more is sent there in this run.`);
  }

  private leave({ rows }: Batch): void {
    this.options.tally.left += rows.length;
  }

  private report(fate: Problem['fate'], { dataset, apiVersion }: Destination, words: string): void {
    this.options.onProblem({ fate, place: `dataset ${dataset}, ${apiVersion}`, words });
  }
}
