import { parentPort, workerData } from 'node:worker_threads';
import { type PoolWork, takeFiles } from '../testing/pool.ts';

/** A further thread of `sgtm test`: takes files until none is left, and sends the results to the first one. */
await takeFiles(workerData as PoolWork, result => parentPort?.postMessage(result));
