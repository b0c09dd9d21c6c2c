import { getTimestampMillis, JSON } from './apis.ts';
import { textOf, type Values } from './values.ts';

/** Only in preview unless the user wants it always. */
const WRITES_TO_CONSOLE = data.logMode !== 'off' && (data.logMode === 'always' || isPreview());

/** Whether anything has to be logged: what is only for the log is not worked out otherwise. */
export const MAY_LOG = WRITES_TO_CONSOLE || data.logToBigQuery;

/**
 * Writes one line of JSON to the console, and a row to the BigQuery table if the user has named one (columns `logged_at`
 * in ms, `step`, `line`).
 *
 * Must never be given the access token or what identifies a customer, Meta's error messages included: they quote the
 * token.
 *
 * @param line `step` says what happened.
 */
export function log(line: Values): void {
  if (!MAY_LOG) return;
  const text = textOfLine(line);
  writeToConsole(text);
  if (data.logToBigQuery) insertRow();

  function textOfLine(details: Values): string {
    return JSON.stringify({ tag: 'Meta Conversions API', step: details.step, details: details });
  }

  function writeToConsole(message: string): void {
    if (WRITES_TO_CONSOLE) require('logToConsole')(message);
  }

  function insertRow(): void {
    const table = {
      projectId: textOf(data.logProject) || '',
      datasetId: textOf(data.logDataset) || '',
      tableId: textOf(data.logTable) || '',
    };
    const row = { logged_at: getTimestampMillis(), step: line.step, line: text };
    const written = require('BigQuery').insert(table, [row], { ignoreUnknownValues: true });
    written.catch(() => writeToConsole(textOfLine({ step: 'not logged to BigQuery' })));
  }
}

function isPreview(): boolean {
  const container = require('getContainerVersion')();
  return container.previewMode || container.debugMode;
}
