import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ContainerState, SendRequest } from '../../control.ts';
import type { EventRecord, HitRecord } from '../../records.ts';
import { toCurl } from '../copy/curl.ts';
import { CopyButton } from '../copy-button.tsx';
import { Notice } from '../notice.tsx';
import { send } from '../server.ts';
import type { Selection } from '../state.ts';
import { formatTime } from '../time.ts';
import { Values } from '../values.tsx';
import { ClientDetail } from './client-detail.tsx';
import { Cookies } from './cookies.tsx';
import { draftOf } from './draft.ts';
import { IncomingDetail } from './incoming-detail.tsx';
import { leftoverOf } from './leftover.ts';
import { RunDetail } from './run-detail.tsx';
import { metaEventsOf } from './sent-events.ts';
import { Variables } from './variables.tsx';

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
      <Problems hit={hit} />
      <div class="columns">
        {event && <Tags {...props} event={event} />}
        <div>
          {event && (
            <section class="card">
              <h3>Event data</h3>
              <Values value={event.data} empty="The event data is empty." />
            </section>
          )}
          {event && <Variables variables={event.variables} />}
          <Cookies cookies={hit.answer?.cookies ?? []} />
          <ClientDetail {...hit} />
          <IncomingDetail request={hit.request} />
        </div>
      </div>
    </article>
  );
}

function Title({ hit, event }: Pick<EventDetailProps, 'hit' | 'event'>): VNode {
  const { method, path } = hit.request;
  const answered = hit.answer ? [`answered ${hit.answer.status}`] : [];
  const place =
    event && hit.events.length > 1 ? [`event ${hit.events.indexOf(event) + 1} of ${hit.events.length}`] : [];
  return (
    <>
      <h2>
        {event ? event.name || 'Event without a name' : `A request: ${leftoverOf(hit)?.text}`}
        {event && <span class="sent-as"> → {metaEventsOf(event).join(', ') || 'nothing sent'}</span>}
      </h2>
      <p class="muted">
        {[formatTime(hit.at), path === '/' ? 'event data' : `${method} ${path}`, ...answered, ...place].join(
          ' · ',
        )}
      </p>
    </>
  );
}

/** What is wrong with the request, or went wrong with it. */
function Problems({ hit: { dropped, answer } }: Pick<EventDetailProps, 'hit'>): VNode {
  return (
    <>
      {dropped.map(({ message }) => (
        <Notice key={message} tone="waiting">
          {message}
        </Notice>
      ))}
      {answer?.refusal && <Notice tone="bad">{answer.refusal}</Notice>}
      {answer?.error && <Notice tone="bad">The container failed on this request: {answer.error}</Notice>}
    </>
  );
}

type TagsProps = Pick<EventDetailProps, 'hit' | 'container'> & { readonly event: EventRecord };

function Tags({ hit, event, container }: TagsProps): VNode {
  const { runs, notFired } = event;
  return (
    <div>
      {runs ? (
        runs.map((run, index) => <RunDetail key={index} {...{ run, event, hit, container }} />)
      ) : (
        <p class="empty">Tags are running…</p>
      )}
      {notFired.length > 0 && (
        <section class="card">
          <h3>Tags not fired</h3>
          <p>{notFired.join(', ')}</p>
        </section>
      )}
    </div>
  );
}

function Actions({ hit, event, compose, select }: EventDetailProps): VNode {
  const [error, setError] = useState<string>();
  const draft = draftOf(hit, event);
  const replay = () =>
    send(draft).then(
      () => select(undefined),
      (failure: Error) => setError(failure.message),
    );
  return (
    <div class="actions">
      <button type="button" class="primary" onClick={replay}>
        Replay
      </button>
      <button type="button" onClick={() => compose(draft)}>
        Edit and send
      </button>
      {draft.kind === 'hit' && (
        <CopyButton
          label="Copy hit as curl"
          text={() => toCurl({ ...draft, url: location.origin + draft.url })}
        />
      )}
      {error && <Notice tone="bad">{error}</Notice>}
    </div>
  );
}
