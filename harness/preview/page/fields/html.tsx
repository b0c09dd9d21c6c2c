import type { ComponentChild, VNode } from 'preact';

/** What of HTML has a meaning in help texts. Anything else is shown as its text. */
const ELEMENTS = ['b', 'strong', 'i', 'em', 'code', 'br', 'ul', 'ol', 'li', 'p'] as const;

/**
 * Shows a text that may contain HTML (sgtm-sandbox.md, 5). A template is somebody else's: the HTML is parsed into a
 * document that runs nothing, and made anew from the elements allowed, without their attributes. Links keep an address
 * that begins with https.
 */
export function Html({ html }: { html: string }): VNode {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return <>{childrenOf(parsed.body)}</>;
}

/** The text below a field. */
export function Help({ html }: { html: string }): VNode {
  return (
    <div class="help">
      <Html html={html} />
    </div>
  );
}

function childrenOf(node: Node): ComponentChild[] {
  return [...node.childNodes].map(toNode);
}

function toNode(node: Node): ComponentChild {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element) || node.matches('script, style')) return null;
  const href = node.getAttribute('href') ?? '';
  if (node.localName === 'a' && href.startsWith('https://'))
    return (
      <a href={href} target="_blank" rel="noreferrer">
        {childrenOf(node)}
      </a>
    );
  const Name = ELEMENTS.find(name => name === node.localName);
  if (Name === 'br') return <br />;
  return Name ? <Name>{childrenOf(node)}</Name> : childrenOf(node);
}
