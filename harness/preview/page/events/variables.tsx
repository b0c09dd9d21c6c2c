import type { VNode } from 'preact';
import type { VariableRecord } from '../../records.ts';
import { RunInsides } from './run-insides.tsx';

interface VariablesProps {
  readonly variables: readonly VariableRecord[];
}

/** The variables that triggers and fields asked for in an event. */
export function Variables({ variables }: VariablesProps): VNode | null {
  if (variables.length === 0) return null;
  return (
    <section class="card">
      <h3>Variables</h3>
      <VariableList variables={variables} />
    </section>
  );
}

/** Every variable with its value, and what its template did. */
export function VariableList({ variables }: VariablesProps): VNode {
  return (
    <>
      <dl class="values">
        {variables.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {variables.map(
        ({ name, run }) =>
          run && (
            <details key={name} open={run.error !== undefined}>
              <summary>How {name} came about</summary>
              <RunInsides run={run} />
            </details>
          ),
      )}
    </>
  );
}
