import { describe, expect, it } from 'vitest';
import { readPayload } from '../../../harness/preview/server/payload.ts';

const request = { method: 'POST', url: 'https://x.test/in?id=7', headers: {}, timeoutMs: 1 };
const SOURCE = { kind: 'field', key: 'f', how: '' } as const;

describe('a payload', () => {
  it('is read from the URL and from JSON, with the source of each value', () => {
    const trace = ({ value }: { value: unknown }) => (value === 'a' ? SOURCE : undefined);
    expect(readPayload({ ...request, body: '{"data": [{"x": "a", "y": 2}]}' }, trace)).toEqual([
      { path: '?id', value: '7', source: undefined },
      { path: 'data[0].x', value: 'a', source: SOURCE },
      { path: 'data[0].y', value: 2, source: undefined },
    ]);
  });

  it.each([
    [
      'a=1&b=%20',
      [
        ['a', '1'],
        ['b', ' '],
      ],
    ],
    [undefined, []],
  ])('is read from a form: %s', (body, expected) => {
    const values = readPayload({ ...request, url: 'https://x.test/', body }, () => undefined);
    expect(values.map(({ path, value }) => [path, value])).toEqual(expected);
  });
});
