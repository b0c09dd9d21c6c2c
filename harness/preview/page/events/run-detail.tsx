import type { VNode } from 'preact';
import type { CallRecord, RunRecord } from '../../records.ts';
import { Notice } from '../notice.tsx';
import { Values } from '../values.tsx';
import { ExchangeDetail } from './exchange-detail.tsx';

/** Words and colours for how a tag ended. */
const ENDS = {
  success: ['✓', 'Success', 'good'],
  failure: ['✗', 'Failure', 'bad'],
  none: ['?', 'Neither gtmOnSuccess nor gtmOnFailure was called', 'waiting'],
} as const;

/** What one tag did with the event. */
export function RunDetail({ run }: { run: RunRecord }): VNode {
  const { name, outcome, error, steps, durationMs, calls, exchanges } = run;
  const [sign, word, tone] = ENDS[outcome];
  return (
    <section class="card run">
      <h3>
        <span class={`chip ${tone}`}>
          {sign} {word}
        </span>{' '}
        {name}
        <small class="muted">
          {steps.toLocaleString()} steps · {durationMs.toFixed(1)} ms
        </small>
      </h3>
      {error && <Notice tone="bad">{error}</Notice>}
      <Denials calls={calls} />
      {exchanges.map((exchange, index) => (
        <ExchangeDetail key={index} exchange={exchange} />
      ))}
      {exchanges.length === 0 && <p class="muted">The tag sent nothing.</p>}
      <Insides {...run} />
    </section>
  );
}

function Denials({ calls }: Pick<RunRecord, 'calls'>): VNode {
  const denied = calls.filter(call => call.denied !== undefined);
  return (
    <>
      {denied.map((call, index) => (
        <Notice key={index} tone="bad">
          Permission <code>{call.denied}</code> denied to <code>{call.api}</code>: {call.error}
        </Notice>
      ))}
    </>
  );
}

/** What the tag was given, and what it did besides sending. */
function Insides({ fields, console, calls }: RunRecord): VNode {
  return (
    <>
      <details>
        <summary>Fields</summary>
        <Values value={fields} empty="The tag has no field values." />
      </details>
      <details open={console.length > 0}>
        <summary>Console ({console.length})</summary>
        <ul class="console">
          {console.map((args, index) => (
            <li key={index}>
              <Line text={args.join(' ')} />
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>API calls ({calls.length})</summary>
        <ol class="calls">
          {calls.map((call, index) => (
            <Call key={index} call={call} />
          ))}
        </ol>
      </details>
    </>
  );
}

function Call({ call }: { call: CallRecord }): VNode {
  const { api, arguments: args, result, error } = call;
  return (
    <li>
      <b>{api}</b>({args.join(', ')}){' '}
      {error === undefined ? <i>→ {result}</i> : <i class="bad">threw {error}</i>}
    </li>
  );
}

/** A line that is a JSON object is easier to read as a table. */
function Line({ text }: { text: string }): VNode {
  const line = readObject(text);
  if (!line) return <>{text}</>;
  return (
    <details>
      <summary>{text}</summary>
      <Values value={line} empty="An empty object." />
    </details>
  );
}

function readObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
