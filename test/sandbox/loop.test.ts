import { describe, expect, it, test } from 'vitest';
import { createVirtualClock } from '../../harness/sandbox/defaults.ts';
import { BudgetError, TemplateError } from '../../harness/sandbox/errors.ts';
import { EventLoop } from '../../harness/sandbox/loop.ts';

function createLoop() {
  const errors: unknown[] = [];
  const loop = new EventLoop(
    createVirtualClock(0),
    error => errors.push(error),
    body => body(),
  );
  return { loop, errors };
}

describe('EventLoop.resume', () => {
  it('runs a job and what it starts after the loop was drained', async () => {
    const { loop } = createLoop();
    const ran: string[] = [];
    await loop.drain();
    await loop.resume(() => {
      loop.await(
        Promise.resolve(),
        () => ran.push('operation'),
        () => {},
      );
      loop.after(50, () => ran.push('timer'));
      ran.push('job');
    });
    expect(ran).toEqual(['job', 'operation', 'timer']);
  });

  it('leaves the job to a loop that is still working', async () => {
    const { loop } = createLoop();
    const ran: string[] = [];
    let open = (): void => {};
    loop.await(
      new Promise<void>(resolve => (open = resolve)),
      () => ran.push('operation'),
      () => {},
    );
    const drained = loop.drain();
    const first = loop.resume(() => ran.push('first'));
    const second = loop.resume(() => ran.push('second'));
    open();
    await Promise.all([drained, first, second]);
    expect(ran.sort()).toEqual(['first', 'operation', 'second']);
  });

  it('runs jobs that come at the same time', async () => {
    const { loop } = createLoop();
    const ran: string[] = [];
    await loop.drain();
    await Promise.all(['a', 'b', 'c'].map(name => loop.resume(() => ran.push(name))));
    expect(ran).toEqual(['a', 'b', 'c']);
  });
});

describe('EventLoop.perform', () => {
  it('keeps an error to the loop', () => {
    const { loop, errors } = createLoop();
    const error = new TemplateError('broken');
    loop.perform(() => {
      throw error;
    });
    expect(errors).toEqual([error]);
  });

  it('tells jobs from the code before them, also within one another', async () => {
    const { loop } = createLoop();
    const performing: boolean[] = [];
    const note = () => performing.push(loop.isPerforming);
    note();
    loop.perform(() => {
      loop.perform(note);
      note();
    });
    note();
    loop.later(note);
    await loop.drain();
    expect(performing).toEqual([false, true, true, false, true]);
  });

  it('does nothing in a run that is out of budget', async () => {
    const { loop, errors } = createLoop();
    const error = new BudgetError('out of steps');
    loop.perform(() => {
      throw error;
    });
    loop.perform(() => expect.unreachable());
    await loop.resume(() => expect.unreachable());
    expect(errors).toEqual([error]);
  });
});

test('EventLoop.drain asks once what was watched', async () => {
  const { loop, errors } = createLoop();
  loop.watch(() => 'unnoticed');
  await loop.drain();
  await loop.resume(() => {});
  expect(errors).toEqual(['unnoticed']);
});
