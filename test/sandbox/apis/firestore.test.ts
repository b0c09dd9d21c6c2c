import { describe, expect, it, test } from 'vitest';
import { createEnvironment } from '../../../harness/sandbox/defaults.ts';
import { FirestoreStore } from '../../../harness/stores/firestore.ts';
import { testEnvironment } from '../environment.ts';
import { resultOf, runCode } from '../run-code.ts';
import { call, settle } from './call.ts';
import { runIn } from './template.ts';

const REPLACE = { merge: false };

/** A store with users 1 to 7 in the server's project, and user 1 in another one. */
async function createUsers() {
  const firestore = new FirestoreStore({ random: () => 0 });
  for (const n of [1, 2, 3, 4, 5, 6, 7]) {
    await firestore.write({ projectId: 'local-project', path: `users/${n}` }, { n }, REPLACE);
  }
  await firestore.write({ projectId: 'other', path: 'users/1' }, { n: 'other' }, REPLACE);
  return { firestore, environment: testEnvironment({ cloud: { firestore } }) };
}

/** What a template gets that has required Firestore. */
async function resultIn(firestore: FirestoreStore, code: string): Promise<unknown> {
  return resultOf(`const Firestore = require('Firestore');\n${code}`, { cloud: { firestore } });
}

describe('Firestore.read', () => {
  it.each([
    [undefined, 1],
    [{ projectId: '' }, 1],
    [{ projectId: undefined }, 1],
    [{ projectId: 'other' }, 'other'],
  ])('with %j gives the document', async (options, n) => {
    const { environment } = await createUsers();
    expect(await settle('Firestore.read', ['users/1', options], { environment })).toEqual({
      fulfilled: { id: '1', data: { n } },
    });
  });

  it.each([
    ['users/9', 'not_found'],
    ['users', 'invalid_argument'],
    ['/users/1', 'invalid_argument'],
    ['users/1/', 'invalid_argument'],
  ])('rejects %s with %s', async (path, reason) => {
    const { environment } = await createUsers();
    expect(await settle('Firestore.read', [path], { environment })).toEqual({ rejected: { reason } });
  });

  it('gives copies', async () => {
    const { firestore } = await createUsers();
    const code = `return Firestore.read('users/1').then(first => {
      first.data.n = 'changed';
      return Firestore.read('users/1').then(second => second.data.n);
    });`;
    expect(await resultIn(firestore, code)).toBe(1);
  });

  it('refuses a path that is no string', () => {
    expect(() => call('Firestore.read', [7])).toThrow(
      'Argument error in Firestore.read. Expected argument types [string, object?], but received [number].',
    );
  });
});

describe('Firestore.write', () => {
  it('creates and replaces documents, and gives the id', async () => {
    const { firestore, environment } = await createUsers();
    expect(await settle('Firestore.write', ['users/1', { a: 1 }], { environment })).toEqual({
      fulfilled: '1',
    });
    expect(await firestore.read({ projectId: 'local-project', path: 'users/1' })).toEqual({
      id: '1',
      data: { a: 1 },
    });
  });

  it('merges where told to', async () => {
    const { firestore, environment } = await createUsers();
    await settle('Firestore.write', ['users/1', { a: 1 }, { merge: true }], { environment });
    await settle('Firestore.write', ['users/1', { b: 1 }, { merge: true, projectId: 'other' }], {
      environment,
    });
    expect(await firestore.read({ projectId: 'local-project', path: 'users/1' })).toMatchObject({
      data: { n: 1, a: 1 },
    });
    expect(await firestore.read({ projectId: 'other', path: 'users/1' })).toMatchObject({
      data: { n: 'other', b: 1 },
    });
  });

  it('adds a document to a collection', async () => {
    const environment = createEnvironment();
    const written = await settle('Firestore.write', ['users', { a: 1 }], { environment });
    expect(written).toEqual({ fulfilled: 'ffffffffffffffffAAAA' });
    const read = await settle('Firestore.read', ['users/ffffffffffffffffAAAA'], { environment });
    expect(read).toEqual({ fulfilled: { id: 'ffffffffffffffffAAAA', data: { a: 1 } } });
  });

  it('rejects a path with a slash at its end', async () => {
    expect(await settle('Firestore.write', ['users/', {}])).toEqual({
      rejected: { reason: 'invalid_argument' },
    });
  });

  it('refuses an input that is no object', () => {
    expect(() => call('Firestore.write', ['users/1', [1]])).toThrow(
      'Argument error in Firestore.write. Expected argument types [string, object, object?], but received [string, array].',
    );
  });
});

describe('Firestore.query', () => {
  const ids = (result: unknown) =>
    (result as { fulfilled: { id: string }[] }).fulfilled.map(({ id }) => id).join('');

  it('gives documents that meet all conditions', async () => {
    const { environment } = await createUsers();
    const conditions = [
      ['n', '>', 2],
      ['n', '<=', 4],
    ];
    expect(await settle('Firestore.query', ['users', conditions], { environment })).toEqual({
      fulfilled: [
        { id: '3', data: { n: 3 } },
        { id: '4', data: { n: 4 } },
      ],
    });
  });

  it.each([
    [undefined, '12345'],
    [{}, '12345'],
    [{ limit: 7 }, '1234567'],
    [{ limit: '2' }, '12'],
    [{ limit: 0 }, '12345'],
    [{ limit: -1 }, '12345'],
    [{ limit: 1.5 }, '12345'],
    [{ projectId: 'other' }, '1'],
  ])('with %j gives documents %s', async (options, found) => {
    const { environment } = await createUsers();
    expect(ids(await settle('Firestore.query', ['users', [], options], { environment }))).toBe(found);
  });

  it('gives an empty array where nothing matches', async () => {
    const { environment } = await createUsers();
    const result = settle('Firestore.query', ['users', [['n', '==', 99]]], { environment });
    expect(await result).toEqual({ fulfilled: [] });
  });

  it.each<[string, unknown[]]>([
    ['users/1', []],
    ['users/', []],
    ['users', [['n', '~', 1]]],
  ])('rejects %s with %j', async (path, conditions) => {
    expect(await settle('Firestore.query', [path, conditions])).toEqual({
      rejected: { reason: 'invalid_argument' },
    });
  });
});

test('Firestore.query rejects a value that holds itself, each time', async () => {
  const cycle: unknown[] = [];
  cycle.push(cycle);
  const environment = testEnvironment();
  for (const _ of [1, 2]) {
    expect(await settle('Firestore.query', ['users', [['n', '==', cycle]]], { environment })).toEqual({
      rejected: { reason: 'invalid_argument' },
    });
  }
});

describe('the cache', () => {
  /** Reads twice, with a write of somebody else in between. */
  async function readTwice(api: string, args: unknown[], cache = new Map<string, Promise<unknown>>()) {
    const { firestore } = await createUsers();
    const environment = testEnvironment({ cloud: { firestore }, firestoreCache: cache });
    const first = await settle(api, args, { environment });
    await firestore.write({ projectId: 'local-project', path: 'users/1' }, { n: 100 }, REPLACE);
    return [first, await settle(api, args, { environment })];
  }

  const READ_1 = { fulfilled: { id: '1', data: { n: 1 } } };
  const READ_100 = { fulfilled: { id: '1', data: { n: 100 } } };

  it('gives again what was read before while the container works on the request', async () => {
    expect(await readTwice('Firestore.read', ['users/1'])).toEqual([READ_1, READ_1]);
    expect(await readTwice('Firestore.query', ['users', [['n', '>', 50]]])).toEqual([
      { fulfilled: [] },
      { fulfilled: [] },
    ]);
  });

  it('is left alone with disableCache', async () => {
    expect(await readTwice('Firestore.read', ['users/1', { disableCache: true }])).toEqual([
      READ_1,
      READ_100,
    ]);
    expect(await readTwice('Firestore.query', ['users', [['n', '>', 50]], { disableCache: true }])).toEqual([
      { fulfilled: [] },
      { fulfilled: [{ id: '1', data: { n: 100 } }] },
    ]);
  });

  it('tells projects, conditions and limits apart', async () => {
    const { environment } = await createUsers();
    const query = (...args: unknown[]) => settle('Firestore.query', ['users', ...args], { environment });
    await query([['n', '==', 1]]);
    expect(await query([['n', '==', 2]])).toEqual({ fulfilled: [{ id: '2', data: { n: 2 } }] });
    await query([], { limit: 2 });
    expect(await query([], { limit: 1 })).toEqual({ fulfilled: [{ id: '1', data: { n: 1 } }] });
    await settle('Firestore.read', ['users/1'], { environment });
    const other = await settle('Firestore.read', ['users/1', { projectId: 'other' }], { environment });
    expect(other).toEqual({ fulfilled: { id: '1', data: { n: 'other' } } });
  });

  it('does not keep failures', async () => {
    const { firestore, environment } = await createUsers();
    expect(await settle('Firestore.read', ['users/9'], { environment })).toEqual({
      rejected: { reason: 'not_found' },
    });
    await firestore.write({ projectId: 'local-project', path: 'users/9' }, { n: 9 }, REPLACE);
    expect(await settle('Firestore.read', ['users/9'], { environment })).toEqual({
      fulfilled: { id: '9', data: { n: 9 } },
    });
  });
});

describe('Firestore.runTransaction', () => {
  const INCREMENT = `
    const increment = transaction => Firestore.read('counters/1', {transaction: transaction})
      .then(counter => Firestore.write('counters/1', {n: counter.data.n + 1}, {transaction: transaction}));`;
  const COUNTER = { projectId: 'local-project', path: 'counters/1' };

  async function createCounter(): Promise<FirestoreStore> {
    const firestore = new FirestoreStore({ random: () => 0 });
    await firestore.write(COUNTER, { n: 0 }, REPLACE);
    return firestore;
  }

  it('reads and writes at once, and gives the ids of what was written', async () => {
    const firestore = await createCounter();
    expect(await resultIn(firestore, `${INCREMENT} return Firestore.runTransaction(increment);`)).toEqual([
      '1',
    ]);
    expect(await firestore.read(COUNTER)).toEqual({ id: '1', data: { n: 1 } });
  });

  it('gives no id to a write before the transaction is over', async () => {
    const code = `let id = 'unset';
      return Firestore.runTransaction(transaction => Firestore.write('a/1', {}, {transaction: transaction})
        .then(given => { id = given; })).then(ids => [id, ids]);`;
    expect(await resultIn(await createCounter(), code)).toEqual([undefined, ['1']]);
  });

  it('calls back again where transactions meet', async () => {
    const firestore = await createCounter();
    const code = `${INCREMENT}
      const both = [Firestore.runTransaction(increment), Firestore.runTransaction(increment)];
      return require('Promise').all(both);`;
    expect(await resultIn(firestore, code)).toEqual([['1'], ['1']]);
    expect(await firestore.read(COUNTER)).toEqual({ id: '1', data: { n: 2 } });
  });

  it('rejects after three attempts', async () => {
    const firestore = await createCounter();
    const code = `let attempts = 0;
      return Firestore.runTransaction(transaction => {
        attempts += 1;
        return Firestore.read('counters/1', {transaction: transaction})
          .then(() => Firestore.write('counters/1', {n: attempts}));
      }).catch(error => [attempts, error]);`;
    expect(await resultIn(firestore, code)).toEqual([3, { reason: 'aborted' }]);
  });

  it('does not read from the cache', async () => {
    const code = `return Firestore.read('counters/1')
      .then(() => Firestore.write('counters/1', {n: 5}))
      .then(() => Firestore.runTransaction(transaction => Firestore.read('counters/1', {transaction: transaction})
        .then(counter => Firestore.write('log/1', counter.data, {transaction: transaction}))))
      .then(() => Firestore.read('log/1')).then(entry => entry.data);`;
    expect(await resultIn(await createCounter(), code)).toEqual({ n: 5 });
  });

  it.each([
    ["require('Promise').create((resolve, reject) => reject({reason: 'mine'}))", { reason: 'mine' }],
    ["Firestore.read('counters/9', {transaction: transaction})", { reason: 'not_found' }],
    ["Firestore.read('counters/1', {transaction: 'unknown'})", { reason: 'invalid_argument' }],
  ])('rejects with what the callback rejects with: %s', async (promise, reason) => {
    const code = `return Firestore.runTransaction(transaction => ${promise}).catch(error => error);`;
    expect(await resultIn(await createCounter(), code)).toEqual(reason);
  });

  it.each([
    [
      'return 1;',
      'The callback of Firestore.runTransaction must return a promise. Return that of the last Firestore call in it.',
    ],
    ['data.x.y;', "TypeError: Cannot read properties of undefined (reading 'y')"],
  ])('rejects where the callback does %s', async (body, message) => {
    const code = `return Firestore.runTransaction(() => { ${body} }).catch(error => error.toString());`;
    expect(await resultIn(await createCounter(), code)).toBe(message);
  });

  it('ends with a run that is out of steps', async () => {
    const code = `const Firestore = require('Firestore');
      Firestore.runTransaction(() => { while (true) {} });`;
    const { error } = await runCode(code, {}, {}, { steps: 1_000 });
    expect(error?.message).toMatch(/steps/);
  });

  it('refuses a callback that is no function', () => {
    expect(() => call('Firestore.runTransaction', ['x'])).toThrow(
      'Argument error in Firestore.runTransaction. Expected argument types [function, object?], but received [string].',
    );
  });
});

describe('the permission of Firestore', () => {
  const allow = (operation: string, projectId = 'GOOGLE_CLOUD_PROJECT') => ({
    access_firestore: { allowedOptions: [{ projectId, path: 'users/*', operation }] },
  });

  it.each<[string, unknown[], string]>([
    ['read', ['users/1'], 'write'],
    ['query', ['users/1/orders', []], 'write'],
    ['write', ['users/1', {}], 'read'],
  ])('does not let %s where only %s is allowed', (member, args, allowed) => {
    const needed = allowed === 'write' ? 'read' : 'write';
    expect(() => call(`Firestore.${member}`, args, { permissions: allow(allowed) })).toThrow(
      `Prohibited ${needed} of Firestore path: {"path":"${args[0]}"}.`,
    );
  });

  it('does not let a read of another project', () => {
    const args = ['users/1', { projectId: 'other' }];
    expect(() => call('Firestore.read', args, { permissions: allow('read') })).toThrow(
      'Prohibited read of Firestore path: {"projectId":"other","path":"users/1"}.',
    );
  });

  it.each<[string, unknown[]]>([
    ['read', ['users/1', { projectId: '' }]],
    ['query', ['users/1/orders', []]],
    ['write', ['users/1', {}]],
  ])('lets %s where both are allowed', async (member, args) => {
    const { environment } = await createUsers();
    const result = await settle(`Firestore.${member}`, args, {
      environment,
      permissions: allow('read_write'),
    });
    expect(result).toHaveProperty('fulfilled');
  });

  it('is asked for within a transaction', async () => {
    const code = `const Firestore = require('Firestore');
      return Firestore.runTransaction(() => Firestore.write('orders/1', {})).catch(error => error.toString());`;
    const { value } = await runIn(createEnvironment(), code, allow('write'));
    expect(value).toBe('Prohibited write of Firestore path: {"path":"orders/1"}.');
  });
});
