import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { V8_FOLDER } from './read.ts';

mkdirSync(V8_FOLDER, { recursive: true });

/**
 * Lets what tests start, processes and threads, write what they run. Set before a worker of vitest's starts, the variable
 * would let Node count in the worker too, beside vitest.
 *
 * @see https://nodejs.org/api/cli.html#node_v8_coveragedir
 */
process.env.NODE_V8_COVERAGE = fileURLToPath(V8_FOLDER);
