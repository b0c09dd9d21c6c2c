import { type GraphError, type GraphErrorName, graphErrors } from '../../harness/graph/errors.ts';
import { FIELDS } from '../../template/fields.ts';
import type { Blocks } from './blocks.ts';
import { type Assumptions, type Cost, capacityTable } from './capacity.ts';
import { probeTable } from './comparison.ts';
import { errorTable, errorTableWithEvidence } from './errors.ts';
import { fieldTables } from './fields.ts';
import { META } from './migration/meta.ts';
import { STAPE } from './migration/stape.ts';
import { TRACKING_HIPPO } from './migration/tracking-hippo.ts';
import { dataTable, settingTable } from './migration.ts';

/** The errors that a new user meets. */
const COMMON_ERRORS: readonly GraphErrorName[] = [
  'invalidToken',
  'tokenExpired',
  'unsupportedRequest',
  'missingPermission',
  'missingValue',
  'missingCurrency',
  'eventTooOld',
  'insufficientUserData',
  'applicationLimit',
  'serviceDown',
];

const RATES = [10, 35, 100, 350, 1000, 3500, 10_000];

/** Explained in docs/operating.md, where the table stands. */
const ASSUMED: Assumptions = {
  eventsPerInstance: 17.5,
  stepsPerSecond: 1_000_000,
  answerSeconds: 0.2,
  giveUpSeconds: 3,
  datasets: 1,
};

/**
 * All generated parts of the documentation.
 *
 * @param cost Of a purchase.
 */
export function generatedBlocks(cost: Cost): Blocks {
  const all: readonly GraphError[] = Object.values(graphErrors);
  return {
    fields: fieldTables(FIELDS),
    'open-fields': fieldTables(
      FIELDS.filter(({ groupStyle }) => groupStyle === 'ZIPPY_OPEN'),
      '####',
    ),
    errors: errorTableWithEvidence(all),
    'common-errors': errorTable(COMMON_ERRORS.map(name => graphErrors[name])),
    'migration-meta-fields': settingTable(META.settings),
    'migration-meta-data': dataTable(META.data),
    'migration-stape-fields': settingTable(STAPE.settings),
    'migration-stape-data': dataTable(STAPE.data),
    'migration-hippo-fields': settingTable(TRACKING_HIPPO.settings),
    'migration-hippo-data': dataTable(TRACKING_HIPPO.data),
    probes: probeTable(),
    capacity: capacityTable(RATES, cost, ASSUMED),
  };
}
