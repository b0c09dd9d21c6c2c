import { describe, expect, it } from 'vitest';
import { matchParameters } from '../../harness/graph/match-quality/parameters.ts';
import { estimateMatchQuality } from '../../harness/graph/match-quality.ts';
import type { ReceivedEvent } from '../../harness/graph/received.ts';
import { now, received } from './fixtures.ts';

const all = matchParameters.map(({ parameter }) => parameter);

function estimate(...events: Partial<ReceivedEvent>[]) {
  return estimateMatchQuality(events.map(received), now);
}

/** The score of one event with these parameters. */
function score(...parameters: string[]): number | undefined {
  return estimate({ parameters })[0]?.estimatedScore;
}

describe('estimateMatchQuality', () => {
  it('tells of each name which parameters came, the score, and what would raise it', () => {
    const parameters = all.filter(parameter => !['fbc', 'st', 'zp', 'fb_login_id'].includes(parameter));
    const without = parameters.filter(parameter => parameter !== 'em');
    const [quality] = estimate({ parameters }, { parameters: without });

    expect(quality).toEqual({
      datasetId: '7',
      eventName: 'Purchase',
      events: 2,
      estimatedScore: 8.8,
      parameters: [
        { parameter: 'em', priority: 'high', share: 0.5 },
        { parameter: 'fbc', priority: 'high', share: 0 },
        { parameter: 'fb_login_id', priority: 'medium', share: 0 },
        { parameter: 'db', priority: 'medium', share: 1 },
        { parameter: 'country', priority: 'medium', share: 1 },
        { parameter: 'ph', priority: 'medium', share: 1 },
        { parameter: 'external_id', priority: 'medium', share: 1 },
        { parameter: 'fbp', priority: 'medium', share: 1 },
        { parameter: 'st', priority: 'medium', share: 0 },
        { parameter: 'ge', priority: 'medium', share: 1 },
        { parameter: 'fn', priority: 'low', share: 1 },
        { parameter: 'ln', priority: 'low', share: 1 },
        { parameter: 'ct', priority: 'low', share: 1 },
        { parameter: 'zp', priority: 'low', share: 0 },
        { parameter: 'client_ip_address', priority: 'unlisted', share: 1 },
        { parameter: 'client_user_agent', priority: 'unlisted', share: 1 },
      ],
      nextSteps: [
        {
          parameter: 'fbc',
          estimatedGain: 0.6,
          advice:
            'Keep the click id of visitors who come by an ad: fbc from the cookie _fbc, or made from fbclid.',
        },
        {
          parameter: 'em',
          estimatedGain: 0.4,
          advice:
            'Send the e-mail address (em) wherever it is known: orders, sign-ups, customers who are logged in.',
        },
        {
          parameter: 'fb_login_id',
          estimatedGain: 0.2,
          advice: 'Send fb_login_id for visitors who log in with Facebook, if that is offered.',
        },
        { parameter: 'st', estimatedGain: 0.2, advice: 'Send the state or province (st) of the address.' },
        { parameter: 'zp', estimatedGain: 0.1, advice: 'Send the postal code (zp) of the address.' },
      ],
    });
  });

  it('scores more the more parameters there are, and the higher their priority', () => {
    const basic = ['client_ip_address', 'client_user_agent'];

    expect([
      score(),
      score('client_user_agent'),
      score(...basic),
      score(...basic, 'fbp'),
      score(...basic, 'fbp', 'em'),
      score(...basic, 'fbp', 'em', 'fbc'),
      score(...all),
    ]).toEqual([0, 1, 1.9, 3.5, 6.8, 8.4, 9.8]);
  });

  it('advises first what helps most, and of equals what Meta names first', () => {
    const steps = (...parameters: string[]) =>
      estimate({ parameters }).flatMap(({ nextSteps }) =>
        nextSteps.map(({ parameter, estimatedGain }) => [parameter, estimatedGain]),
      );

    expect(steps('fbp').slice(0, 4)).toEqual([
      ['em', 4],
      ['fbc', 4],
      ['fb_login_id', 1.6],
      ['db', 1.6],
    ]);
    expect(steps(...all)).toEqual([]);
    expect(steps(...all.filter(parameter => parameter !== 'zp'))).toEqual([]);
  });

  it('sets the names and the datasets apart, in the order in which they came', () => {
    const qualities = estimate({ name: 'Lead' }, {}, { name: 'Lead', datasetId: '8' }, { name: 'Lead' });

    expect(qualities.map(({ datasetId, eventName, events }) => [datasetId, eventName, events])).toEqual([
      ['7', 'Lead', 2],
      ['7', 'Purchase', 1],
      ['8', 'Lead', 1],
    ]);
  });

  it('goes by website events that the server sent in the last 48 hours', () => {
    const hours = 3_600_000;

    expect(estimate({ channel: 'browser' }, { actionSource: 'app' }, { at: now - 48 * hours - 1 })).toEqual(
      [],
    );
    expect(estimate({ at: now - 48 * hours }).length).toBe(1);
  });
});

describe('matchParameters', () => {
  it('has one sentence of advice for each parameter', () => {
    expect(new Set(all).size).toBe(16);
    for (const { advice } of matchParameters) expect(advice).toMatch(/^(Send|Keep) .*[^.]\.$/);
  });
});
