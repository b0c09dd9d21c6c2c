import { describe, expect, it, vi } from 'vitest';
import { createHub } from '../../../harness/preview/server/hub.ts';

describe('a hub', () => {
  it('gives what has changed since a version, once, in its last state', () => {
    const hub = createHub();
    hub.put(1, 1, () => '"a"');
    hub.put(2, 1, () => '"b"');
    const { version, records } = hub.since(0);
    expect(records).toEqual(['"a"', '"b"']);
    hub.put(1, 1, () => '"a1"');
    hub.put(1, 1, () => '"a2"');
    expect(hub.since(version).records).toEqual(['"a2"']);
    expect(hub.since(hub.since(0).version).records).toEqual([]);
  });

  it('forgets the oldest beyond a number of records', () => {
    const hub = createHub({ records: 2, size: 100 });
    for (const id of [1, 2, 3]) hub.put(id, 1, () => String(id));
    expect(hub.since(0).records).toEqual(['2', '3']);
  });

  it('forgets the oldest beyond a size, and counts a replaced record once', () => {
    const hub = createHub({ records: 100, size: 10 });
    hub.put(1, 4, () => '1');
    hub.put(2, 4, () => '2');
    hub.put(2, 5, () => '2 again');
    expect(hub.since(0).records).toEqual(['1', '2 again']);
    hub.put(3, 6, () => '3');
    expect(hub.since(0).records).toEqual(['3']);
  });

  it('makes the JSON of a record once, and only if somebody asks', () => {
    const read = vi.fn(() => '1');
    const hub = createHub();
    hub.put(1, 1, read);
    expect(read).not.toHaveBeenCalled();
    hub.since(0);
    hub.since(0);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('calls those who listen until they stop', () => {
    const hub = createHub();
    const listener = vi.fn();
    const unsubscribe = hub.subscribe(listener);
    hub.put(1, 1, () => '1');
    hub.touch();
    unsubscribe();
    hub.touch();
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
