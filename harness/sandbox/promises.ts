import { copyOut } from './border.ts';
import { BudgetError, TemplateError } from './errors.ts';
import type { EventLoop } from './loop.ts';
import { SandboxFunction, SandboxOpaque, type Value } from './values.ts';

/** What a promise rejects with when a handler did something wrong: opaque, but it can be turned into text. */
class ThrownError extends SandboxOpaque {
  constructor(readonly error: TemplateError) {
    super();
  }

  override method(name: string): (() => Value) | undefined {
    return name === 'toString' ? () => this.error.message : undefined;
  }
}

type State = 'pending' | 'fulfilled' | 'rejected';
type Settle = (value: Value) => void;

/**
 * A promise of the sandbox: `then`, `catch` and `finally`, nothing else (sgtm-sandbox.md, 1a). An object that merely
 * has a `then` of its own is a value like any other.
 */
export class SandboxPromise extends SandboxOpaque {
  private state: State = 'pending';
  private value: Value;
  private reactions: (() => void)[] = [];
  private locked = false;
  private observed = false;

  constructor(private readonly loop: EventLoop) {
    super();
  }

  /** Fulfils the promise, or follows another one. Only the first call of `resolve` or `reject` counts. */
  readonly resolve: Settle = value => {
    if (this.locked) return;
    this.locked = true;
    if (value instanceof SandboxPromise) this.follow(value);
    else this.settle('fulfilled', value);
  };

  /** Rejects the promise. */
  readonly reject: Settle = reason => {
    if (this.locked) return;
    this.locked = true;
    this.settle('rejected', reason);
  };

  /** Calls one of the two when the promise is settled, never at once. */
  when(fulfilled: Settle, rejected: Settle): void {
    this.observed = true;
    const react = (): void =>
      this.loop.react(() => (this.state === 'fulfilled' ? fulfilled : rejected)(this.value));
    if (this.state === 'pending') this.reactions.push(react);
    else react();
  }

  override method(name: string): ((args: Value[]) => Value) | undefined {
    if (name === 'then') return ([fulfilled, rejected]) => this.chain(fulfilled, rejected);
    if (name === 'catch') return ([rejected]) => this.chain(undefined, rejected);
    if (name === 'finally') return ([settled]) => this.finally(settled);
    return undefined;
  }

  private chain(fulfilled: Value, rejected: Value): SandboxPromise {
    const next = new SandboxPromise(this.loop);
    this.when(
      value => next.settleBy(fulfilled, value, next.resolve),
      reason => next.settleBy(rejected, reason, next.reject),
    );
    return next;
  }

  private finally(callback: Value): SandboxPromise {
    const next = new SandboxPromise(this.loop);
    const passOn = (settle: Settle) => (value: Value) => {
      const own = new SandboxPromise(this.loop);
      own.when(() => settle(value), next.reject);
      if (callback instanceof SandboxFunction) own.settleBy(callback, undefined, own.resolve, []);
      else own.resolve(undefined);
    };
    this.when(passOn(next.resolve), passOn(next.reject));
    return next;
  }

  /** Resolves with what the handler gives; without a handler the value passes through. */
  private settleBy(handler: Value, value: Value, passOn: Settle, args: Value[] = [value]): void {
    try {
      if (handler instanceof SandboxFunction) this.resolve(this.loop.guard(() => handler.invoke(args)));
      else passOn(value);
    } catch (error) {
      this.reject(reasonOf(error));
    }
  }

  private follow(other: SandboxPromise): void {
    if (other === this)
      this.settle('rejected', reasonOf(new TemplateError('TypeError: A promise cannot be its own result.')));
    else
      other.when(
        value => this.settle('fulfilled', value),
        reason => this.settle('rejected', reason),
      );
  }

  private settle(state: State, value: Value): void {
    this.state = state;
    this.value = value;
    for (const react of this.reactions) react();
    this.reactions = [];
    if (state === 'rejected') this.loop.watch(() => (this.observed ? undefined : unhandledError(this.value)));
  }
}

/** What a handler's error becomes for the promise. An exhausted budget, or a fault of the harness, ends the run. */
export function reasonOf(error: unknown): Value {
  if (error instanceof TemplateError && !(error instanceof BudgetError)) return new ThrownError(error);
  throw error;
}

/** The error of a rejection that nothing handles. */
function unhandledError(reason: Value): TemplateError {
  if (reason instanceof ThrownError) return reason.error;
  const text = typeof reason === 'string' ? reason : JSON.stringify(copyOut(reason));
  return new TemplateError(`A promise was rejected and nothing handles it: ${text}`);
}
