import type { VNode } from 'preact';
import type { Form } from './compose.ts';

interface InputsProps {
  readonly form: Form;
  readonly setForm: (form: Form) => void;
}

/** The two ways into the container. */
const KINDS = { hit: 'GA4 hit', event: 'Event data' } as const;

/** Chooses between the two. */
export function Kind({ form, setForm }: InputsProps): VNode {
  return (
    <fieldset class="choice">
      <legend>What to send</legend>
      {(Object.keys(KINDS) as Form['kind'][]).map(kind => (
        <label key={kind}>
          <input
            type="radio"
            name="kind"
            checked={form.kind === kind}
            onChange={() => setForm({ ...form, kind })}
          />
          {KINDS[kind]}
        </label>
      ))}
    </fieldset>
  );
}

/** A hit as a browser sends it. */
export function HitInputs({ form, setForm }: InputsProps): VNode {
  return (
    <>
      <label>
        Method
        <select
          value={form.method}
          onChange={({ currentTarget }) => setForm({ ...form, method: currentTarget.value })}
        >
          <option>GET</option>
          <option>POST</option>
        </select>
      </label>
      <label>
        URL: paste one from the browser's developer tools, only path and query count
        <textarea
          rows={4}
          value={form.url}
          onInput={({ currentTarget }) => setForm({ ...form, url: currentTarget.value })}
        />
      </label>
      {form.method === 'POST' && (
        <label>
          Body, one event per line
          <textarea
            rows={3}
            value={form.body}
            onInput={({ currentTarget }) => setForm({ ...form, body: currentTarget.value })}
          />
        </label>
      )}
    </>
  );
}

/** Event data. */
export function EventInputs({ form, setForm }: InputsProps): VNode {
  return (
    <label>
      Event data, as JSON
      <textarea
        rows={14}
        value={form.data}
        onInput={({ currentTarget }) => setForm({ ...form, data: currentTarget.value })}
      />
    </label>
  );
}
