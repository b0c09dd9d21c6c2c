import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { TabProps } from '../app.tsx';
import { latestSelection } from '../state.ts';
import { EventDetail } from './event-detail.tsx';
import { EventList } from './event-list.tsx';
import type { Filter } from './filter.ts';
import { PixelDetail } from './pixel-detail.tsx';

/** What came on the left, the chosen event on the right; on narrow screens one at a time. */
export function EventsTab(props: TabProps): VNode {
  const { state, selection, select, compose } = props;
  const [filter, setFilter] = useState<Filter>({ search: '', show: 'all' });
  const chosen = selection && state.records.has(selection.id) ? selection : latestSelection(state.records);
  const record = chosen && state.records.get(chosen.id);
  if (state.records.size === 0) return <Nothing />;
  return (
    <div class={`events ${selection ? 'chosen' : ''}`}>
      <EventList {...{ records: state.records, filter, setFilter, chosen, select }} />
      <div class="detail">
        <button type="button" class="back" onClick={() => select(undefined)}>
          ‹ All events
        </button>
        {record?.kind === 'hit' && (
          <EventDetail
            key={record.id}
            hit={record}
            event={record.events[chosen?.event ?? 0]}
            {...{ compose, select }}
            container={props.container}
          />
        )}
        {record?.kind === 'pixel' && <PixelDetail pixel={record} />}
      </div>
    </div>
  );
}

function Nothing(): VNode {
  return (
    <div class="empty">
      <p>Nothing has come yet.</p>
      <p>
        Send GA4 hits to <code>{`${location.origin}/g/collect`}</code>, or write one in{' '}
        <a href="#send">Send</a>.
      </p>
    </div>
  );
}
