import type { Profiler } from 'node:inspector';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';

/** What V8 counted of one script in one process: functions and their ranges, outer ones first. */
export type ScriptCoverage = Pick<Profiler.ScriptCoverage, 'url' | 'functions'>;

/** A built script, with a mark for each character that ran. */
export interface Script {
  readonly code: string;
  /** Its source map, as JSON. */
  readonly map: string;
  readonly marks: Uint8Array;
}

/** Sets the marks of what ran in a process. */
export function markExecuted({ marks }: Script, { functions }: ScriptCoverage): void {
  const ran = new Uint8Array(marks.length);
  for (const { startOffset, endOffset, count } of functions.flatMap(({ ranges }) => ranges)) {
    ran.fill(Math.min(count, 1), startOffset, endOffset);
  }
  for (const [offset, mark] of ran.entries()) marks[offset] ||= mark;
}

/**
 * The places in the sources whose code has marks, as `URL:line:column`; lines count from 1, columns from 0.
 *
 * @param url of the script, to which the map's paths are relative.
 */
export function executedPlaces({ code, map, marks }: Script, url: string): string[] {
  const lineStarts = [0, ...Array.from(code.matchAll(/\n/g), ({ index }) => index + 1)];
  const places: string[] = [];
  eachMapping(new TraceMap(map, url), mapping => {
    const { source, originalLine, originalColumn, generatedLine, generatedColumn } = mapping;
    const offset = (lineStarts[generatedLine - 1] ?? 0) + generatedColumn;
    if (marks[offset]) places.push(`${source}:${originalLine}:${originalColumn}`);
  });
  return places;
}
