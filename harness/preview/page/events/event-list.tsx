import type { VNode } from 'preact';
import type { PreviewRecord } from '../../records.ts';
import type { Selection } from '../state.ts';
import { formatTime } from '../time.ts';
import { type Filter, filterRecords, type Listed, SHOWN } from './filter.ts';
import { OUTCOMES, outcomeOf } from './outcomes.ts';
import { metaEventsOf } from './sent-events.ts';

interface EventListProps {
  readonly records: ReadonlyMap<number, PreviewRecord>;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly chosen: Selection | undefined;
  readonly select: (selection: Selection) => void;
}

/** Requests with their events, the latest first. Arrow keys lead from one event to the next. */
export function EventList({ records, filter, setFilter, chosen, select }: EventListProps): VNode {
  const listed = filterRecords(records.values(), filter);
  return (
    <section class="list" aria-label="Requests and events">
      <form class="filter" onSubmit={event => event.preventDefault()}>
        <input
          type="search"
          aria-label="Search"
          placeholder="Search"
          value={filter.search}
          onInput={({ currentTarget }) => setFilter({ ...filter, search: currentTarget.value })}
        />
        <select
          aria-label="Show"
          value={filter.show}
          onChange={({ currentTarget }) =>
            setFilter({ ...filter, show: currentTarget.value as Filter['show'] })
          }
        >
          {Object.entries(SHOWN).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </form>
      <ol onKeyDown={moveFocus}>
        {listed.map(item => (
          <Request key={item.record.id} listed={item} chosen={chosen} select={select} />
        ))}
      </ol>
      {listed.length === 0 && <p class="empty">No event is like that.</p>}
    </section>
  );
}

interface RequestProps {
  readonly listed: Listed;
  readonly chosen: Selection | undefined;
  readonly select: (selection: Selection) => void;
}

function Request({ listed: { record, events, leftover }, chosen, select }: RequestProps): VNode {
  const props = (selection: Selection) => ({
    type: 'button' as const,
    'aria-current': chosen?.id === selection.id && chosen.event === selection.event,
    onClick: () => select(selection),
  });
  return (
    <li>
      <p class="request">
        <time>{formatTime(record.at)}</time> {record.kind === 'pixel' ? 'Pixel' : requestLine(record.request)}
      </p>
      {record.kind === 'pixel' && (
        <button {...props({ id: record.id, event: 0 })}>
          <span class="sign muted">◍</span>
          <span class="name">{record.eventName ?? 'unreadable'}</span>
          <span class="meta">browser</span>
        </button>
      )}
      {events.map(({ event, selection }) => {
        const { sign, word, tone } = OUTCOMES[outcomeOf(event)];
        return (
          <button key={selection.event} {...props(selection)}>
            <span class={`sign ${tone}`} role="img" aria-label={word} title={word}>
              {sign}
            </span>
            <span class="name">{event.name || 'no name'}</span>
            <span class="meta">{metaEventsOf(event).join(', ')}</span>
          </button>
        );
      })}
      {record.kind === 'hit' && leftover && (
        <button {...props({ id: record.id, event: record.events.length })}>
          <span class={`sign ${leftover.tone}`}>{leftover.sign}</span>
          <span class="name">{leftover.text}</span>
        </button>
      )}
    </li>
  );
}

function requestLine({ method, path }: { method: string; path: string }): string {
  return path === '/' ? 'Event data' : `${method} ${path}`;
}

function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const next = buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}
