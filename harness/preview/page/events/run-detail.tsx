import type { VNode } from 'preact';
import { CopyRun, type CopyRunProps } from './copy-run.tsx';
import { RunInsides } from './run-insides.tsx';

/** Words and colours for how a tag ended. */
const ENDS = {
  success: ['✓', 'Success', 'good'],
  failure: ['✗', 'Failure', 'bad'],
  none: ['?', 'Neither gtmOnSuccess nor gtmOnFailure was called', 'waiting'],
} as const;

/** What one tag did with the event. */
export function RunDetail(props: CopyRunProps): VNode {
  const { run } = props;
  const { name, outcome, steps, durationMs, exchanges } = run;
  const [sign, word, tone] = ENDS[outcome];
  return (
    <section class="card run" aria-label={name}>
      <h3>
        <span class={`chip ${tone}`}>
          {sign} {word}
        </span>{' '}
        {name}
        <small class="muted">
          {steps.toLocaleString()} steps · {durationMs.toFixed(1)} ms
        </small>
      </h3>
      {exchanges.length === 0 && <p class="muted">The tag sent nothing.</p>}
      <RunInsides run={run} />
      <CopyRun {...props} />
    </section>
  );
}
