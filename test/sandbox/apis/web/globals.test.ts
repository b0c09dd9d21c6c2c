import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';

const globals = (key: string, boxes: object) => ({
  access_globals: { keys: [{ key, read: false, write: false, execute: false, ...boxes }] },
});

describe('copyFromWindow', () => {
  it('copies what is at a path', () => {
    const list = [1];
    const { call } = openPage({ window: { shop: { list } } });
    const copy = call('copyFromWindow', ['shop.list']);
    list.push(2);
    expect(copy).toEqual([1]);
  });

  it.each([
    'missing',
    'shop.missing',
    'shop.name.length',
    'constructor',
    'shop.toString',
    '__proto__',
    'list.map',
  ])('finds nothing at %s', path => {
    const { call } = openPage({ window: { shop: { name: 'a' }, list: [] } });
    expect(call('copyFromWindow', [path])).toBeUndefined();
  });

  it('needs access_globals to read exactly that path', () => {
    const { call } = openPage({ window: { a: { b: 1 } } });
    expect(call('copyFromWindow', ['a.b'], globals('a.b', { read: true }))).toBe(1);
    for (const permissions of [globals('a.b', { write: true }), globals('a', { read: true })]) {
      expect(() => call('copyFromWindow', ['a.b'], permissions)).toThrow(
        'Prohibited read of global variable: a.b.',
      );
    }
  });
});

describe('setInWindow', () => {
  it('sets what is not there yet', () => {
    const { call, page } = openPage({ window: { shop: {} } });
    expect(call('setInWindow', ['shop.name', 'a'])).toBe(true);
    expect(call('setInWindow', ['shop.name', 'b', false])).toBe(false);
    expect(page.window).toEqual({ shop: { name: 'a' } });
  });

  it('overrides what is there if asked to', () => {
    const { call, page } = openPage({ window: { name: 'a' } });
    expect(call('setInWindow', ['name', { b: [1] }, true])).toBe(true);
    expect(page.window).toEqual({ name: { b: [1] } });
  });

  it.each(['missing.name', 'text.name', 'frozen.name', 'list.0'])('gives false for %s', path => {
    const { call, page } = openPage({ window: { text: 'a', frozen: Object.freeze({}), list: [1] } });
    expect(call('setInWindow', [path, 'x', true])).toBe(false);
    expect(page.window).toEqual({ text: 'a', frozen: {}, list: [1] });
  });

  it('never reaches a prototype', () => {
    const { call, page } = openPage();
    call('setInWindow', ['__proto__', { polluted: true }, true]);
    expect(call('setInWindow', ['constructor.prototype.polluted', true, true])).toBe(false);
    expect([Object.getPrototypeOf(page.window), Object.hasOwn(Object.prototype, 'polluted')]).toEqual([
      Object.prototype,
      false,
    ]);
  });

  it('needs access_globals to write', () => {
    const { call } = openPage();
    expect(call('setInWindow', ['a', 1], globals('a', { write: true }))).toBe(true);
    expect(() => call('setInWindow', ['a', 1], globals('a', { read: true }))).toThrow(
      'Prohibited write of global variable: a.',
    );
  });
});

describe('callInWindow', () => {
  it('calls the function with copies and gives what it gives', () => {
    const { call } = openPage({ window: { shop: { join: (...parts: unknown[]) => ({ parts }) } } });
    expect(call('callInWindow', ['shop.join', 'a', [1]])).toEqual({ parts: ['a', [1]] });
  });

  it.each(['missing', 'text', 'join.constructor', 'join.call'])('gives undefined for %s', path => {
    const { call } = openPage({ window: { text: 'a', join: () => 1 } });
    expect(call('callInWindow', [path, 'return 1'])).toBeUndefined();
  });

  it('pushes onto an array, and onto what has a push of its own', () => {
    const pushed: unknown[] = [];
    const own = Object.assign([], { push: (...items: unknown[]) => pushed.push(...items) });
    const { call, page } = openPage({ window: { plain: [], own } });
    expect(call('callInWindow', ['plain.push', 1, 2])).toBe(2);
    call('callInWindow', ['own.push', { event: 'x' }]);
    expect([page.window.plain, pushed]).toEqual([[1, 2], [{ event: 'x' }]]);
  });

  it('needs access_globals to execute', () => {
    const { call } = openPage({ window: { f: () => 1 } });
    expect(call('callInWindow', ['f'], globals('f', { execute: true }))).toBe(1);
    expect(() => call('callInWindow', ['f'], globals('f', { read: true, write: true }))).toThrow(
      'Prohibited execute of global variable: f.',
    );
  });
});

describe('aliasInWindow', () => {
  it('puts the same value at both paths', () => {
    const { call, page } = openPage({ window: { a: { list: [] } } });
    expect(call('aliasInWindow', ['b', 'a.list'])).toBe(true);
    expect(page.window.b).toBe((page.window.a as { list: unknown }).list);
  });

  it('gives false where there is nothing to alias', () => {
    const { call, page } = openPage();
    expect(call('aliasInWindow', ['b', 'a'])).toBe(false);
    expect(page.window).toEqual({});
  });

  it('needs access_globals to write the one and read the other', () => {
    const { call } = openPage({ window: { a: 1 } });
    const rows = (from: object, to: object) => ({
      access_globals: {
        keys: [
          { key: 'a', ...from },
          { key: 'b', ...to },
        ],
      },
    });
    expect(call('aliasInWindow', ['b', 'a'], rows({ read: true }, { write: true }))).toBe(true);
    expect(() => call('aliasInWindow', ['b', 'a'], rows({ read: true }, { read: true }))).toThrow(
      'Prohibited write of global variable: b.',
    );
    expect(() => call('aliasInWindow', ['b', 'a'], rows({ write: true }, { write: true }))).toThrow(
      'Prohibited read of global variable: a.',
    );
  });
});

describe('createQueue', () => {
  it('makes the array and gives what pushes onto it', () => {
    const { call, page } = openPage();
    const push = call('createQueue', ['queue']) as (...items: unknown[]) => unknown;
    expect(push({ event: 'x' }, 2)).toBe(2);
    expect(page.window).toEqual({ queue: [{ event: 'x' }, 2] });
  });

  it('keeps the array that is there', () => {
    const { call, page } = openPage({ window: { queue: [1] } });
    (call('createQueue', ['queue']) as (item: unknown) => unknown)(2);
    expect(page.window.queue).toEqual([1, 2]);
  });

  it('throws where the path leads nowhere', () => {
    expect(() => openPage().call('createQueue', ['one.two'])).toThrow(
      'Cannot create one.two in the window: there is no object that it leads through.',
    );
  });

  it('needs access_globals to read and write', () => {
    const { call } = openPage();
    expect(call('createQueue', ['q'], globals('q', { read: true, write: true }))).toBeTypeOf('function');
    expect(() => call('createQueue', ['q'], globals('q', { write: true }))).toThrow(
      'Prohibited readwrite of global variable: q.',
    );
  });
});

describe('createArgumentsQueue', () => {
  it('makes a function that pushes its arguments, and its array', () => {
    const { call, page } = openPage();
    const gtag = call('createArgumentsQueue', ['gtag', 'dataLayer']) as (...args: unknown[]) => unknown;
    expect(page.window.dataLayer).toEqual([]);
    gtag('set', { currency: 'EUR' });
    call('callInWindow', ['gtag', 'js']);
    expect(page.window.dataLayer).toEqual([['set', { currency: 'EUR' }], ['js']]);
  });

  it('gives the function that is there', () => {
    const { call } = openPage({ window: { gtag: () => 'own' } });
    expect((call('createArgumentsQueue', ['gtag', 'dataLayer']) as () => unknown)()).toBe('own');
  });

  it('needs access_globals to read and write both', () => {
    const { call } = openPage();
    const rows = (boxes: object) => ({
      access_globals: {
        keys: [
          { key: 'f', read: true, write: true },
          { key: 'q', read: true, ...boxes },
        ],
      },
    });
    expect(call('createArgumentsQueue', ['f', 'q'], rows({ write: true }))).toBeTypeOf('function');
    expect(() => call('createArgumentsQueue', ['f', 'q'], rows({}))).toThrow(
      'Prohibited readwrite of global variable: q.',
    );
  });
});
