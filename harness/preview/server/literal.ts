import { SandboxPromise } from '../../sandbox/promises.ts';
import { SandboxOpaque } from '../../sandbox/values.ts';

/** More than about this is cut off, in characters: a small value can be endless to write, where parts are shared. */
const MAX_LENGTH = 10_000;

/** What is being written, and how much may still come. */
interface Writing {
  readonly above: ReadonlySet<object>;
  readonly budget: { left: number };
}

/**
 * Writes a value as JavaScript, on one line: `{value: 1, items: ['a']}`. What JavaScript cannot write is named:
 * `function`, `Promise`; what is cut off is `…`.
 */
export function toLiteral(value: unknown): string {
  return write(value, { above: new Set(), budget: { left: MAX_LENGTH } });
}

function write(value: unknown, { above, budget }: Writing): string {
  if (budget.left <= 0) return '…';
  if (typeof value !== 'object' || value === null || value instanceof SandboxOpaque) {
    const text = writeSimple(value);
    budget.left -= text.length;
    return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  }
  if (above.has(value)) return 'itself';
  budget.left -= 2;
  const inner = { above: new Set(above).add(value), budget };
  if (Array.isArray(value)) return `[${value.map(item => write(item, inner)).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${writeKey(key)}: ${write(item, inner)}`)
    .join(', ')}}`;
}

function writeSimple(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'function') return 'function';
  if (value instanceof SandboxPromise) return 'Promise';
  return value instanceof SandboxOpaque ? 'object' : String(value);
}

function writeKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
