import { describe, expect, it } from 'vitest';
import { errorBody, type GraphError, graphErrors } from '../../harness/graph/errors.ts';

const rows = Object.entries<GraphError>(graphErrors);

describe('graphErrors', () => {
  it('has every subcode of code 100 for which there is evidence', () => {
    const subcodes = rows.flatMap(([, { code, subcode }]) => (code === 100 && subcode ? [subcode] : []));

    expect(subcodes.sort((a, b) => a - b)).toEqual([
      33, 2804001, 2804003, 2804004, 2804007, 2804008, 2804009, 2804010, 2804011, 2804016, 2804017, 2804019,
      2804023, 2804030, 2804036, 2804043, 2804048, 2804050, 2804065, 2804066, 2804072, 2804073, 2804087,
      2804116, 2804131,
    ]);
  });

  it('has every other code for which there is evidence', () => {
    const codes = new Set(rows.map(([, { code }]) => code));

    expect([...codes].sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 10, 17, 32, 100, 102, 104, 190, 200, 341, 368, 613, 2500, 2635, 5000, 21009, 80000, 80003,
      80004, 80014,
    ]);
  });

  it('knows what may be wrong with a token', () => {
    const subcodes = rows.flatMap(([, { code, subcode }]) => (code === 190 ? [subcode] : []));

    expect(subcodes).toEqual([undefined, 458, 459, 460, 463, 464, 467]);
  });

  it('calls for a retry on the codes that pass, and on no other', () => {
    const codes = rows.flatMap(([, { code, retry }]) => (retry ? [code] : []));

    expect(codes.sort((a, b) => a - b)).toEqual([
      1, 2, 4, 17, 32, 341, 368, 613, 5000, 21009, 80000, 80003, 80004, 80014,
    ]);
  });

  it.each(rows)('says of %s what to do, in one sentence', (_, { advice, title }) => {
    expect(advice).toMatch(/^[A-Z].*[^.]\.$/);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
  });
});

describe('errorBody', () => {
  it('writes all eight fields of an error that has a text for the user', () => {
    expect(errorBody(graphErrors.messagingEventName, 'Atrace')).toEqual({
      error: {
        message: 'Invalid parameter',
        type: 'OAuthException',
        code: 100,
        error_subcode: 2804066,
        is_transient: false,
        error_user_title: 'Messaging Event Invalid Event Type',
        error_user_msg: 'This event name is not one that business messaging events may have.',
        fbtrace_id: 'Atrace',
      },
    });
  });

  it('writes the short form of any other error', () => {
    expect(errorBody(graphErrors.tokenExpired, 'Atrace')).toEqual({
      error: {
        message: 'Error validating access token: Access token expired',
        type: 'OAuthException',
        code: 190,
        error_subcode: 463,
        fbtrace_id: 'Atrace',
      },
    });
  });

  it('marks an error that passes as transient', () => {
    expect(errorBody(graphErrors.applicationLimit, 'Atrace')).toEqual({
      error: {
        message: '(#4) Application request limit reached',
        type: 'OAuthException',
        code: 4,
        is_transient: true,
        fbtrace_id: 'Atrace',
      },
    });
  });

  it('fills in what was asked, and leaves a place for which nothing is given', () => {
    const { message } = errorBody(graphErrors.unsupportedRequest, 'Atrace', { id: '42' }).error;

    expect(message).toMatch(/^Unsupported \{method\} request\. Object with ID '42' does not exist,/);
  });
});
