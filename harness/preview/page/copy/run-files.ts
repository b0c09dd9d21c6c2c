import type { EventRecord, HitRecord, RunRecord } from '../../records.ts';
import { quoteShell } from './shell.ts';

/** What a run of `sgtm run` is made of. */
export interface RunFiles {
  /** The `.tpl` file. */
  readonly file: string;
  readonly hit: Pick<HitRecord, 'at' | 'request'>;
  readonly event: Pick<EventRecord, 'data'>;
  readonly run: Pick<RunRecord, 'fields'>;
}

/** Writes shell commands that make the files for `sgtm run`, and run the tag on the event as it was run here. */
export function toRunFiles({ file, hit, event, run }: RunFiles): string {
  const files = { 'fields.json': run.fields, 'event.json': event.data, 'headers.json': hit.request.headers };
  return [
    ...Object.entries(files).map(
      ([name, value]) => `cat > ${name} <<'END'\n${JSON.stringify(value, null, 2)}\nEND`,
    ),
    `sgtm run ${quoteShell(file)} --fields fields.json --event event.json --headers headers.json --now ${hit.at} --preview`,
    '',
  ].join('\n');
}
