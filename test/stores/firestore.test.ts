import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FirestoreStore } from '../../harness/stores/firestore.ts';
import { makeFolder } from '../folder.ts';
import { contentOf } from './folder.ts';

const createStore = (folder?: string) => new FirestoreStore({ random: () => 0, ...(folder && { folder }) });
const at = (path: string, projectId = 'p') => ({ projectId, path });
const REPLACE = { merge: false };
const INVALID = { reason: 'invalid_argument' };
const CYCLE: Record<string, unknown> = {};
CYCLE.self = CYCLE;

describe('write and read', () => {
  it('creates a document, and gives it back', async () => {
    const store = createStore();
    expect(await store.write(at('users/1'), { name: 'Ann' }, REPLACE)).toBe('1');
    expect(await store.read(at('users/1'))).toEqual({ id: '1', data: { name: 'Ann' } });
  });

  it('replaces a document', async () => {
    const store = createStore();
    await store.write(at('users/1'), { name: 'Ann', age: 1 }, REPLACE);
    await store.write(at('users/1'), { age: 2 }, REPLACE);
    expect(await store.read(at('users/1'))).toEqual({ id: '1', data: { age: 2 } });
  });

  it('merges by the keys of the document', async () => {
    const store = createStore();
    await store.write(at('users/1'), { name: 'Ann', address: { city: 'Rome', zip: '1' } }, { merge: true });
    await store.write(at('users/1'), { age: 2, address: { city: 'Oslo' } }, { merge: true });
    expect(await store.read(at('users/1'))).toEqual({
      id: '1',
      data: { name: 'Ann', age: 2, address: { city: 'Oslo' } },
    });
  });

  it('gives a document in a collection a new id', async () => {
    const store = createStore();
    const first = await store.write(at('users'), { n: 1 }, REPLACE);
    const second = await store.write(at('users'), { n: 2 }, REPLACE);
    expect([first, second]).toEqual(['AAAAAAAAAAAAAAAAAAAA', 'AAAAAAAAAAAAAAAAAAAB']);
    expect(await store.read(at(`users/${second}`))).toEqual({ id: second, data: { n: 2 } });
  });

  it('keeps projects and collections apart', async () => {
    const store = createStore();
    await store.write(at('users/1'), { n: 1 }, REPLACE);
    await expect(store.read(at('users/1', 'q'))).rejects.toEqual({ reason: 'not_found' });
    await expect(store.read(at('users/1/orders/1'))).rejects.toEqual({ reason: 'not_found' });
  });

  it.each(['users', '/users/1', 'users/1/'])('does not read %s', async path => {
    await expect(createStore().read(at(path))).rejects.toEqual(INVALID);
  });

  it.each([
    ['/users/1', {}],
    ['users/1', 'text'],
    ['users/1', CYCLE],
  ])('does not write to %s what is %o', async (path, data) => {
    await expect(createStore().write(at(path), data, REPLACE)).rejects.toEqual(INVALID);
  });
});

describe('query', () => {
  it('gives the first documents that meet the conditions', async () => {
    const store = createStore();
    for (const n of [3, 1, 2, 4]) await store.write(at(`users/${n}`), { n }, REPLACE);
    expect(await store.query(at('users'), [['n', '>', 1]], { limit: 2 })).toEqual([
      { id: '2', data: { n: 2 } },
      { id: '3', data: { n: 3 } },
    ]);
  });

  it('finds nothing in a collection that is not there', async () => {
    expect(await createStore().query(at('users'), [], { limit: 5 })).toEqual([]);
  });

  it.each<[string, unknown[]]>([
    ['users/1', []],
    ['users/', []],
    ['users', ['n']],
  ])('refuses %s with %j', async (path, conditions) => {
    await expect(createStore().query(at(path), conditions, { limit: 5 })).rejects.toEqual(INVALID);
  });
});

describe('runTransaction', () => {
  it('writes when the callback is through, all at once, and gives the ids', async () => {
    const store = createStore();
    await store.write(at('users/1'), { n: 1 }, REPLACE);
    const ids = await store.runTransaction(async transaction => {
      const { data } = await store.read(at('users/1'), transaction);
      const options = { merge: false, transaction };
      expect(await store.write(at('users/1'), { n: Number(data.n) + 1 }, options)).toBeUndefined();
      await store.write(at('log'), { changed: '1' }, options);
      expect(await store.read(at('users/1'))).toEqual({ id: '1', data: { n: 1 } });
    });
    expect(ids).toEqual(['1', expect.stringMatching(/^\w{20}$/)]);
    expect(await store.read(at('users/1'))).toEqual({ id: '1', data: { n: 2 } });
    expect(await store.read(at(`log/${ids[1]}`))).toEqual({ id: ids[1], data: { changed: '1' } });
  });

  const INTERFERENCES: [string, (store: FirestoreStore, transaction: string) => Promise<unknown>][] = [
    ['a document that it read', (store, transaction) => store.read(at('users/1'), transaction)],
    [
      'the absence of a document that it read',
      (store, transaction) => store.read(at('users/2'), transaction).catch(() => {}),
    ],
    [
      'the result of a query',
      (store, transaction) => store.query(at('users'), [], { limit: 5, transaction }),
    ],
  ];

  it.each(INTERFERENCES)('tries twice more where somebody changes %s', async (_what, look) => {
    const store = createStore();
    await store.write(at('users/1'), { n: 0 }, REPLACE);
    let attempts = 0;
    const ids = await store.runTransaction(async transaction => {
      attempts += 1;
      await look(store, transaction);
      if (attempts < 3) {
        await store.write(at('users/1'), { n: attempts }, REPLACE);
        await store.write(at('users/2'), { n: attempts }, REPLACE);
      }
      await store.write(at('users/3'), { attempts }, { merge: false, transaction });
    });
    expect([attempts, ids]).toEqual([3, ['3']]);
    expect(await store.read(at('users/3'))).toEqual({ id: '3', data: { attempts: 3 } });
  });

  it('gives up after three attempts, without writing', async () => {
    const store = createStore();
    let attempts = 0;
    const transaction = store.runTransaction(async id => {
      attempts += 1;
      await store.query(at('users'), [], { limit: 5, transaction: id });
      await store.write(at('users'), { attempts }, REPLACE);
      await store.write(at('log/1'), {}, { merge: false, transaction: id });
    });
    await expect(transaction).rejects.toEqual({ reason: 'aborted' });
    expect(attempts).toBe(3);
    await expect(store.read(at('log/1'))).rejects.toEqual({ reason: 'not_found' });
  });

  it('is not disturbed by changes to what it did not read', async () => {
    const store = createStore();
    let attempts = 0;
    await store.runTransaction(async transaction => {
      attempts += 1;
      await store.query(at('users'), [['n', '==', 1]], { limit: 5, transaction });
      await store.write(at('users/2'), { n: 2 }, REPLACE);
    });
    expect(attempts).toBe(1);
  });

  it('lets one of two that meet go first', async () => {
    const store = createStore();
    await store.write(at('counters/1'), { n: 0 }, REPLACE);
    const increment = () =>
      store.runTransaction(async transaction => {
        const { data } = await store.read(at('counters/1'), transaction);
        await store.write(at('counters/1'), { n: Number(data.n) + 1 }, { merge: false, transaction });
      });
    await Promise.all([increment(), increment(), increment()]);
    expect(await store.read(at('counters/1'))).toEqual({ id: '1', data: { n: 3 } });
  });

  it('writes nothing where the callback rejects, and rejects alike', async () => {
    const store = createStore();
    const transaction = store.runTransaction(async id => {
      await store.write(at('users/1'), {}, { merge: false, transaction: id });
      throw 'enough';
    });
    await expect(transaction).rejects.toBe('enough');
    await expect(store.read(at('users/1'))).rejects.toEqual({ reason: 'not_found' });
  });

  it('is over when the callback is', async () => {
    const store = createStore();
    let id = '';
    await store.runTransaction(async transaction => {
      id = transaction;
    });
    await expect(store.read(at('users/1'), id)).rejects.toEqual(INVALID);
    await expect(store.query(at('users'), [], { limit: 5, transaction: id })).rejects.toEqual(INVALID);
    const options = { merge: false, transaction: id };
    await expect(store.write(at('users/1'), {}, options)).rejects.toEqual(INVALID);
  });
});

describe('the folder of a store', () => {
  it('gets a line for each write, with the document as it is from then on', async () => {
    const folder = makeFolder();
    const store = createStore(folder);
    await store.write(at('users/1'), { a: 1 }, REPLACE);
    await store.write(at('users/1'), { b: 2 }, { merge: true });
    await store.write(at('users/1/orders'), { c: 3 }, REPLACE);
    expect(contentOf(folder)).toEqual({
      'p.users.ndjson': '{"id":"1","data":{"a":1}}\n{"id":"1","data":{"a":1,"b":2}}\n',
      'p.users%2F1%2Forders.ndjson': '{"id":"AAAAAAAAAAAAAAAAAAAA","data":{"c":3}}\n',
    });
  });

  it('decides: what cannot be written there is not written', async () => {
    const folder = makeFolder();
    const store = createStore(folder);
    mkdirSync(join(folder, 'p.users.ndjson'));
    await expect(store.write(at('users/1'), {}, REPLACE)).rejects.toEqual({ reason: 'unknown' });
    await expect(store.read(at('users/1'))).rejects.toEqual({ reason: 'not_found' });
  });
});
