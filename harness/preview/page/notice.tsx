import type { ComponentChildren, VNode } from 'preact';

/** A sentence that the user should not miss; screen readers read it at once. */
export function Notice({
  tone,
  children,
}: {
  tone: 'good' | 'bad' | 'waiting';
  children: ComponentChildren;
}): VNode {
  return (
    <p class={`notice ${tone}`} role="status">
      {children}
    </p>
  );
}
