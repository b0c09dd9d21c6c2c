import { describe, expect, it } from 'vitest';
import { META } from '../../../scripts/docs/migration/meta.ts';
import { STAPE } from '../../../scripts/docs/migration/stape.ts';
import { TRACKING_HIPPO } from '../../../scripts/docs/migration/tracking-hippo.ts';
import { type DataRow, dataTable, settingTable } from '../../../scripts/docs/migration.ts';
import { ADDRESS, type EventInput, runTag, sha256 } from '../../src/tag.ts';

const HASHED = /^user_data\.(em|ph|fn|ln|db|ge|ct|st|zp|country|external_id)$/;

/** Event data that has the value at the path, in lists where a part of the path is a number. */
function withValue(data: EventInput, path: string, value: unknown): EventInput {
  const result = structuredClone(data) as Record<string, unknown>;
  const parts = path.split('.');
  const last = parts.pop() as string;
  const parent = parts.reduce<Record<string, unknown>>((values, part) => {
    values[part] ??= {};
    return values[part] as Record<string, unknown>;
  }, result);
  parent[last] = value;
  return result;
}

function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce((parent: unknown, part) => (parent as EventInput | undefined)?.[part], values);
}

/** What is expected in the request: the hash where Meta wants one, unless it comes hashed. */
function expected({ gives = '', value, sent = value }: DataRow): unknown {
  const isHash = typeof sent === 'string' && /^[0-9a-f]{64}$/.test(sent);
  return HASHED.test(gives) && !isHash ? sha256(String(sent)) : sent;
}

describe.each([
  ["Meta's tag", META],
  ["Stape's tag", STAPE],
  ["TrackingHippo's tag", TRACKING_HIPPO],
])('from %s', (_name, { data }) => {
  const purchase = { event_name: 'purchase', ip_override: ADDRESS };

  it.each(data.filter(({ gives }) => gives))('$key gives $gives', async row => {
    const eventData = withValue({ ...purchase, ...row.with }, row.key, row.value);
    const { body } = await runTag({ eventData }, row.fields);
    expect(valueAt(body?.data[0], row.gives as string)).toEqual(expected(row));
  });

  it.each(data.filter(({ gives }) => !gives))('$key changes nothing', async ({ key, value }) => {
    const [without, having] = await Promise.all([
      runTag({ eventData: purchase }),
      runTag({ eventData: withValue(purchase, key, value) }),
    ]);
    expect(having.body).toEqual(without.body);
  });
});

describe('settingTable', () => {
  it('names our fields as GTM shows them', () => {
    const [, , ...rows] = settingTable([
      { theirs: 'testId', ours: ['testEventCode'], note: 'Used in preview.' },
      { theirs: 'enableAll', ours: [] },
    ]).split('\n');
    expect(rows).toEqual([
      '| `testId` | *Test event code* `testEventCode` | Used in preview. |',
      '| `enableAll` | not needed |  |',
    ]);
  });

  it('refuses a field that the tag does not have', () => {
    expect(() => settingTable([{ theirs: 'a', ours: ['gone'] }])).toThrow(
      'Expected the name of a field of the tag, got gone.',
    );
  });
});

describe('dataTable', () => {
  it('puts keys with one result into a row', () => {
    const [, , ...rows] = dataTable([
      { key: 'a', value: 1, gives: 'custom_data.value' },
      { key: 'b', value: 1, gives: undefined, note: 'Why not.' },
      { key: 'c', value: 1, gives: 'custom_data.value' },
    ]).split('\n');
    expect(rows).toEqual(['| `a`, `c` | `custom_data.value` |  |', '| `b` | not read | Why not. |']);
  });
});
