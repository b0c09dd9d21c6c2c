import type {
  AnyNode,
  AssignmentExpression,
  BinaryExpression,
  Literal,
  Node,
  Property,
  UnaryExpression,
} from 'acorn';
import type { SyntaxProblem } from '../errors.ts';
import { forEachChild } from './walk.ts';

/** A piece of JavaScript that GTM's compiler refuses. */
interface Refusal {
  readonly rule: string;
  readonly message: string;
  readonly instead: string;
}

type NodeOf<T extends AnyNode['type']> = Extract<AnyNode, { type: T }>;
type Check<T extends AnyNode['type']> = (node: NodeOf<T>) => Refusal | undefined;

const refuse = (rule: string, message: string, instead: string): Refusal => ({ rule, message, instead });

const TEMPLATE_LITERAL = refuse(
  'no-template-literal',
  'Template literals are not supported.',
  "Write 'a' + b.",
);
const DESTRUCTURING = refuse(
  'no-destructuring',
  'Destructuring is not supported.',
  'Read each property by name.',
);
const DEFAULT = refuse(
  'no-default-parameter',
  'Default values are not supported.',
  'Test for undefined in the body.',
);
const SPREAD = refuse('no-spread', 'Spread and rest are not supported.', 'Use concat, a loop, or arguments.');
const CLASS = refuse('no-class', 'Classes are not supported.', 'Use functions that return object literals.');
const MODULE = refuse('no-module', 'import and export are not supported.', "Use require('apiName').");
const TRY = refuse(
  'no-try',
  'try and catch are not supported.',
  'Test values first; APIs give undefined for bad input.',
);
const ASYNC = refuse(
  'no-async',
  'async, await and generators are not supported.',
  'Use promise.then(callback).',
);
const LABEL = refuse(
  'no-label',
  'Labels are not supported.',
  'Use a flag, or move the loop into a function.',
);
const OPTIONAL = refuse('no-optional-chaining', 'Optional chaining is not supported.', 'Write a && a.b.');
const NULLISH = refuse('no-nullish', '?? is not supported.', 'Write a === undefined ? b : a.');
const REGEX = refuse(
  'no-regex-literal',
  'Regular expression literals are not supported.',
  "Use createRegex('…'), or a string.",
);
const BIGINT = refuse('no-bigint', 'BigInt literals are not supported.', 'Use numbers.');
const NEW = refuse('no-new', 'new is not supported.', 'Use object and array literals, or an API.');
const THIS = refuse('no-this', 'this is not supported.', 'Pass the value as an argument.');
const THROW = refuse('no-throw', 'throw is not supported.', 'Return, and call data.gtmOnFailure().');
const META = refuse('no-meta-property', 'Meta properties are not supported.', 'Leave it out.');
const SHORTHAND = refuse(
  'no-shorthand',
  'Shorthand properties and methods are not supported.',
  'Write {name: value}.',
);
const COMPUTED = refuse(
  'no-computed-key',
  'Computed keys are not supported.',
  'Assign with object[key] = value.',
);
const ACCESSOR = refuse('no-accessor', 'Getters and setters are not supported.', 'Use a function.');

const UNARY: Readonly<Record<string, Refusal>> = {
  '+': refuse('no-unary-plus', 'Unary + is not supported.', "Use require('makeNumber')."),
  delete: refuse('no-delete', 'delete is not supported.', "Use require('Object').delete(object, key)."),
  void: refuse('no-void', 'void is not supported.', 'Write undefined.'),
};
const BINARY: Readonly<Record<string, Refusal>> = {
  in: refuse('no-in', 'The operator in is not supported.', 'Use object.hasOwnProperty(key).'),
  instanceof: refuse('no-instanceof', 'instanceof is not supported.', "Use require('getType')."),
  '**': refuse('no-exponent', 'The operator ** is not supported.', "Use require('Math').pow."),
};
const ASSIGNMENT: Readonly<Record<string, Refusal>> = {
  '**=': BINARY['**'] as Refusal,
  '&&=': refuse('no-logical-assignment', 'Logical assignment is not supported.', 'Write a = a && b.'),
  '||=': refuse('no-logical-assignment', 'Logical assignment is not supported.', 'Write a = a || b.'),
  '??=': NULLISH,
};

function functionRefusal(node: { async: boolean; generator: boolean }): Refusal | undefined {
  return node.async || node.generator ? ASYNC : undefined;
}

/** What GTM's compiler refuses, by the type of the syntax-tree node (sgtm-sandbox.md, 4 and 8). */
const REFUSED: { readonly [T in AnyNode['type']]?: Refusal | Check<T> } = {
  TemplateLiteral: TEMPLATE_LITERAL,
  TaggedTemplateExpression: TEMPLATE_LITERAL,
  ObjectPattern: DESTRUCTURING,
  ArrayPattern: DESTRUCTURING,
  AssignmentPattern: DEFAULT,
  SpreadElement: SPREAD,
  RestElement: SPREAD,
  ClassDeclaration: CLASS,
  ClassExpression: CLASS,
  Super: CLASS,
  ImportDeclaration: MODULE,
  ImportExpression: MODULE,
  ExportNamedDeclaration: MODULE,
  ExportDefaultDeclaration: MODULE,
  ExportAllDeclaration: MODULE,
  TryStatement: TRY,
  AwaitExpression: ASYNC,
  YieldExpression: ASYNC,
  ForOfStatement: node => (node.await ? ASYNC : undefined),
  FunctionDeclaration: functionRefusal,
  FunctionExpression: functionRefusal,
  ArrowFunctionExpression: functionRefusal,
  LabeledStatement: LABEL,
  BreakStatement: node => (node.label ? LABEL : undefined),
  ContinueStatement: node => (node.label ? LABEL : undefined),
  ChainExpression: OPTIONAL,
  LogicalExpression: node => (node.operator === '??' ? NULLISH : undefined),
  Literal: (node: Literal) => (node.regex ? REGEX : node.bigint ? BIGINT : undefined),
  NewExpression: NEW,
  ThisExpression: THIS,
  ThrowStatement: THROW,
  MetaProperty: META,
  WithStatement: refuse('no-with', 'with is not supported.', 'Name the object each time.'),
  DebuggerStatement: refuse('no-debugger', 'debugger is not supported.', "Use require('logToConsole')."),
  UnaryExpression: (node: UnaryExpression) => UNARY[node.operator],
  BinaryExpression: (node: BinaryExpression) => BINARY[node.operator],
  AssignmentExpression: (node: AssignmentExpression) => ASSIGNMENT[node.operator],
  Property: node => propertyRefusal(node as Property),
};

function propertyRefusal(node: Property): Refusal | undefined {
  if (node.kind !== 'init') return ACCESSOR;
  if (node.shorthand || node.method) return SHORTHAND;
  return node.computed ? COMPUTED : undefined;
}

/** Finds everything in the tree that the sandbox's language does not have, in order of position. */
export function findRefusedSyntax(root: Node): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const visit = (node: Node): void => {
    const rule = REFUSED[node.type as AnyNode['type']] as Refusal | Check<never> | undefined;
    const refusal = typeof rule === 'function' ? rule(node as never) : rule;
    const start = node.loc?.start;
    if (!refusal || !start) forEachChild(node, visit);
    else problems.push({ ...refusal, line: start.line, column: start.column });
  };
  visit(root);
  return problems;
}
