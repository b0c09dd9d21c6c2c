import type { ContainerState } from '../control.ts';
import type { PreviewRecord } from '../records.ts';

/** What the page knows. */
export interface PageState {
  /** Whether records are coming in; `undefined` until it is known. */
  readonly connected: boolean | undefined;
  /** `undefined` until the first connection. */
  readonly container: ContainerState | undefined;
  /** By id, the oldest first. */
  readonly records: ReadonlyMap<number, PreviewRecord>;
}

/** What changes a `PageState`. */
export type PageAction =
  | {
      readonly type: 'history';
      readonly container: ContainerState;
      readonly records: readonly PreviewRecord[];
    }
  | { readonly type: 'records'; readonly records: readonly PreviewRecord[] }
  | { readonly type: 'container'; readonly container: ContainerState }
  | { readonly type: 'disconnected' };

/** The page before it has heard anything. */
export const initialState: PageState = { connected: undefined, container: undefined, records: new Map() };

/** As many as the server remembers. */
const MAX_RECORDS = 200;

/** Gives the state after an action. A history replaces everything: the server may have been another one before. */
export function reduce(state: PageState, action: PageAction): PageState {
  switch (action.type) {
    case 'history':
      return { connected: true, container: action.container, records: new Map(byId(action.records)) };
    case 'records':
      return { ...state, records: addRecords(state.records, action.records) };
    case 'container':
      return { ...state, container: action.container };
    case 'disconnected':
      return { ...state, connected: false };
  }
}

function byId(records: readonly PreviewRecord[]): [number, PreviewRecord][] {
  return records.map((record): [number, PreviewRecord] => [record.id, record]).sort(([a], [b]) => a - b);
}

function addRecords(records: PageState['records'], changed: readonly PreviewRecord[]): PageState['records'] {
  const added = new Map([...records, ...byId(changed)]);
  for (const id of added.keys()) {
    if (added.size <= MAX_RECORDS) break;
    added.delete(id);
  }
  return added;
}

/** Names an event of a hit, or a hit of the pixel. */
export interface Selection {
  readonly id: number;
  /** Index among the events of the hit; 0 for the pixel, and for a hit without events. */
  readonly event: number;
}

/** Gives the last event of the latest hit, which is shown until the user chooses another. */
export function latestSelection(records: PageState['records']): Selection | undefined {
  const hit = [...records.values()].findLast(record => record.kind === 'hit');
  return hit && { id: hit.id, event: Math.max(hit.events.length - 1, 0) };
}
