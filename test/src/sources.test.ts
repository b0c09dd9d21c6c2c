import { describe, expect, it } from 'vitest';
import { sources } from '../../src/sources.ts';
import { ADDRESS, type EventInput, runTag } from './tag.ts';

/** Two values of a parameter that Meta would take. For parameters that are not here, any texts. */
const VALUES: Readonly<Record<string, readonly [unknown, unknown]>> = {
  event_source_url: ['https://www.example.com/a', 'https://www.example.com/b'],
  referrer_url: ['https://www.example.com/a', 'https://www.example.com/b'],
  'user_data.em': ['a@example.com', 'b@example.com'],
  'user_data.ph': ['+16505551212', '+16505551213'],
  'user_data.zp': ['75001', '75002'],
  'user_data.country': ['FR', 'IT'],
  'user_data.db': ['1997-02-16', '1997-02-17'],
  'user_data.ge': ['f', 'm'],
  'user_data.client_ip_address': ['203.0.113.7', '203.0.113.8'],
  'user_data.fbc': ['fb.1.1596403881668.a', 'fb.1.1596403881668.b'],
  'user_data.fbp': ['fb.1.1596403881668.1', 'fb.1.1596403881668.2'],
  'custom_data.value': [1, 2],
  'custom_data.currency': ['EUR', 'USD'],
};

/** What stands at a path where it is not the value alone. */
const SHAPES: Readonly<Record<string, (value: unknown) => unknown>> = {
  'user_data.fbc=fbclid': value => String(value).split('.')[3],
  'custom_data.contents=x-fb-cd-contents': value => [{ id: value }],
  'custom_data.contents=items': value => [{ item_id: value }],
  'custom_data.contents=ecommerce.items': value => [{ item_id: value }],
  'custom_data.content_ids=items': value => [{ item_id: value }],
  'custom_data.content_ids=ecommerce.items': value => [{ item_id: value }],
};

/** What else the event needs for a parameter: nearly every one needs the address of the visitor, not to be too weak for Meta. */
const BESIDE: Readonly<Record<string, EventInput>> = {
  'user_data.client_ip_address': {},
  'custom_data.currency': { ip_override: ADDRESS, items: [{ item_id: 'A' }] },
};

/** The rows of the table, without cookies and click ids, which do not stand in event data. */
const ROWS = sources()
  .split(' ')
  .map(row => row.split('='))
  .map(([parameter = '', paths = '']) => ({
    parameter,
    paths: paths.split(',').filter(path => !path.startsWith('(')),
  }));

/** Event data with a value at a path, beside what is there. */
function put(event: EventInput, [name = '', ...rest]: readonly string[], value: unknown): EventInput {
  const inner = rest.length > 0 ? put((event[name] ?? {}) as EventInput, rest, value) : value;
  return { ...event, [name]: inner };
}

/** Event data with the first value of a parameter at the first path, the second at the second. */
function eventWith(parameter: string, paths: readonly string[]): EventInput {
  const values = VALUES[parameter] ?? ['first', 'second'];
  return paths.reduce<EventInput>((event, path, i) => {
    const shape = SHAPES[`${parameter}=${path}`] ?? ((value: unknown) => value);
    return put(event, path.split('.'), shape(values[i]));
  }, BESIDE[parameter] ?? { ip_override: ADDRESS });
}

/** What becomes of a parameter, and where the log says it is from. */
async function outcomeOf(parameter: string, paths: readonly string[]): Promise<readonly unknown[]> {
  const event = { event_name: 'purchase', ...eventWith(parameter, paths) };
  const { body, logs } = await runTag({ eventData: event }, { clientIdAsExternalId: true });
  const memberOf = (parent: unknown, key: string) => (parent as EventInput | undefined)?.[key];
  const from = logs.find(({ step }) => step === 'mapped')?.details.from;
  return [parameter.split('.').reduce(memberOf, body?.data[0]), memberOf(from, parameter)];
}

describe('sources', () => {
  it.each(ROWS)('names for $parameter only paths that the tag reads', async ({ parameter, paths }) => {
    const outcomes = await Promise.all(paths.map(path => outcomeOf(parameter, [path])));
    expect(outcomes).toEqual(paths.map(path => [expect.anything(), path]));
  });

  it.each(ROWS)(
    'has the paths of $parameter in the order in which they count',
    async ({ parameter, paths }) => {
      const pairs = paths.slice(1).map((path, i) => [paths[i] as string, path]);
      const outcomes = await Promise.all(pairs.map(pair => outcomeOf(parameter, pair)));
      expect(outcomes).toEqual(await Promise.all(pairs.map(([path = '']) => outcomeOf(parameter, [path]))));
    },
  );
});
