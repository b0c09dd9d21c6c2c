import { copyIn } from '../sandbox/border.ts';
import { SandboxFunction, SandboxOpaque, type Value } from '../sandbox/values.ts';

/**
 * How a value is written: on one `line`, an item a line as a `block`, or as a block in which strings that hold JSON are
 * `opened` up.
 */
export type Layout = 'line' | 'block' | 'opened';

/**
 * Writes a value as a literal of sandboxed code. What has no literal stands in brackets: `[function send]`, `[opaque]`,
 * `[circular]`.
 */
export function formatValue(value: Value, layout: Layout, outer: readonly Value[] = []): string {
  if (typeof value === 'string') return formatString(value, layout, outer);
  if (value instanceof SandboxOpaque) return '[opaque]';
  if (value instanceof SandboxFunction) return `[function ${value.name}]`;
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
  if (outer.includes(value)) return '[circular]';
  const within = [...outer, value];
  const format = (item: Value): string => formatValue(item, layout, within);
  if (Array.isArray(value)) return enclose('[', Array.from(value, format), ']', layout);
  const items = [...value.properties].map(([key, item]) => `${formatKey(key)}: ${format(item)}`);
  return enclose('{', items, '}', layout);
}

/** Writes a value on one line and cuts it off where it gets long. */
export function formatBriefly(value: Value): string {
  const text = formatValue(value, 'line');
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

function formatString(value: string, layout: Layout, outer: readonly Value[]): string {
  const document = layout === 'opened' && /^[{[]/.test(value) ? parse(value) : undefined;
  return document === undefined ? JSON.stringify(value) : `JSON ${formatValue(document, layout, outer)}`;
}

function parse(text: string): Value {
  try {
    return copyIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function formatKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

function enclose(open: string, items: readonly string[], close: string, layout: Layout): string {
  if (items.length === 0 || layout === 'line') return `${open}${items.join(', ')}${close}`;
  return `${open}\n${items.map(item => `  ${item.replaceAll('\n', '\n  ')},\n`).join('')}${close}`;
}
