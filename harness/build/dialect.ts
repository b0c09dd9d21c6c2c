import type {
  AnyNode,
  AssignmentExpression,
  Expression,
  Literal,
  Node,
  Pattern,
  UpdateExpression,
} from 'acorn';
import type MagicString from 'magic-string';
import type { Position } from '../sandbox/errors.ts';
import { forEachChild } from '../sandbox/syntax/walk.ts';

/** A piece of code that cannot stay. */
export interface Refusal extends Position {
  readonly message: string;
  /** What to write in its place. */
  readonly instead?: string;
}

interface Place {
  readonly parent: Node;
  readonly text: MagicString;
}

type NodeOf<T extends AnyNode['type']> = Extract<AnyNode, { type: T }>;

/** Writes a node in words that published templates use. Gives a message where that is left to the author. */
type Rule<N> = (node: N, place: Place) => string | undefined;

/** Everything that sgtm-sandbox.md, 8, calls "never seen, weak evidence" and the subset check lets through. */
const RULES: { readonly [T in AnyNode['type']]?: Rule<NodeOf<T>> } = {
  AssignmentExpression: writeOutAssignment,
  UpdateExpression: writeOutDecrement,
  Literal: writeOutLiteral,
  UnaryExpression: (node, { text }) => {
    const isVoid0 = node.operator === 'void' && node.argument.type === 'Literal';
    if (isVoid0) text.overwrite(node.start, node.end, 'undefined');
    return undefined;
  },
  Property: ({ shorthand, start, key }, { text }) => {
    if (shorthand && key.type === 'Identifier') text.appendLeft(start, `${key.name}: `);
    return undefined;
  },
  CallExpression: ({ callee }) =>
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'call'
      ? 'Functions have no call, which f?.() needs. Test the function before you call it.'
      : undefined,
  DoWhileStatement: () => 'No template has do … while. Write a while loop.',
  SequenceExpression: () => 'No template has the comma operator. Write two statements.',
  ArrayExpression: ({ elements }) =>
    elements.includes(null) ? 'No template has holes in arrays. Write undefined.' : undefined,
  Identifier: ({ name }) =>
    name.includes('$') ? `No template has $ in names. Call ${name} something else.` : undefined,
  ExpressionStatement: ({ directive }) =>
    directive === undefined ? undefined : `No template has directives. Leave out '${directive}'.`,
};

/** Operators with `=` that templates have; the others are written out. */
const SEEN_ASSIGNMENTS = new Set(['=', '+=', '^=']);

/** Rewrites the code of `text` where that needs no choice, and reports the rest. */
export function settleDialect(tree: Node, text: MagicString): Refusal[] {
  const found: Refusal[] = [];
  const visit = (node: Node, parent: Node): void => {
    // Children first: an edit of a node drops what was put beside it before.
    forEachChild(node, child => visit(child, node));
    const rule = RULES[node.type as AnyNode['type']] as Rule<Node> | undefined;
    const message = rule?.(node, { parent, text });
    if (message && node.loc) found.push({ ...node.loc.start, message });
  };
  visit(tree, tree);
  return found;
}

/** `x -= y` becomes `x = x - (y)`. */
function writeOutAssignment(node: AssignmentExpression, { text }: Place): string | undefined {
  const { operator, left, right } = node;
  if (SEEN_ASSIGNMENTS.has(operator)) return undefined;
  const target = text.slice(left.start, left.end);
  const plain = operator.slice(0, -1);
  if (!isRepeatable(left)) return `No template has ${operator}. Write a = a ${plain} b.`;
  const isSimple = right.type === 'Literal' || isRepeatable(right);
  text.overwrite(left.end, right.start, ` = ${target} ${plain} ${isSimple ? '' : '('}`);
  if (!isSimple) text.appendLeft(right.end, ')');
  return undefined;
}

/** `--x` becomes `x--` where its value is not used, else `(x = x - 1)`. */
function writeOutDecrement(node: UpdateExpression, { parent, text }: Place): string | undefined {
  const { operator, prefix, argument, start, end } = node;
  if (!prefix || operator === '++') return undefined;
  if (parent.type === 'ExpressionStatement' || parent.type === 'ForStatement') {
    text.remove(start, argument.start).appendLeft(end, '--');
    return undefined;
  }
  if (!isRepeatable(argument)) return 'No template has -- before a name. Write a = a - 1.';
  const target = text.slice(argument.start, argument.end);
  text.overwrite(start, end, `(${target} = ${target} - 1)`);
  return undefined;
}

/** `1e3` and `0x10` become decimals. */
function writeOutLiteral({ value, raw = '', start, end }: Literal, { text }: Place): string | undefined {
  if (typeof value === 'string' && /(?<!\\)(?:\\\\)*\\[ux0-9]/.test(raw)) {
    return `No template has escapes like the one in ${raw}. Write the character itself, or use decodeUriComponent.`;
  }
  if (typeof value !== 'number' || /^[\d.]+$/.test(raw)) return undefined;
  const decimal = String(value);
  if (decimal.includes('e')) return `No template has exponents. Write ${raw} as a product or quotient.`;
  text.overwrite(start, end, decimal);
  return undefined;
}

/** Whether evaluating it twice is the same as once. */
function isRepeatable(node: Expression | Pattern | Node): boolean {
  const { type, object, computed } = node as { type: string; object?: Node; computed?: boolean };
  return (
    type === 'Identifier' || (type === 'MemberExpression' && !computed && !!object && isRepeatable(object))
  );
}
