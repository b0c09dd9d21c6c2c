import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ContainerState, SendRequest } from '../control.ts';
import { useConnection } from './connection.ts';
import { Deduplication } from './deduplication.tsx';
import { EventsTab } from './events/events-tab.tsx';
import { FieldsTab } from './fields/fields-tab.tsx';
import { MatchQuality } from './match-quality.tsx';
import { Notice } from './notice.tsx';
import { SendTab } from './send/send-tab.tsx';
import type { PageAction, PageState, Selection } from './state.ts';
import { useTab } from './tab.ts';

/** What every tab is given. */
export interface TabProps {
  readonly state: PageState;
  readonly container: ContainerState;
  readonly dispatch: (action: PageAction) => void;
  /** The event that the user has chosen. */
  readonly selection: Selection | undefined;
  readonly select: (selection: Selection | undefined) => void;
  /** What the tab "Send" is to start with. */
  readonly draft: SendRequest | undefined;
  readonly compose: (draft: SendRequest) => void;
}

/** Every tab by the hash in the page's address. */
const TABS: Readonly<Record<string, readonly [title: string, content: (props: TabProps) => VNode]>> = {
  events: ['Events', EventsTab],
  fields: ['Fields', FieldsTab],
  deduplication: ['De-duplication', Deduplication],
  'match-quality': ['Match quality', MatchQuality],
  send: ['Send', SendTab],
};

/** The whole page. */
export function App(): VNode {
  const [state, dispatch] = useConnection();
  const [tab, goTo] = useTab(Object.keys(TABS));
  const [selection, select] = useState<Selection>();
  const [draft, setDraft] = useState<SendRequest>();
  const compose = (request: SendRequest) => {
    setDraft(request);
    goTo('send');
  };
  const [, Content] = TABS[tab] ?? [];
  const { container } = state;
  return (
    <>
      <header class="top">
        <h1>
          <span class="brand">sgtm</span> <span class="muted">preview</span>
        </h1>
        <Connection {...state} />
        <nav aria-label="Tabs">
          {Object.entries(TABS).map(([name, [title]]) => (
            <a key={name} href={`#${name}`} aria-current={name === tab ? 'page' : undefined}>
              {title}
            </a>
          ))}
        </nav>
      </header>
      {state.connected === false && (
        <Notice tone="bad">
          Disconnected. What you see is the last that came; the page goes on as soon as{' '}
          <code>sgtm serve</code> answers again.
        </Notice>
      )}
      {container?.problem && <Notice tone="bad">{container.problem}</Notice>}
      {container && container.limitations.length > 0 && <Limitations {...container} />}
      <main>
        {container && Content ? (
          <Content {...{ state, container, dispatch, selection, select, draft, compose }} />
        ) : (
          <p class="empty">Connecting…</p>
        )}
      </main>
    </>
  );
}

function Limitations({ limitations }: Pick<ContainerState, 'limitations'>): VNode {
  return (
    <details class="limitations">
      <summary>Not as in GTM: {limitations.length}</summary>
      <ul>
        {limitations.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

function Connection({ connected, container }: PageState): VNode {
  const word = { true: 'live', false: 'disconnected', undefined: 'connecting' }[String(connected)];
  return (
    <p class="connection">
      <span class="tag-name">{container?.tags.map(({ name }) => name).join(', ')}</span>
      {container?.live && <strong class="chip bad">sends for real</strong>}
      <output class={`status ${word}`}>{word}</output>
    </p>
  );
}
