import type { VNode } from 'preact';
import { parseJson } from '../../../parse-json.ts';
import type { CallRecord, RunRecord } from '../../records.ts';
import { Notice } from '../notice.tsx';
import { Values } from '../values.tsx';
import { ExchangeDetail } from './exchange-detail.tsx';

/** What a template was given, what it sent, and what else it did. */
export function RunInsides({ run }: { run: RunRecord }): VNode {
  const { error, calls, exchanges } = run;
  return (
    <>
      {error && <Notice tone="bad">{error}</Notice>}
      <Denials calls={calls} />
      {exchanges.map((exchange, index) => (
        <ExchangeDetail key={index} exchange={exchange} />
      ))}
      <Folded {...run} />
    </>
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

function Folded({ fields, console, calls }: RunRecord): VNode {
  return (
    <>
      <details>
        <summary>Fields</summary>
        <Values value={fields} empty="There are no field values." />
      </details>
      {console.length > 0 && (
        <details open>
          <summary>Console ({console.length})</summary>
          <ul class="console">
            {console.map((args, index) => (
              <li key={index}>
                <Line text={args.join(' ')} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {calls.length > 0 && (
        <details>
          <summary>API calls ({calls.length})</summary>
          <ol class="calls">
            {calls.map((call, index) => (
              <Call key={index} call={call} />
            ))}
          </ol>
        </details>
      )}
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
  const value = parseJson(text);
  return typeof value === 'object' && value !== null ? value : undefined;
}
