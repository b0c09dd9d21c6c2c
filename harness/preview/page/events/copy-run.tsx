import type { VNode } from 'preact';
import type { ContainerState } from '../../control.ts';
import type { EventRecord, HitRecord, RunRecord } from '../../records.ts';
import { toRunFiles } from '../copy/run-files.ts';
import { toScenario } from '../copy/scenario.ts';
import { CopyButton } from '../copy-button.tsx';

/** A tag's run, and what it takes to repeat it. */
export interface CopyRunProps {
  readonly run: RunRecord;
  readonly event: EventRecord;
  readonly hit: HitRecord;
  readonly container: ContainerState;
}

/** Copies a run of a tag as what repeats it elsewhere. `sgtm run` needs a file, which tags of an export do not have. */
export function CopyRun({ run, event, hit, container }: CopyRunProps): VNode {
  const file = container.tags.find(({ name }) => name === run.name)?.template;
  return (
    <p class="actions">
      <span class="muted">Copy as</span>
      {file !== undefined && (
        <CopyButton small label="sgtm run" text={() => toRunFiles({ file, hit, event, run })} />
      )}
      <CopyButton small label="test scenario" text={() => toScenario(event, run)} />
    </p>
  );
}
