import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Balance, createAccount, settlementOf } from '../../harness/container/account.ts';
import type { EventRun, Exchange } from '../../harness/container/run-event.ts';
import { TemplateError } from '../../harness/sandbox/errors.ts';
import type { Outcome } from '../../harness/sandbox/run.ts';

const request = { method: 'POST', url: 'https://x.test/', headers: {}, body: undefined, timeoutMs: 1 };

/** What an endpoint did: its status, why no answer came, or `undefined` while it is still awaited. */
type Deed = number | 'failed' | 'timed_out' | undefined;

function makeRun(outcome: Outcome, deeds: readonly Deed[], error?: TemplateError, deadLetters = 0): EventRun {
  const result = { outcome, completions: [], value: undefined, error, steps: 0 };
  const exchanges = deeds.map(deed => ({ request, answer: answerOf(deed) }));
  const nothing = { event: {}, fields: {}, cookies: [], console: [], calls: [] };
  return { name: 'Test tag', ...nothing, result, exchanges, deadLetters, durationMs: 0 };
}

function answerOf(deed: Deed): Exchange['answer'] {
  if (typeof deed === 'number') return { statusCode: deed, headers: {}, body: undefined };
  return deed && { reason: deed };
}

function sumOf({ sent, refused, deadLettered, failed, dropped, underWay }: Balance): number {
  const counts = [sent, refused, deadLettered, failed, dropped].flatMap(reasons => Object.values(reasons));
  return counts.reduce((sum, count) => sum + count, underWay);
}

describe('an event', () => {
  it.each<[string, Outcome, Deed[], string, string]>([
    ['was answered with 2xx', 'success', [204], 'sent', '204'],
    ['was sent again after a failure', 'success', ['timed_out', 503, 200], 'sent', '200'],
    ['was refused, though the tag does not mind', 'success', [400], 'refused', '400'],
    ['was redirected, which nobody follows', 'failure', [302], 'refused', '302'],
    ['was refused by one endpoint of two', 'failure', [200, 400], 'refused', '400'],
    ['was sent again in vain', 'failure', [503, 'timed_out'], 'failed', 'timed_out'],
    ['met a broken connection', 'failure', ['failed'], 'failed', 'failed'],
    ['was not awaited', 'none', [undefined], 'failed', 'no-answer'],
    ['was not to be sent', 'success', [], 'dropped', 'nothing-sent'],
    ['was given up by the tag', 'failure', [], 'failed', 'tag-failure'],
    ['was taken, though the tag found fault with it', 'failure', [200], 'failed', 'tag-failure'],
    ['was never completed', 'none', [200], 'failed', 'no-completion'],
  ])('that %s: %s after %o is %s, %s', (_title, outcome, deeds, fate, reason) => {
    expect(settlementOf([makeRun(outcome, deeds)])).toEqual({ fate, reason });
  });

  it('that broke the tag is failed', () => {
    const broken = makeRun('none', [], new TemplateError('TypeError: x'));
    expect(settlementOf([broken])).toEqual({ fate: 'failed', reason: 'tag-error' });
  });

  it('that was kept for later is dead-lettered, for the reason for which it was not delivered', () => {
    const kept = makeRun('failure', [503, 'timed_out'], undefined, 1);
    expect(settlementOf([kept, makeRun('failure', [400])])).toEqual({
      fate: 'deadLettered',
      reason: 'timed_out',
    });
  });

  it('that no tag was for is dropped', () => {
    expect(settlementOf([])).toEqual({ fate: 'dropped', reason: 'no-tag' });
  });

  it('that several tags had counts by the worst', () => {
    const sent = makeRun('success', [200]);
    const unsent = makeRun('success', []);
    const refused = makeRun('failure', [400]);
    const failed = makeRun('failure', ['failed']);
    expect(settlementOf([unsent, sent]).fate).toBe('sent');
    expect(settlementOf([refused, sent]).fate).toBe('refused');
    expect(settlementOf([sent, failed, refused]).fate).toBe('failed');
  });
});

describe('an account', () => {
  it('is empty at first', () => {
    const balance = {
      accepted: 0,
      sent: {},
      refused: {},
      deadLettered: {},
      failed: {},
      dropped: {},
      underWay: 0,
    };
    expect(createAccount().balance()).toEqual(balance);
  });

  it('follows the events of a hit until all are settled', () => {
    const account = createAccount();
    const dropped = [{ reason: 'over-event-limit', count: 5, message: '' }] as const;
    const entry = account.open({ events: [{}, {}, {}], dropped });
    entry.settle([makeRun('success', [200])]);
    const begun = {
      accepted: 8,
      sent: { 200: 1 },
      refused: {},
      deadLettered: {},
      failed: {},
      dropped: { 'over-event-limit': 5 },
      underWay: 2,
    };
    expect(account.balance()).toEqual(begun);
    entry.settle([makeRun('failure', [400])]);
    entry.close();
    const over = { ...begun, refused: { 400: 1 }, failed: { 'given-up': 1 }, underWay: 0 };
    expect(account.balance()).toEqual(over);
    entry.close();
    expect(account.balance()).toEqual(over);
  });

  it('adds up at any time, whatever happens', () => {
    const deed = fc.constantFrom<Deed>(200, 400, 503, 'failed', 'timed_out', undefined);
    const run = fc
      .tuple(fc.constantFrom<Outcome>('success', 'failure', 'none'), fc.array(deed, { maxLength: 3 }))
      .map(([outcome, deeds]) => makeRun(outcome, deeds));
    const hit = fc.record({
      runs: fc.array(fc.array(run, { maxLength: 2 }), { maxLength: 5 }),
      unsettled: fc.nat(3),
      dropped: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(hit), hits => {
        const account = createAccount();
        for (const { runs, unsettled, dropped } of hits) {
          const events = Array.from({ length: runs.length + unsettled }, () => ({}));
          const reason = 'no-event-name';
          const entry = account.open({ events, dropped: [{ reason, count: dropped, message: '' }] });
          for (const eventRuns of runs) entry.settle(eventRuns);
          const balance = account.balance();
          expect([balance.underWay, sumOf(balance)]).toEqual([unsettled, balance.accepted]);
          entry.close();
        }
        const balance = account.balance();
        const expected = hits.reduce((sum, h) => sum + h.runs.length + h.unsettled + h.dropped, 0);
        expect([balance.accepted, sumOf(balance), balance.underWay]).toEqual([expected, expected, 0]);
      }),
    );
  });
});
