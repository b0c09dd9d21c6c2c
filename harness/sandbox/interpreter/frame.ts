import type { Value } from '../values.ts';
import type { Run } from './run.ts';

/** The values of one function call, or of one turn of a loop. */
export class Frame {
  constructor(
    readonly slots: Value[],
    readonly parent: Frame | undefined,
    readonly run: Run,
    /** What `arguments` gives, where the function reads it. */
    readonly args: Value[] | undefined,
  ) {}
}

/** Compiled code of an expression. */
export type Evaluate = (frame: Frame) => Value;

/** Compiled code of a statement; says how it ended. */
export type Execute = (frame: Frame) => Completion;

/** How a statement ended. Where it is `Return`, `run.returned` holds the value. */
export type Completion = 0 | 1 | 2 | 3;
export const NORMAL = 0;
export const BREAK = 1;
export const CONTINUE = 2;
export const RETURN = 3;

/** Empty slots of each size: a copy takes no more memory than it needs, unlike an array that grows. */
const EMPTY: Value[][] = [];

/** Makes `size` empty slots. */
export function emptySlots(size: number): Value[] {
  EMPTY[size] ??= Array.from({ length: size }, () => undefined);
  return EMPTY[size].slice();
}
