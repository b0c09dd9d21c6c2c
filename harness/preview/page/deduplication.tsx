import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Ledger, LedgerEntry } from '../../graph/ledger.ts';
import type { TabProps } from './app.tsx';
import { Notice } from './notice.tsx';
import { useLoaded } from './server.ts';
import { formatTime } from './time.ts';

/** What the stand-in tells of its ledger. */
interface LedgerAnswer {
  readonly totals: Ledger['totals'];
  readonly entries: readonly LedgerEntry[];
}

/** A colour for each outcome. */
const TONES = { counted: 'muted', kept: 'good', merged: 'accent' } as const;

/** Which server events and pixel hits Meta would count as one, and why others do not merge. */
export function Deduplication({ state, container }: TabProps): VNode {
  const { answer, error } = useLoaded<LedgerAnswer>('/_stand-in/ledger', state.records);
  const [failure, setFailure] = useState<string>();
  if (container.live)
    return <p class="empty">Events go to Meta itself. See Events Manager, Overview, Event deduplication.</p>;
  return (
    <section class="page">
      <h2>De-duplication</h2>
      {answer && <Totals {...answer.totals} />}
      {[error, failure].map(text => text && <Notice tone="bad">{text}</Notice>)}
      {answer?.entries.length === 0 && <HowTo />}
      {answer && answer.entries.length > 0 && <Entries entries={answer.entries} onError={setFailure} />}
    </section>
  );
}

function Totals({ received, merged }: Ledger['totals']): VNode {
  return (
    <p class="lead">
      {received} received, {merged} merged, <strong>{received - merged} counted</strong>, by Meta's rules: the
      same event name and event_id within 48 hours is the same event.
    </p>
  );
}

function HowTo(): VNode {
  return (
    <p class="empty">
      No event has reached the stand-in yet. Hits of the pixel go to{' '}
      <code>{`${location.origin}/tr?id=1234567890&ev=Purchase&eid=…`}</code>
    </p>
  );
}

function Entries({
  entries,
  onError,
}: {
  entries: readonly LedgerEntry[];
  onError: (text: string) => void;
}): VNode {
  return (
    <table class="wide">
      <thead>
        <tr>
          {['#', 'Came', 'By', 'Event', 'event_id', 'Outcome', 'Why'].map(title => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...entries].reverse().map(entry => (
          <Entry key={entry.number} entry={entry} onError={onError} />
        ))}
      </tbody>
    </table>
  );
}

function Entry({ entry, onError }: { entry: LedgerEntry; onError: (text: string) => void }): VNode {
  const { number, at, channel, name, id, outcome, mergedInto, reason, suggestion } = entry;
  return (
    <tr class={outcome}>
      <td data-title="#">{number}</td>
      <td data-title="Came">
        <time>{formatTime(at)}</time>
      </td>
      <td data-title="By">
        <span class={`source ${channel}`}>{channel}</span>
      </td>
      <td data-title="Event">
        <strong>{name}</strong>
      </td>
      <td data-title="event_id">{id === undefined ? <span class="bad">missing</span> : <code>{id}</code>}</td>
      <td data-title="Outcome">
        <span class={`chip ${TONES[outcome]}`}>
          {mergedInto === undefined ? outcome : `merged into #${mergedInto}`}
        </span>
      </td>
      <td data-title="Why">
        <span>
          {reason} {suggestion}
        </span>
        {channel === 'server' && outcome === 'counted' && id !== undefined && (
          <button
            type="button"
            class="small"
            onClick={() => sendTwin(entry).catch(error => onError(String(error)))}
          >
            Send the pixel's hit
          </button>
        )}
      </td>
    </tr>
  );
}

/** Sends what the pixel would send for a server event. */
async function sendTwin({ datasetId, name, id = '', fbp = '' }: LedgerEntry): Promise<void> {
  await fetch(`/tr?${new URLSearchParams({ id: datasetId, ev: name, eid: id, fbp })}`);
}
