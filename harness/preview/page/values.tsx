import { Fragment, type VNode } from 'preact';
import { leavesOf } from '../leaves.ts';

/** Lets the browser break a path after its dots and underscores, rather than anywhere. */
export function breakable(path: string): VNode {
  const parts = path.split(/(?<=[._])/);
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </>
  );
}

/** A table of all values in an object, by the way to each. */
export function Values({ value, empty }: { value: unknown; empty: string }): VNode {
  const leaves = leavesOf(value);
  if (leaves.length === 0) return <p class="muted">{empty}</p>;
  return (
    <dl class="values">
      {leaves.map(({ path, value: leaf }) => (
        <div key={path}>
          <dt>{breakable(path)}</dt>
          <dd class={typeof leaf}>{String(leaf)}</dd>
        </div>
      ))}
    </dl>
  );
}
