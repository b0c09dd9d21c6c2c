import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { SendRequest } from '../../control.ts';
import type { HitRecord } from '../../records.ts';
import type { TabProps } from '../app.tsx';
import { draftOf } from '../events/draft.ts';
import { Notice } from '../notice.tsx';
import { send } from '../server.ts';
import { formatTime } from '../time.ts';
import { EXAMPLE, type Form, readForm, toForm } from './compose.ts';
import { EventInputs, HitInputs, Kind } from './inputs.tsx';

/** What came of sending. */
type Sent = { readonly tone: 'good' | 'bad'; readonly text: string };

/** Composes a hit or event data, or takes an earlier one, and sends it. */
export function SendTab({ state, draft, select }: TabProps): VNode {
  const [form, setForm] = useState<Form>(draft ? toForm(draft) : EXAMPLE);
  const [sent, setSent] = useState<Sent>();
  const submit = async (event: Event) => {
    event.preventDefault();
    setSent(undefined);
    setSent(await trySend(form));
    select(undefined);
  };
  return (
    <section class="page">
      <h2>Send</h2>
      <form class="card compose" onSubmit={submit}>
        <Earlier
          records={[...state.records.values()].filter(record => record.kind === 'hit')}
          onChoose={request => setForm(toForm(request))}
        />
        <Kind form={form} setForm={setForm} />
        {form.kind === 'hit' ? (
          <HitInputs form={form} setForm={setForm} />
        ) : (
          <EventInputs form={form} setForm={setForm} />
        )}
        <label>
          Headers, one per line; cookies too
          <textarea
            rows={4}
            value={form.headers}
            onInput={({ currentTarget }) => setForm({ ...form, headers: currentTarget.value })}
          />
        </label>
        <p>
          <button type="submit" class="primary">
            Send
          </button>{' '}
          {sent?.tone === 'good' && <a href="#events">See what came of it</a>}
        </p>
        {sent && <Notice tone={sent.tone}>{sent.text}</Notice>}
      </form>
    </section>
  );
}

async function trySend(form: Form): Promise<Sent> {
  try {
    const { status, body } = await send(readForm(form));
    const isTaken = status >= 200 && status < 300;
    return { tone: isTaken ? 'good' : 'bad', text: `The container answered ${status}. ${body}` };
  } catch (error) {
    return { tone: 'bad', text: (error as Error).message };
  }
}

interface EarlierProps {
  readonly records: readonly HitRecord[];
  readonly onChoose: (request: SendRequest) => void;
}

function Earlier({ records, onChoose }: EarlierProps): VNode {
  const choose = (id: string) => {
    const hit = records.find(record => String(record.id) === id);
    if (hit) onChoose(draftOf(hit, hit.events[0]));
  };
  return (
    <label>
      Start from
      <select onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">an earlier hit…</option>
        {[...records].reverse().map(({ id, at, events }) => (
          <option key={id} value={id}>
            {`${formatTime(at)} ${events.map(({ name }) => name).join(', ')}`}
          </option>
        ))}
      </select>
    </label>
  );
}
