import type { VNode } from 'preact';
import type { ExchangeRecord, PayloadValue, Verdict } from '../../records.ts';
import { toCurl } from '../copy/curl.ts';
import { CopyButton } from '../copy-button.tsx';
import { breakable, Values } from '../values.tsx';

/** A request that the tag sent: Meta's answer in words, the payload with where each value is from, and both in full. */
export function ExchangeDetail({ exchange }: { exchange: ExchangeRecord }): VNode {
  const { request, answer, verdict, payload } = exchange;
  return (
    <div class="exchange">
      <VerdictDetail {...verdict} />
      <p class="request-line">
        <code>
          <b>{request.method}</b> {request.url}
        </code>
        <CopyButton small label="Copy as curl" text={() => toCurl(request)} />
      </p>
      {payload.length > 0 && <Payload values={payload} />}
      <details>
        <summary>Request in full</summary>
        <Values value={request.headers} empty="No headers." />
        <pre>{pretty(request.body)}</pre>
      </details>
      {answer && (
        <details>
          <summary>Answer in full: {answer.statusCode}</summary>
          <Values value={answer.headers} empty="No headers." />
          <pre>{pretty(answer.body)}</pre>
        </details>
      )}
    </div>
  );
}

function VerdictDetail({ tone, text, advice, warnings }: Verdict): VNode {
  return (
    <div class={`verdict ${tone}`}>
      <strong>{text}</strong> {advice}
      {warnings.length > 0 && (
        <ul>
          {warnings.map(({ path, message }) => (
            <li key={path + message}>
              <code>{path}</code> {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Payload({ values }: { values: readonly PayloadValue[] }): VNode {
  return (
    <table class="payload">
      <thead>
        <tr>
          <th scope="col">Payload key</th>
          <th scope="col">Value</th>
          <th scope="col">From</th>
        </tr>
      </thead>
      <tbody>
        {values.map(value => (
          <PayloadRow key={value.path} {...value} />
        ))}
      </tbody>
    </table>
  );
}

function PayloadRow({ path, value, source }: PayloadValue): VNode {
  return (
    <tr>
      <th scope="row">{breakable(path.replace(/^data\[0\]\./, ''))}</th>
      <td title={String(value)}>{shorten(String(value))}</td>
      <td>
        {source ? (
          <>
            <span class={`source ${source.kind}`}>{source.kind === 'log' ? "tag's log" : source.kind}</span>{' '}
            {breakable(source.key)} {source.how && <small class="muted">{source.how}</small>}
          </>
        ) : (
          <span class="muted">not traced</span>
        )}
      </td>
    </tr>
  );
}

/** A hash is recognised by its ends. */
function shorten(text: string): string {
  return /^[0-9a-f]{64}$/.test(text) ? `${text.slice(0, 8)}…${text.slice(-8)}` : text;
}

function pretty(text = ''): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
