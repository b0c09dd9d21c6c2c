import { describe, expect, it } from 'vitest';
import { createEnvironment, createVirtualClock } from '../../harness/sandbox/defaults.ts';
import { BigQueryStore } from '../../harness/stores/bigquery.ts';
import { FirestoreStore } from '../../harness/stores/firestore.ts';

describe('createVirtualClock', () => {
  it('stands still until it is told to go on', () => {
    const clock = createVirtualClock(1_000);
    clock.after(50, () => {});
    expect(clock.now()).toBe(1_000);
    clock.advanceToNext();
    expect(clock.now()).toBe(1_050);
  });

  it('runs timers in order of their time, equal ones in order of their setting', () => {
    const clock = createVirtualClock(0);
    const ran: string[] = [];
    const mark = (name: string) => () => ran.push(`${name} at ${clock.now()}`);
    clock.after(30, mark('late'));
    clock.after(10, mark('first'));
    clock.after(10, mark('second'));
    clock.after(-5, mark('overdue'));
    while (clock.advanceToNext());
    expect(ran).toEqual(['overdue at 0', 'first at 10', 'second at 10', 'late at 30']);
  });

  it('runs timers that are set by timers', () => {
    const clock = createVirtualClock(0);
    const ran: number[] = [];
    clock.after(10, () => clock.after(10, () => ran.push(clock.now())));
    while (clock.advanceToNext());
    expect(ran).toEqual([20]);
  });

  it('does not run a cancelled timer', () => {
    const clock = createVirtualClock(0);
    const cancel = clock.after(10, () => expect.unreachable());
    cancel();
    expect(clock.advanceToNext()).toBe(false);
  });

  it('says whether there was a timer', () => {
    const clock = createVirtualClock(0);
    clock.after(1, () => {});
    expect([clock.advanceToNext(), clock.advanceToNext()]).toEqual([true, false]);
  });
});

describe('createEnvironment', () => {
  it('has the documented defaults', () => {
    const { clock, random, transport: _transport, log, onCookie: _onCookie, ...values } = createEnvironment();
    expect(values).toEqual({
      context: 'server',
      kind: 'tag',
      claim: expect.any(Function),
      runContainer: expect.any(Function),
      readMpv2: expect.any(Function),
      scope: expect.objectContaining({ tags: undefined }),
      cloud: {
        projectId: 'local-project',
        accessToken: 'local-access-token',
        privateKeys: {},
        bigQuery: expect.any(BigQueryStore),
        firestore: expect.any(FirestoreStore),
      },
      firestoreCache: new Map(),
      request: {
        method: 'GET',
        path: '/',
        queryString: '',
        headers: { host: 'sgtm.example.com' },
        body: undefined,
        remoteAddress: '127.0.0.1',
      },
      response: { status: 200, headers: {}, body: undefined, cookies: [], pixels: [], flushed: false },
      eventData: {},
      container: {
        containerId: 'GTM-LOCAL',
        debugMode: false,
        environmentName: '',
        environmentMode: false,
        previewMode: false,
        version: '1',
      },
      clientName: 'GA4',
      storage: new Map(),
      page: {
        url: 'https://www.example.com/',
        referrer: '',
        title: '',
        characterSet: 'UTF-8',
        cookies: new Map(),
        localStorage: new Map(),
        window: {},
        dataLayer: {},
        commands: [],
        consent: new Map(),
        consentListeners: [],
        analytics: undefined,
        load: expect.any(Function),
      },
    });
    expect(new Date(clock.now()).toISOString()).toBe('2026-01-01T00:00:00.000Z');
    expect(random()).toBe(0.5);
    expect(log(['x'])).toBeUndefined();
    expect(values.claim()).toBeUndefined();
    expect(values.readMpv2(values.request)).toBeUndefined();
  });

  it('has a container without tags', async () => {
    const { runContainer, scope } = createEnvironment();
    expect(await runContainer({}, scope)).toEqual([]);
  });

  it('gives a client no event', () => {
    expect(createEnvironment({ kind: 'client' }).eventData).toBeUndefined();
    expect(createEnvironment({ kind: 'variable' }).eventData).toEqual({});
  });

  it('reaches nothing: every request fails', async () => {
    const request = {
      method: 'GET',
      url: 'https://example.com/',
      headers: {},
      body: undefined,
      timeoutMs: 1,
    };
    await expect(createEnvironment().transport(request)).rejects.toEqual({ reason: 'failed' });
    await expect(
      createEnvironment().page.load({ kind: 'pixel', url: 'https://example.com/' }),
    ).rejects.toThrow();
  });

  it('takes single values of request, container, cloud and page', () => {
    const { request, container, cloud, page } = createEnvironment({
      page: { title: 'Shop' },
      request: { method: 'POST', body: '{}' },
      container: { previewMode: true },
      cloud: { accessToken: 'token' },
    });
    expect(page).toMatchObject({ title: 'Shop', url: 'https://www.example.com/' });
    expect(cloud).toMatchObject({ projectId: 'local-project', accessToken: 'token' });
    expect(request).toMatchObject({ method: 'POST', path: '/', body: '{}' });
    expect(container).toMatchObject({ containerId: 'GTM-LOCAL', previewMode: true });
  });

  it('can be without an event', () => {
    expect(createEnvironment({ eventData: undefined }).eventData).toBeUndefined();
  });

  it('shares nothing that can change', () => {
    const first = createEnvironment();
    first.response.headers.vary = 'origin';
    first.storage.set('key', 1);
    first.page.window.key = 1;
    const second = createEnvironment();
    expect(second.response.headers).toEqual({});
    expect(second.storage.size).toBe(0);
    expect(second.page.window).toEqual({});
  });
});
