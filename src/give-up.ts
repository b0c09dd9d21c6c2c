import { DEFAULT_API_VERSION } from '../template/api-versions.ts';
import { getTimestampMillis, JSON } from './apis.ts';
import { log } from './log.ts';
import type { End, Request } from './send.ts';
import { listOf, recordOf, textOf, type Values } from './values.ts';

/** An event that Meta has not taken for a reason that passes: a row of BigQuery, or a document of Firestore. */
export interface DeadLetter extends Values {
  /** The id of the dataset (pixel). */
  readonly dataset: string;
  readonly api_version: string;
  /** In ms since 1970. */
  readonly failed_at: number;
  readonly reason: string;
  /** The server event, its customer information hashed; in BigQuery as JSON. */
  event: unknown;
  readonly partner_agent: unknown;
  readonly test_event_code: unknown;
}

/**
 * Ends a dataset's sending without success, after the event has been written to where the user keeps such events, if
 * anywhere. `sgtm replay` sends them again. The access token is no part of them.
 */
export function giveUp(request: Request, reason: string, end: End): void {
  const store = data.deadLetters;
  const body = recordOf(JSON.parse(request.body));
  const letter: DeadLetter = {
    dataset: request.pixelId,
    api_version: data.apiVersion || DEFAULT_API_VERSION,
    failed_at: getTimestampMillis(),
    reason: reason,
    event: listOf(body.data)[0],
    partner_agent: body.partner_agent,
    test_event_code: body.test_event_code,
  };
  if (store === 'bigquery')
    insert().then(
      () => finish('kept'),
      () => finish('lost'),
    );
  else if (store === 'firestore')
    write().then(
      () => finish('kept'),
      () => finish('lost'),
    );
  else end(false);

  function insert(): SandboxPromise<unknown> {
    const table = {
      projectId: textOf(data.deadLetterProject) || '',
      datasetId: textOf(data.deadLetterDataset) || '',
      tableId: textOf(data.deadLetterTable) || '',
    };
    letter.event = JSON.stringify(letter.event);
    return require('BigQuery').insert(table, [letter], { ignoreUnknownValues: true });
  }

  /** The path of a collection makes Firestore add a document. */
  function write(): SandboxPromise<unknown> {
    const project = textOf(data.deadLetterProject);
    return require('Firestore').write(
      textOf(data.deadLetterPath) || '',
      letter,
      project ? { projectId: project } : {},
    );
  }

  function finish(step: string): void {
    log({ step: step, dataset: request.pixelId, store: store });
    end(false);
  }
}
