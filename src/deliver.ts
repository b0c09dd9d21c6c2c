import { type Dataset, type End, send } from './send.ts';
import type { ServerEvent } from './server-event.ts';
import { listOf, recordOf } from './values.ts';

/** Sends the event to all datasets and ends the tag: well only if Meta has taken every one, unless nobody waits. */
export function deliver(server: ServerEvent): void {
  if (data.additionalDatasets || data.doNotWait) deliverToAll(server);
  else send(server, data, finish);
}

function finish(isSent: boolean): void {
  if (isSent) data.gtmOnSuccess();
  else data.gtmOnFailure();
}

/** In parallel. A dataset that fails does not keep the others from getting the event. */
function deliverToAll(server: ServerEvent): void {
  const first: readonly Dataset[] = [data];
  const datasets = first.concat(listOf(data.additionalDatasets || []).map(recordOf));
  let open = datasets.length;
  let areAllSent = true;
  const end: End = isSent => {
    areAllSent = areAllSent && isSent;
    open = open - 1;
    if (open === 0 && !data.doNotWait) finish(areAllSent);
  };
  for (const dataset of datasets) send(server, dataset, end);
  if (data.doNotWait) data.gtmOnSuccess();
}
