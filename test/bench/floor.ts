import { createHash } from 'node:crypto';
import type { SandboxRun } from '../../harness/library/run.ts';

const HASHES = ['sha256', 'sha256Sync'];

/** Gives what no tag can do without: one JSON text of each payload that a run sent, and its SHA-256 calls, natively. */
export function floorOf({ requests, calls }: SandboxRun): () => void {
  const payloads = requests.map(({ json }) => json);
  const hashed = calls.filter(({ api }) => HASHES.includes(api)).map(call => String(call.arguments[0]));
  return () => {
    for (const payload of payloads) JSON.stringify(payload);
    for (const text of hashed) createHash('sha256').update(text).digest('hex');
  };
}
