import type { AnyNode, Node } from 'acorn';
import { parseTemplate } from '../../harness/sandbox/syntax/parse.ts';
import { forEachChild } from '../../harness/sandbox/syntax/walk.ts';
import { isCounted } from '../../harness/testing/coverage.ts';

/** A program with one small fault put in. */
export interface Mutant {
  /** Which kind of fault, by the names that Stryker uses. */
  readonly mutator: string;
  /** Where the statement begins that has the fault, or the first one of a block; from 1, in the unchanged code. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** What stands in place of the characters from `start` to `end`. */
  readonly replacement: string;
}

/** The faults of a node: the kind, the part of the code that changes (else all of the node), what it becomes. */
type Fault = readonly [mutator: string, replacement: string, part?: Node];

const OPERATORS: Readonly<Record<string, readonly [mutator: string, ...replacements: string[]]>> = {
  '+': ['ArithmeticOperator', '-'],
  '-': ['ArithmeticOperator', '+'],
  '*': ['ArithmeticOperator', '/'],
  '/': ['ArithmeticOperator', '*'],
  '%': ['ArithmeticOperator', '*'],
  '===': ['EqualityOperator', '!=='],
  '!==': ['EqualityOperator', '==='],
  '==': ['EqualityOperator', '!='],
  '!=': ['EqualityOperator', '=='],
  '<': ['EqualityOperator', '<=', '>='],
  '<=': ['EqualityOperator', '<', '>'],
  '>': ['EqualityOperator', '>=', '<='],
  '>=': ['EqualityOperator', '>', '<'],
  '&&': ['LogicalOperator', '||'],
  '||': ['LogicalOperator', '&&'],
};

/** Methods by the one that stands in; an empty name leaves the call out. */
const METHODS: Readonly<Record<string, string>> = {
  endsWith: 'startsWith',
  every: 'some',
  filter: '',
  reverse: '',
  slice: '',
  some: 'every',
  sort: '',
  substring: '',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  trim: '',
};

/**
 * Every program that differs from this one by one small fault, with Stryker's mutators as far as the sandbox has their
 * syntax. Names of APIs are left alone: a wrong one cannot go unnoticed.
 *
 * @see https://stryker-mutator.io/docs/mutation-testing-elements/supported-mutators/
 */
export function mutantsOf(code: string): Mutant[] {
  const mutants: Mutant[] = [];
  const visit = (node: Node, outer: number): void => {
    if (isRequire(node as AnyNode)) return;
    const line = lineOf(node as AnyNode) ?? outer;
    for (const [mutator, replacement, { start, end } = node] of faultsOf(node as AnyNode, code)) {
      mutants.push({ mutator, line, start, end, replacement });
    }
    forEachChild(node, child => {
      if (!isName(node as AnyNode, child)) visit(child, line);
    });
  };
  visit(parseTemplate(code).tree, 1);
  return mutants;
}

/** The line under which a run counts that the node is reached; that of its first statement for a block. */
function lineOf(node: AnyNode): number | undefined {
  const counted = node.type === 'BlockStatement' ? node.body.find(isCounted) : node;
  return counted && isCounted(counted) ? counted.loc?.start.line : undefined;
}

/** The code with the mutant's fault. */
export function applied(code: string, { start, end, replacement }: Mutant): string {
  return code.slice(0, start) + replacement + code.slice(end);
}

function faultsOf(node: AnyNode, code: string): readonly Fault[] {
  const textOf = (part: Node): string => code.slice(part.start, part.end);
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const [mutator = '', ...others] = OPERATORS[node.operator] ?? [];
      return others.map(other => [mutator, `${textOf(node.left)} ${other} ${textOf(node.right)}`]);
    }
    case 'ConditionalExpression':
    case 'IfStatement':
      return conditions(node.test);
    case 'WhileStatement':
    case 'DoWhileStatement':
      return [['ConditionalExpression', 'false', node.test]];
    case 'ForStatement':
      return node.test ? [['ConditionalExpression', 'false', node.test]] : [];
    case 'UnaryExpression':
      return node.operator === '!' || node.operator === '-' ? [['UnaryOperator', textOf(node.argument)]] : [];
    case 'UpdateExpression':
      return [['UpdateOperator', textOf(node).replace(/\+\+|--/, sign => (sign === '++' ? '--' : '++'))]];
    case 'AssignmentExpression':
      if (node.operator !== '+=' && node.operator !== '-=') return [];
      return [
        [
          'AssignmentOperator',
          `${textOf(node.left)} ${node.operator === '+=' ? '-=' : '+='} ${textOf(node.right)}`,
        ],
      ];
    case 'Literal':
      return literals(node.value);
    case 'ArrayExpression':
      return node.elements.length > 0 ? [['ArrayDeclaration', '[]']] : [];
    case 'ObjectExpression':
      return node.properties.length > 0 ? [['ObjectLiteral', '{}']] : [];
    case 'BlockStatement':
      return node.body.length > 0 ? [['BlockStatement', '{}']] : [];
    case 'CallExpression':
      return methods(node.callee as AnyNode, textOf(node), textOf);
    default:
      return [];
  }
}

function conditions(test: Node): readonly Fault[] {
  return [
    ['ConditionalExpression', 'true', test],
    ['ConditionalExpression', 'false', test],
  ];
}

function literals(value: unknown): readonly Fault[] {
  if (typeof value === 'boolean') return [['BooleanLiteral', String(!value)]];
  if (typeof value === 'string') return [['StringLiteral', value === '' ? "'Stryker was here'" : "''"]];
  return [];
}

function methods(callee: AnyNode, call: string, textOf: (part: Node) => string): readonly Fault[] {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return [];
  const other = Object.hasOwn(METHODS, callee.property.name) ? METHODS[callee.property.name] : undefined;
  if (other === undefined) return [];
  const target = textOf(callee.object);
  const rest = call.slice(textOf(callee).length);
  return [['MethodExpression', other === '' ? target : `${target}.${other}${rest}`]];
}

function isRequire(node: AnyNode): boolean {
  return (
    node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require'
  );
}

/** Keys of objects are names, not values. */
function isName(parent: AnyNode, child: Node): boolean {
  return parent.type === 'Property' && parent.key === child;
}
