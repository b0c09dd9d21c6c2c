import { log } from './log.ts';
import { textOf } from './values.ts';

/**
 * The test event code where it may be used: in preview, elsewhere only if the user has ticked so. Meta counts test events
 * like all others, and shows them under Test events (meta-capi.md, 1.2).
 */
export function testCode(given: unknown): string | undefined {
  const code = (textOf(given) || '').trim() || undefined;
  const container = require('getContainerVersion')();
  if (!code || container.previewMode || container.debugMode) return code;
  const isUsed = data.testEventsInProduction || false;
  log({ step: 'warning', reason: 'a test event code is set outside preview.', isUsed: isUsed });
  return isUsed ? code : undefined;
}
