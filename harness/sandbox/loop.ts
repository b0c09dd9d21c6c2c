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
  private working = false;
  private performing = false;
  private wake: (() => void) | undefined;

  constructor(
    private readonly clock: Clock,
    /** Receives what a job threw. */
    private readonly onError: (error: unknown) => void,
    /** Runs sandboxed code on behalf of a job: notes where an error came from before anybody catches it. */
    readonly guard: <T>(body: () => T) => T,
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

  /** Runs the promise reactions that are due, and those that follow from them, ahead of the code that calls this. */
  runReactions(): void {
    for (let job = this.reactions.shift(); job && !this.stopped; job = this.reactions.shift())
      this.perform(job);
  }

  /** Works until there is nothing left: no job, no open operation, no timer. Does nothing while that is going on. */
  async drain(): Promise<void> {
    if (this.working) return;
    await this.work();
    for (const check of this.watches.splice(0)) {
      const error = check();
      if (error !== undefined) this.onError(error);
    }
  }

  /** Runs `job`, and all that it starts, also after the loop was drained. */
  resume(job: Job): Promise<void> {
    this.later(job);
    return this.drain();
  }

  /** Whether a job is running, rather than the code that came before all jobs. */
  get isPerforming(): boolean {
    return this.performing;
  }

  /** Runs one job at once. A run that is out of budget ends here, with all its work. */
  perform(job: Job): void {
    const { performing } = this;
    if (this.stopped) return;
    this.performing = true;
    try {
      job();
    } catch (error) {
      this.onError(error);
      this.stopped ||= error instanceof BudgetError;
    } finally {
      this.performing = performing;
    }
  }

  private async work(): Promise<void> {
    this.working = true;
    try {
      while (!this.stopped) {
        const job = this.reactions.shift() ?? this.tasks.shift();
        if (job) this.perform(job);
        else if (this.awaited > 0) await this.sleep();
        else if (this.timers === 0) return;
        else if (!this.clock.advanceToNext?.()) await this.sleep();
      }
    } finally {
      this.working = false;
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
