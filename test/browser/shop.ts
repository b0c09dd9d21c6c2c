import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { readTemplate } from '../../harness/tpl/read.ts';

const FILE = 'template/web/event-id.tpl';

/**
 * What stands in for GTM on the page, in a few lines of our own: a data layer that numbers its events, and the APIs that
 * the variable asks for. `purchase()` is an event with two tags, each of which evaluates the variable for itself, as in
 * GTM.
 */
const CONTAINER = `
  const dataLayer = { 'gtm.uniqueEventId': 0 };
  const storage = new Map();
  const apis = {
    copyFromDataLayer: key => dataLayer[key],
    generateRandom: (min, max) => min + Math.floor(Math.random() * (max - min + 1)),
    getTimestampMillis: () => Date.now(),
    makeString: value => String(value),
    templateStorage: {
      getItem: key => storage.get(key) ?? null,
      setItem: (key, value) => void storage.set(key, value),
    },
  };
  const evaluate = () => new Function('require', 'data', CODE)(name => apis[name], {});
  function purchase(order) {
    dataLayer['gtm.uniqueEventId'] += 1;
    const ga4 = { v: 2, en: 'purchase', 'ep.event_id': evaluate(), 'ep.transaction_id': order, 'epn.value': 1, cu: 'EUR' };
    const pixel = { id: '1234567890', ev: 'Purchase', eid: evaluate(), 'cd[value]': 1, 'cd[currency]': 'EUR' };
    navigator.sendBeacon(SERVER + '/g/collect?' + new URLSearchParams(ga4));
    new Image().src = SERVER + '/tr?' + new URLSearchParams(pixel);
  }`;

/** Serves a shop whose page has the built variable on it, for the tests of a file. `serverUrl` gets the hits. */
export function useShop(serverUrl: () => string): () => string {
  let server: Server;
  beforeAll(async () => {
    const { code } = readTemplate(readFileSync(FILE, 'utf8'), FILE);
    server = createServer((_, response) => {
      const constants = `const CODE = ${JSON.stringify(code)}; const SERVER = ${JSON.stringify(serverUrl())};`;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Shop</title><script>${constants}${CONTAINER}</script>`);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());
  // Another site than the server's, which is at 127.0.0.1: its cookies are not the shop's.
  return () => `http://localhost:${(server.address() as AddressInfo).port}/`;
}
