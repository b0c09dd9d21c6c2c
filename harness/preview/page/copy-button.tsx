import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
  readonly small?: boolean;
}

/** A button that puts a text on the clipboard, and says so. */
export function CopyButton({ label, text, small }: CopyButtonProps): VNode {
  const [done, setDone] = useState<string>();
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setDone('Copied'),
      () => setDone('The browser refused'),
    );
  return (
    <button
      type="button"
      class={small ? 'small' : undefined}
      onClick={copy}
      onBlur={() => setDone(undefined)}
    >
      <span aria-live="polite">{done ?? label}</span>
    </button>
  );
}
