import { BudgetError, type Position, type TemplateError } from '../errors.ts';

/** What a run may use up before it is stopped. */
export interface Budget {
  /** Evaluated nodes of the syntax tree. */
  readonly steps: number;
  /** Bytes, as estimated by `ALLOCATION`; counts what was ever made, not what is still alive. */
  readonly memory: number;
  /** Nested calls. */
  readonly depth: number;
}

/** Enough for any published template many times over, and reached in about a second by an endless loop. */
export const DEFAULT_BUDGET: Budget = { steps: 10_000_000, memory: 512 * 1024 * 1024, depth: 1_000 };

/** Estimated size of values, in bytes. */
export const ALLOCATION = { container: 64, element: 16, character: 2 } as const;

const NO_LINES = new Uint32Array();

/**
 * The account of one run of a template: its steps, its memory, and where it is.
 *
 * One step is one evaluated node of the syntax tree: an expression or a statement. Library methods and APIs count
 * as the call alone, whatever the size of their arguments, so a template costs the same on every machine.
 */
export class Run {
  steps = 0;
  memory = 0;
  depth = 0;
  /** The call being made. */
  at: Position | undefined;
  /** What the `return` being carried out gives back. */
  returned: unknown;

  constructor(
    readonly budget: Budget,
    /** Times each line of the file was reached; index 0 is line 1. Lines beyond its length are not counted: none. */
    readonly hits: Uint32Array = NO_LINES,
  ) {}

  /** Counts steps. @throws BudgetError when there are none left. */
  charge(steps: number): void {
    this.steps += steps;
    if (this.steps > this.budget.steps)
      throw new BudgetError(`The run took more than ${this.budget.steps} steps.`);
  }

  /** Counts memory. @throws BudgetError when there is none left. */
  allocate(bytes: number): void {
    this.memory += bytes;
    if (this.memory > this.budget.memory) throw this.outOfMemory();
  }

  outOfMemory(): BudgetError {
    return new BudgetError(`The run made more than ${this.budget.memory} bytes of values.`);
  }

  /** Counts one more nested call; the caller takes it back with `depth -= 1`. @throws BudgetError if too deep. */
  descend(): void {
    if (++this.depth > this.budget.depth) throw this.tooDeep();
  }

  tooDeep(): BudgetError {
    return new BudgetError(`Calls are nested more than ${this.budget.depth} deep.`);
  }

  /** Notes where an error came from, unless it is known already. */
  locate<E extends TemplateError>(error: E): E {
    error.position ??= this.at;
    return error;
  }
}
