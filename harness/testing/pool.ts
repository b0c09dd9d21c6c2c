import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileResult } from './results.ts';
import type { RunScenariosOptions } from './run-scenarios.ts';
import { testFile } from './test-file.ts';

/** What each thread of a pool works on: the files, and a counter of those that have been taken. */
export interface PoolWork {
  readonly files: readonly string[];
  /** Indices of the files, large ones first, so that no thread is left with one at the end. */
  readonly order: readonly number[];
  readonly options: RunScenariosOptions;
  /** One number, shared by all threads: how many have been taken. */
  readonly taken: Int32Array;
}

/** A finished file, by its place in the list. */
export interface PoolResult {
  readonly index: number;
  readonly result: FileResult;
}

/** With fewer files a second thread takes longer to start than it saves. */
const FILES_PER_THREAD = 4;

/**
 * Runs the scenarios of many files on several threads, this one among them. Gives the results in the order of the
 * files, each as soon as those before it are there.
 *
 * @param worker the script of the other threads, which calls `work`.
 */
export async function* testFiles(
  files: readonly string[],
  options: RunScenariosOptions,
  worker: URL,
): AsyncGenerator<FileResult> {
  const taken = new Int32Array(new SharedArrayBuffer(4));
  const work: PoolWork = { files, order: largestFirst(files), options, taken };
  const slots = files.map(createSlot);
  const settle = ({ index, result }: PoolResult): void => slots[index]?.resolve(result);
  const fail = (error: unknown): void => {
    for (const { reject } of slots) reject(error);
  };
  const threads = startThreads(work, worker, settle, fail);
  takeFiles(work, settle).catch(fail);
  for (const slot of slots) yield await slot.promise;
  await Promise.all(threads.map(thread => thread.terminate()));
}

function largestFirst(files: readonly string[]): number[] {
  const sizes = files.map(file => statSync(file, { throwIfNoEntry: false })?.size ?? 0);
  return [...files.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
}

interface Slot {
  readonly promise: Promise<FileResult>;
  readonly resolve: (result: FileResult) => void;
  readonly reject: (error: unknown) => void;
}

function createSlot(): Slot {
  let resolve: Slot['resolve'] = () => {};
  let reject: Slot['reject'] = () => {};
  const promise = new Promise<FileResult>((onResult, onError) => {
    resolve = onResult;
    reject = onError;
  });
  return { promise, resolve, reject };
}

function startThreads(
  work: PoolWork,
  worker: URL,
  settle: (result: PoolResult) => void,
  onError: (error: unknown) => void,
): Worker[] {
  const count = Math.min(availableParallelism(), Math.ceil(work.files.length / FILES_PER_THREAD)) - 1;
  return Array.from({ length: Math.max(0, count) }, () => {
    const thread = new Worker(worker, { workerData: work });
    return thread.on('message', settle).on('error', onError);
  });
}

/** Takes one file after the other until none is left. */
export async function takeFiles(
  { files, order, options, taken }: PoolWork,
  settle: (result: PoolResult) => void,
): Promise<void> {
  for (;;) {
    const index = order[Atomics.add(taken, 0, 1)] ?? -1;
    const file = files[index];
    if (file === undefined) return;
    settle({ index, result: await testFile(file, options) });
    await new Promise(setImmediate);
  }
}
