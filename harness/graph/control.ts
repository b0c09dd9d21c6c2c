import { Hono } from 'hono';
import { findWarnings } from './events.ts';
import type { StandIn, StandInRecord } from './stand-in.ts';

/**
 * What a stand-in knows, as JSON, for pages and programs on this machine: `/records`, `/ledger` and `/match-quality`.
 * Whoever serves it has to keep foreign pages away: they could have a name of their own point to this machine.
 */
export function createControlApp(standIn: StandIn): Hono {
  const app = new Hono();
  app.get('/records', c => c.json({ records: standIn.records.map(withWarnings) }));
  app.get('/ledger', c => c.json({ totals: standIn.ledger.totals, entries: standIn.ledger.entries() }));
  app.get('/match-quality', c => c.json({ isEstimate: true, events: standIn.matchQuality() }));
  return app;
}

function withWarnings(record: StandInRecord) {
  return record.channel === 'server'
    ? { ...record, warnings: findWarnings(record.received, record.at) }
    : record;
}
