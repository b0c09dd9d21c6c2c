import { describe, expect, it } from 'vitest';
import { eventErrors } from '../../harness/graph/errors/events.ts';
import { messagingErrors } from '../../harness/graph/errors/messaging.ts';
import { errorBody, type GraphError, graphErrors } from '../../harness/graph/errors.ts';
import { judgeAnswer, judgeFailure } from '../../harness/replay/answer.ts';

function judge(statusCode: number, body: unknown, events = 1) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return judgeAnswer({ statusCode, headers: {}, body: text }, events);
}

const rows = Object.entries<GraphError>(graphErrors);
const blamesEvent = new Set<string>([...Object.keys(eventErrors), ...Object.keys(messagingErrors)]);
/** These have the code and the message of `invalidEventTime`, so that the answer does not tell them apart. */
const ambiguous = ['unreadableBody', 'dataNotAList', 'tooManyEvents'];

function expectedKind(name: string, row: GraphError) {
  if (row.retry) return 'passing';
  return blamesEvent.has(name) || ambiguous.includes(name) ? 'refused' : 'denied';
}

describe('judgeAnswer', () => {
  it('takes 2xx with events_received for accepted', () => {
    const body = { events_received: 2, messages: [], fbtrace_id: 'A1' };
    expect(judge(200, body, 2)).toEqual({ kind: 'accepted', words: '' });
  });

  it('passes on what Meta has to say to accepted events', () => {
    const body = { events_received: 0, messages: ['Be\u0007ware.', 7] };
    expect(judge(200, body, 3)).toEqual({
      kind: 'accepted',
      words: 'Meta answers that it received 0 of 3 events. Be ware. 7',
    });
  });

  it.each(rows)('judges %s by its row', (name, row) => {
    const body = errorBody(row, 'A1');
    expect(judge(row.status, body).kind).toBe(expectedKind(name, row));
  });

  it('gives Meta’s words and our advice', () => {
    expect(judge(400, errorBody(graphErrors.missingValue, 'A1'))).toEqual({
      kind: 'refused',
      words:
        'Status 400, code 100/2804009: “Missing Value for Purchase Event. Your purchase event doesn’t include a value ' +
        'parameter. Enter a value. For example: 1.99” Send custom_data.value with every Purchase. (fbtrace_id A1)',
    });
    expect(judge(401, errorBody(graphErrors.invalidToken, 'A1'))).toEqual({
      kind: 'denied',
      words:
        'Status 401, code 190: “Invalid OAuth access token - Cannot parse access token” Make a new access token in ' +
        'Events Manager and paste all of it. (fbtrace_id A1)',
    });
  });

  it.each([
    [
      'an unknown subcode of a known code',
      400,
      { code: 190, error_subcode: 999 },
      'denied',
      'Make a new access token',
    ],
    ['a code that stands for others', 403, { code: 294 }, 'denied', 'Give the system user'],
    ['a limit with a subcode', 400, { code: 613, error_subcode: 1996 }, 'passing', 'Send fewer requests'],
    [
      'one of several rows, by its message',
      400,
      { code: 100, message: '(#100) Missing Permission' },
      'denied',
      'Assign the dataset',
    ],
  ])('finds the advice for %s', (_, status, error, kind, advice) => {
    expect(judge(status, { error })).toEqual({ kind, words: expect.stringContaining(advice) });
  });

  it.each([
    [
      'an unknown code',
      400,
      { error: { code: 803, message: 'No such alias' } },
      'denied',
      'Status 400, code 803: “No such alias”',
    ],
    [
      'an unknown subcode of code 100',
      400,
      { error: { code: 100, error_subcode: 7 } },
      'refused',
      'Status 400, code 100/7.',
    ],
    [
      'what Meta marks as transient',
      400,
      { error: { code: 803, is_transient: true } },
      'passing',
      'Status 400, code 803.',
    ],
    ['429', 429, { error: { code: 803 } }, 'passing', 'Status 429, code 803.'],
    ['5xx', 500, { error: { code: 803 } }, 'passing', 'Status 500, code 803.'],
    ['the page of a proxy', 403, '<!DOCTYPE html>', 'passing', 'Status 403.'],
    ['a page that says that all is well', 200, '<!DOCTYPE html>', 'passing', 'Status 200.'],
    ['an empty body', 502, '', 'passing', 'Status 502.'],
    ['a body that is too big', 413, 'too big', 'refused', 'Status 413.'],
  ])('understands %s', (_, status, body, kind, words) => {
    expect(judge(status, body)).toEqual({ kind, words });
  });
});

describe('judgeFailure', () => {
  it.each([
    ['timed_out', 'No answer in time.'],
    ['failed', 'No connection.'],
  ] as const)('takes %s for something that passes', (reason, words) => {
    expect(judgeFailure({ reason })).toEqual({ kind: 'passing', words });
  });
});
