import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ContainerState, EventRecord, HitRecord, RunRecord, SendRequest } from '../../records.ts';
import { toCurl } from '../copy/curl.ts';
import { toRunFiles } from '../copy/run-files.ts';
import { toScenario } from '../copy/scenario.ts';
import { CopyButton } from '../copy-button.tsx';
import { Notice } from '../notice.tsx';
import { send } from '../server.ts';
import type { Selection } from '../state.ts';
import { formatTime } from '../time.ts';
import { Values } from '../values.tsx';
import { Cookies } from './cookies.tsx';
import { draftOf } from './draft.ts';
import { IncomingDetail } from './incoming-detail.tsx';
import { RunDetail } from './run-detail.tsx';
import { metaEventsOf } from './sent-events.ts';

interface EventDetailProps {
  readonly hit: HitRecord;
  /** `undefined` where the hit has no events. */
  readonly event: EventRecord | undefined;
  readonly container: ContainerState;
  readonly compose: (draft: SendRequest) => void;
  readonly select: (selection: Selection | undefined) => void;
}

/** Everything about one event. */
export function EventDetail(props: EventDetailProps): VNode {
  const { hit, event } = props;
  return (
    <article class="event">
      <header>
        <Title hit={hit} event={event} />
        <Actions {...props} />
      </header>
      {hit.dropped.map(message => (
        <Notice key={message} tone="waiting">
          {message}
        </Notice>
      ))}
      {hit.answer?.error && (
        <Notice tone="bad">The container failed on this request: {hit.answer.error}</Notice>
      )}
      <div class="columns">
        <div>{event && <Tags event={event} />}</div>
        <div>
          {event && (
            <section class="card">
              <h3>Event data</h3>
              <Values value={event.data} empty="The event data is empty." />
            </section>
          )}
          <Cookies cookies={hit.answer?.cookies ?? []} />
          <IncomingDetail request={hit.request} />
        </div>
      </div>
    </article>
  );
}

function Title({ hit, event }: Pick<EventDetailProps, 'hit' | 'event'>): VNode {
  const { method, path } = hit.request;
  const place =
    event && hit.events.length > 1 ? [`event ${hit.events.indexOf(event) + 1} of ${hit.events.length}`] : [];
  return (
    <>
      <h2>
        {event ? event.name || 'Event without a name' : 'A request without events'}
        {event && <span class="sent-as"> → {metaEventsOf(event).join(', ') || 'nothing sent'}</span>}
      </h2>
      <p class="muted">
        {[formatTime(hit.at), path === '/' ? 'event data' : `${method} ${path}`, ...place].join(' · ')}
      </p>
    </>
  );
}

function Tags({ event: { runs, notFired } }: { event: EventRecord }): VNode {
  return (
    <>
      {runs ? (
        runs.map((run, index) => <RunDetail key={index} run={run} />)
      ) : (
        <p class="empty">Tags are running…</p>
      )}
      {notFired.length > 0 && (
        <section class="card">
          <h3>Tags not fired</h3>
          <p>{notFired.join(', ')}</p>
        </section>
      )}
    </>
  );
}

function Actions({ hit, event, container, compose, select }: EventDetailProps): VNode {
  const [error, setError] = useState<string>();
  const draft = draftOf(hit, event);
  const replay = () =>
    send(draft).then(
      () => select(undefined),
      (failure: Error) => setError(failure.message),
    );
  const [run] = event?.runs ?? [];
  return (
    <div class="actions">
      <button type="button" class="primary" onClick={replay}>
        Replay
      </button>
      <button type="button" onClick={() => compose(draft)}>
        Edit and send
      </button>
      <span class="muted">Copy as</span>
      {draft.kind === 'hit' && (
        <CopyButton label="curl" text={() => toCurl({ ...draft, url: location.origin + draft.url })} />
      )}
      {event && run && (
        <>
          <CopyButton
            label="sgtm run"
            text={() => toRunFiles({ file: templateOf(container, run), hit, event, run })}
          />
          <CopyButton label="test scenario" text={() => toScenario(event, run)} />
        </>
      )}
      {error && <Notice tone="bad">{error}</Notice>}
    </div>
  );
}

function templateOf({ tags }: ContainerState, { name }: RunRecord): string {
  return tags.find(tag => tag.name === name)?.template ?? 'template.tpl';
}
