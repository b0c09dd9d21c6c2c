import { type Batch, createBatches } from './batches.ts';
import { readLines } from './input.ts';
import { createLimiter } from './limiter.ts';
import { createTriage, type TriageOptions } from './triage.ts';

/** How rows become requests. */
export interface PipelineOptions extends TriageOptions {
  readonly files: readonly string[];
  /** Batches that are sent at a time. */
  readonly concurrency: number;
  /** Sends a batch, and counts what became of its rows. */
  readonly send: (batch: Batch) => Promise<void>;
  /** Hears how many bytes of the files were read, all in all. */
  readonly onRead: (bytes: number) => void;
}

/** The only limit that Meta documents (meta-capi.md 6.5). */
const MAX_EVENTS = 1000;

/**
 * Reads files, and sends their rows in batches for the same dataset, version, partner agent and test event code. Whether
 * the promise resolves or rejects, nothing is under way any more when it does.
 */
export async function sendRows(options: PipelineOptions): Promise<void> {
  const limiter = createLimiter(options.concurrency);
  try {
    for await (const batch of readBatches(options)) await limiter.start(() => options.send(batch));
  } finally {
    await limiter.finish();
  }
}

async function* readBatches({ files, onRead, ...options }: PipelineOptions): AsyncGenerator<Batch> {
  const triage = createTriage(options);
  const batches = createBatches(MAX_EVENTS);
  let bytes = 0;
  for await (const line of readLines(files)) {
    bytes += line.bytes;
    onRead(bytes);
    const row = triage(line);
    const batch = row && batches.add(row);
    if (batch) yield batch;
  }
  yield* batches.rest();
}
