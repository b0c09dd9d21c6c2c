import type { DeliveryOptions } from './deliver.ts';
import type { Input } from './input.ts';
import { loadJournal, openJournal } from './journal.ts';
import type { JournalState } from './journal-state.ts';
import { lockJournal } from './lock.ts';
import { type PipelineOptions, sendRows } from './pipeline.ts';
import { Sender, type SenderOptions } from './sender.ts';

/** How a dry run goes. */
export type DryRunOptions = Pick<PipelineOptions, 'onProblem' | 'onRead'> &
  Pick<DeliveryOptions, 'clock' | 'tally'>;

/** How a run goes. */
export type ReplayOptions = DryRunOptions &
  Omit<SenderOptions, 'journal'> &
  Pick<PipelineOptions, 'concurrency'>;

/**
 * Sends the rows of an input, except those that the journal of earlier runs knows to be sent or refused. Where the rows
 * ended is in the tally.
 *
 * A run can be stopped by its signal, and may crash at any time: the next one goes on where it stopped. Requests that
 * were under way in a crash, or got no answer, are made again. Meta counts an event once that has an `event_id` and
 * comes again within 48 hours (meta-capi.md 5); one without is counted twice if it did arrive.
 *
 * @throws UserError if the journal is another file, cannot be written, or is in use by another process.
 */
export async function replay(input: Input, options: ReplayOptions): Promise<void> {
  const unlock = await lockJournal(input.journal);
  try {
    const past = await loadJournal(input.journal);
    reportUnanswered(input, past, options);
    const journal = await openJournal(input.journal, past);
    const sender = new Sender({ ...options, journal });
    const send = sender.send.bind(sender);
    await sendRows({ ...options, ...input, past, now: () => options.clock.now(), send }).finally(
      journal.close,
    );
  } finally {
    await unlock();
  }
}

/** Sends nothing and writes nothing: counts rows that would be sent as `left`, and the requests that it would take. */
export async function dryRun(input: Input, options: DryRunOptions): Promise<void> {
  const { tally, clock } = options;
  const past = await loadJournal(input.journal);
  const send = async ({ rows }: { readonly rows: readonly unknown[] }): Promise<void> => {
    tally.requests++;
    tally.left += rows.length;
  };
  await sendRows({ ...options, ...input, past, now: () => clock.now(), concurrency: 1, send });
}

function reportUnanswered(
  { journal }: Input,
  { unanswered }: JournalState,
  { onProblem }: DryRunOptions,
): void {
  if (unanswered.size === 0) return;
  const words =
    `Earlier runs sent ${unanswered.size} rows and do not know whether they arrived, so they are sent again. Meta counts ` +
    'an event once if it has an event_id and comes again within 48 hours.';
  onProblem({ fate: 'left', place: journal, words });
}
