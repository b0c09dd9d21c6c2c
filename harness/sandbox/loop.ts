import type { Clock } from './environment.ts';
import { BudgetError } from './errors.ts';

/** A piece of work for later. */
export type Job = () => void;

/**
 * The event loop of one run. Promise reactions run before tasks, as in JavaScript; everything runs from `drain`, so
 * that one run never gets mixed up with another.
 */
export class EventLoop {
  private readonly reactions: Job[] = [];
  private readonly tasks: Job[] = [];
  private readonly watches: (() => unknown)[] = [];
  /** Operations of the host that will bring back work: requests, timers. */
  private awaited = 0;
  private timers = 0;
  private stopped = false;
  private wake: (() => void) | undefined;

  constructor(
    private readonly clock: Clock,
    /** Receives what a job threw. */
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Runs `job` before any task. */
  react(job: Job): void {
    this.reactions.push(job);
    this.wake?.();
  }

  /** Runs `job` when the current code and all reactions are through. */
  later(job: Job): void {
    this.tasks.push(job);
    this.wake?.();
  }

  /** Runs `job` after `ms`; gives what cancels it. */
  after(ms: number, job: Job): () => void {
    this.timers += 1;
    let open = true;
    const close = (): boolean => {
      if (!open) return false;
      open = false;
      this.timers -= 1;
      return true;
    };
    const cancel = this.clock.after(ms, () => close() && this.later(job));
    return () => {
      if (!close()) return;
      cancel();
      this.wake?.();
    };
  }

  /** Counts an operation of the host as open until it settles, then hands over its result. */
  await<T>(operation: Promise<T>, fulfilled: (value: T) => void, rejected: (reason: unknown) => void): void {
    this.awaited += 1;
    const settle = (job: Job): void => {
      this.awaited -= 1;
      this.react(job);
    };
    operation.then(
      value => settle(() => fulfilled(value)),
      reason => settle(() => rejected(reason)),
    );
  }

  /** Asks `check` when everything is done whether something went wrong that nobody noticed. */
  watch(check: () => unknown): void {
    this.watches.push(check);
  }

  /** Works until there is nothing left: no job, no open operation, no timer. */
  async drain(): Promise<void> {
    await this.work();
    for (const check of this.watches) {
      const error = check();
      if (error !== undefined) this.onError(error);
    }
  }

  private async work(): Promise<void> {
    while (!this.stopped) {
      const job = this.reactions.shift() ?? this.tasks.shift();
      if (job) this.perform(job);
      else if (this.awaited > 0) await this.sleep();
      else if (this.timers === 0) return;
      else if (!this.clock.advanceToNext?.()) await this.sleep();
    }
  }

  /** Runs one job. A run that is out of budget ends here, with all its work. */
  private perform(job: Job): void {
    try {
      job();
    } catch (error) {
      this.onError(error);
      this.stopped ||= error instanceof BudgetError;
    }
  }

  private sleep(): Promise<void> {
    return new Promise(resolve => {
      this.wake = () => {
        this.wake = undefined;
        resolve();
      };
    });
  }
}
