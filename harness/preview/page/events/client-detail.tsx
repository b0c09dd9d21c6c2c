import type { VNode } from 'preact';
import type { ClientRunRecord, HitRecord } from '../../records.ts';
import { RunInsides } from './run-insides.tsx';
import { VariableList } from './variables.tsx';

/** Which client claimed the request, and what those of templates did that it was offered to. */
export function ClientDetail({ client, clientRuns }: Pick<HitRecord, 'client' | 'clientRuns'>): VNode {
  return (
    <section class="card">
      <h3>Client</h3>
      <p>
        {client === undefined ? (
          'No client has claimed the request.'
        ) : (
          <>
            <strong>{client}</strong> has claimed the request.
          </>
        )}
      </p>
      {clientRuns.map((run, index) => (
        <ClientRun key={index} run={run} />
      ))}
    </section>
  );
}

function ClientRun({ run }: { run: ClientRunRecord }): VNode {
  const { name, claimed, error, variables } = run;
  return (
    <details open={error !== undefined}>
      <summary>
        {name} <span class="muted">{claimed ? 'claimed it' : 'did not claim it'}</span>
      </summary>
      <RunInsides run={run} />
      {variables.length > 0 && <VariableList variables={variables} />}
    </details>
  );
}
