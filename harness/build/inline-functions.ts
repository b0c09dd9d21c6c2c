import type { AnyNode, Program } from 'acorn';
import type MagicString from 'magic-string';
import { declaredNames } from './names.ts';
import { endsWith, type OnlyCall, onlyCallOf } from './only-call.ts';
import { putInPlace } from './put-in-place.ts';
import { findUses, type Uses } from './uses.ts';

/**
 * Puts functions of the top that are called once in the place of the call, where that changes nothing but the steps:
 *
 * - The function is one expression, or its code stands for a statement that is nothing but the call, and returns nowhere
 *   but at its end. So everything happens in the same order.
 * - The arguments are literals, or names that nothing is assigned to. So it does not matter when they are read.
 * - No name that the function declares occurs around the call, and none that it uses is declared there. So every name
 *   means what it has meant.
 *
 * One round: what has received a function is not moved itself, so there may be more to do in what comes out.
 *
 * @returns the functions that are gone.
 */
export function inlineFunctions(tree: Program, text: MagicString): AnyNode[] {
  const uses = findUses(tree);
  const received = new Map<AnyNode, Names>();
  const gone: AnyNode[] = [];
  for (const callee of tree.body) {
    const only = callee.type === 'FunctionDeclaration' ? onlyCallOf(callee, uses) : undefined;
    if (!only || received.has(callee) || gone.includes(only.owner)) continue;
    const inner = findUses(callee);
    const region = only.parent.type === 'Program' ? tree : only.owner;
    const outer =
      received.get(region) ?? (region === tree ? namesAtTop(tree, uses) : namesOf(findUses(region)));
    const args = argumentsOf(only, inner, uses.assigned);
    if (!args || clash(only, inner, outer)) continue;
    putInPlace(only, inner, args, text);
    received.set(region, union(outer, namesOf(inner)));
    gone.push(callee);
  }
  return gone;
}

interface Names {
  readonly declared: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

function namesOf({ declared, of }: Uses): Names {
  return { declared: new Set(declared.keys()), all: new Set([...declared.keys(), ...of.keys()]) };
}

/** What is declared at the top, or nowhere: no function can mean another name without declaring it. */
function namesAtTop(tree: Program, { declared, of }: Uses): Names {
  const known = [...of.keys()].filter(name => !declared.has(name));
  return { declared: new Set(), all: new Set([...tree.body.flatMap(declaredNames), ...known]) };
}

function union(a: Names, b: Names): Names {
  return { declared: new Set([...a.declared, ...b.declared]), all: new Set([...a.all, ...b.all]) };
}

/** What to write for each parameter; `undefined` where that may differ from one reading to the next. */
function argumentsOf(
  { callee, call }: OnlyCall,
  inner: Uses,
  assigned: ReadonlySet<string>,
): ReadonlyMap<string, string> | undefined {
  const args = new Map<string, string>();
  for (const [i, param] of callee.params.entries()) {
    const arg = constantText(call.arguments[i], assigned);
    if (param.type !== 'Identifier' || inner.declared.get(param.name) !== 1) return undefined;
    if (!arg || assigned.has(param.name)) return undefined;
    args.set(param.name, arg);
  }
  return args;
}

function constantText(arg: AnyNode | undefined, assigned: ReadonlySet<string>): string | undefined {
  if (arg?.type === 'Literal') return arg.raw;
  return arg?.type === 'Identifier' && !assigned.has(arg.name) ? arg.name : undefined;
}

/** Whether a name would come to mean something else. A result may have the same name on both sides. */
function clash({ callee, result }: OnlyCall, { declared, of }: Uses, outer: Names): boolean {
  const gone = [callee.id, ...callee.params].map(node => (node.type === 'Identifier' ? node.name : ''));
  const shared = endsWith(callee, result) ? result : undefined;
  const own = [...declared.keys()].filter(name => name !== shared && !gone.includes(name));
  const free = [...of.keys()].filter(name => !declared.has(name));
  return (
    own.some(name => outer.all.has(name)) ||
    free.some(name => outer.declared.has(name) || name === 'arguments')
  );
}
