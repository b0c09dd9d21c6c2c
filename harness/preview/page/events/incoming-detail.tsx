import type { VNode } from 'preact';
import type { HitRecord } from '../../records.ts';
import { Values } from '../values.tsx';

/** The request as it came to the container. */
export function IncomingDetail({ request }: Pick<HitRecord, 'request'>): VNode {
  const { headers, queryString, body } = request;
  return (
    <section class="card">
      <h3>Incoming request</h3>
      <details>
        <summary>URL parameters</summary>
        <Values value={Object.fromEntries(new URLSearchParams(queryString))} empty="None." />
      </details>
      <details>
        <summary>Headers</summary>
        <Values value={headers} empty="None." />
      </details>
      {body !== undefined && (
        <details>
          <summary>Body</summary>
          <pre>{body}</pre>
        </details>
      )}
    </section>
  );
}
