import type { BrowserContext } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { usePreview } from './preview.ts';
import { useShop } from './shop.ts';

interface Entry {
  readonly channel: string;
  readonly id: string;
}

interface Ledger {
  readonly totals: { readonly received: number; readonly merged: number };
  readonly entries: readonly Entry[];
}

describeInBrowser('the variable template/web/event-id.tpl on a page', () => {
  const preview = usePreview();
  const shopUrl = useShop(() => preview.url);
  let context: BrowserContext;
  beforeAll(async () => {
    context = (await preview.open()).context();
  });

  async function readLedger(): Promise<Ledger> {
    return (await fetch(`${preview.url}/_stand-in/ledger`)).json() as Promise<Ledger>;
  }

  /** What the stand-in knows once it has received so many events. */
  async function ledgerOf(received: number): Promise<Ledger> {
    await expect.poll(async () => (await readLedger()).totals.received, { timeout: 10_000 }).toBe(received);
    return readLedger();
  }

  it("gives the GA4 hit and the pixel's the same id, so that the two merge; each other event has another", async () => {
    const tab = await context.newPage();
    await tab.goto(shopUrl());
    await tab.evaluate("purchase('T-1')");
    const first = await ledgerOf(2);
    expect(first.totals).toEqual({ received: 2, merged: 1 });

    await tab.evaluate("purchase('T-2')");
    await ledgerOf(4);
    await tab.reload();
    await tab.evaluate("purchase('T-3')");
    await ledgerOf(6);
    const secondTab = await context.newPage();
    await secondTab.goto(shopUrl());
    await secondTab.evaluate("purchase('T-4')");
    const { totals, entries } = await ledgerOf(8);

    expect(totals).toEqual({ received: 8, merged: 4 });
    const idsOf = (channel: string) => entries.filter(entry => entry.channel === channel).map(({ id }) => id);
    expect(idsOf('browser').sort()).toEqual(idsOf('server').sort());
    expect(new Set(idsOf('browser')).size).toBe(4);
    for (const id of idsOf('browser')) expect(id).toMatch(/^[0-9a-z]+\.[0-9a-z]+\.[0-9a-z]+\.\d+$/);
  });

  it('stores nothing in the browser', async () => {
    const { totals } = await readLedger();
    const tab = await context.newPage();
    await tab.goto(shopUrl());
    await tab.evaluate("purchase('T-5')");
    await ledgerOf(totals.received + 2);
    expect(await context.cookies(shopUrl())).toEqual([]);
    expect(
      await tab.evaluate(
        'indexedDB.databases().then(databases => [document.cookie, localStorage.length, sessionStorage.length, databases.length])',
      ),
    ).toEqual(['', 0, 0, 0]);
  });
});
