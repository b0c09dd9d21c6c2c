import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { TagState } from '../../control.ts';
import type { TabProps } from '../app.tsx';
import { Notice } from '../notice.tsx';
import { setFields } from '../server.ts';
import type { FieldValues } from './conditions.ts';
import { withDefaults } from './defaults.ts';
import { Fields } from './field.tsx';
import { validate } from './validate.ts';

/** The fields of each tag as GTM's editor shows them. */
export function FieldsTab({ container, dispatch }: TabProps): VNode {
  const tags = container.tags.filter(({ parameters }) => parameters.length > 0);
  if (tags.length === 0) return <p class="empty">No tag of this container has fields.</p>;
  return (
    <div class="page fields">
      <p class="lead">
        The fields as GTM's editor shows them. Secrets are masked: leave a mask as it is to keep its secret.
      </p>
      {tags.map(tag => (
        // A template that was edited may have other fields: their form begins anew.
        <TagForm key={JSON.stringify([tag.name, tag.parameters])} tag={tag} dispatch={dispatch} />
      ))}
    </div>
  );
}

/** What came of applying the values. */
type Applied = { readonly tone: 'good' | 'bad'; readonly text: string };

/** The fields of one tag. What is applied holds from the next hit on. */
function TagForm({ tag, dispatch }: Pick<TabProps, 'dispatch'> & { tag: TagState }): VNode {
  const { name, parameters, file } = tag;
  const [values, setValues] = useState<FieldValues>(() => withDefaults(parameters, tag.values));
  const [applied, setApplied] = useState<Applied>();
  const problems = validate(parameters, values);
  const isValid = Object.keys(problems).length === 0;
  const apply = async (save: boolean) => {
    try {
      dispatch({ type: 'container', container: await setFields({ tag: name, values, save }) });
      const text = save ? `Saved to ${file}.` : 'Applied: the next hit finds these values.';
      setApplied({ tone: 'good', text });
    } catch (error) {
      setApplied({ tone: 'bad', text: (error as Error).message });
    }
  };
  const change = (field: string, value: unknown) => {
    setApplied(undefined);
    setValues({ ...values, [field]: value });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void apply(false);
  };
  return (
    <form onSubmit={submit} aria-label={name}>
      <h2>{name}</h2>
      <Fields fields={parameters} {...{ values, problems, change }} />
      <p class="actions sticky">
        <button type="submit" class="primary" disabled={!isValid}>
          Apply to the next hit
        </button>
        {file !== undefined && (
          <button type="button" disabled={!isValid} onClick={() => apply(true)}>
            Save to {file}
          </button>
        )}
        {!isValid && <span class="bad">Correct what is marked first.</span>}
      </p>
      {applied && <Notice tone={applied.tone}>{applied.text}</Notice>}
    </form>
  );
}
