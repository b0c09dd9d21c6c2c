import type { Identifier } from 'acorn';
import { type Binding, findBinding, type Scope } from '../syntax/scopes.ts';
import type { Value } from '../values.ts';
import type { Compiler } from './compiler.ts';
import type { Evaluate, Frame } from './frame.ts';

/** Code that stores a value in a variable. */
export type Store = (frame: Frame, value: Value) => void;

/** Compiles the reading of a variable. */
export function compileRead(compiler: Compiler, node: Identifier): Evaluate {
  const binding = findBinding(compiler.scope, node.name);
  if (!binding) return node.name === 'arguments' ? readArguments : () => undefined;
  const { slot } = binding;
  const hops = countHops(compiler.scope, binding);
  if (hops === 0) return frame => frame.slots[slot];
  if (hops === 1) return frame => (frame.parent as Frame).slots[slot];
  if (hops === 2) return frame => ((frame.parent as Frame).parent as Frame).slots[slot];
  return frame => climb(frame, hops).slots[slot];
}

/** Compiles an assignment. Assigning to a constant or to `undefined` does nothing (sgtm-sandbox.md, 4). */
export function compileStore(compiler: Compiler, name: string, initial: boolean): Store {
  const binding = findBinding(compiler.scope, name);
  if (!binding || (binding.constant && !initial)) return () => {};
  const { slot } = binding;
  const hops = countHops(compiler.scope, binding);
  if (hops === 0) {
    return (frame, value) => {
      frame.slots[slot] = value;
    };
  }
  return (frame, value) => {
    climb(frame, hops).slots[slot] = value;
  };
}

/** Each function has its own `arguments`, arrow functions too. */
function readArguments(frame: Frame): Value {
  let at: Frame | undefined = frame;
  while (at && !at.args) at = at.parent;
  return at?.args;
}

function climb(frame: Frame, hops: number): Frame {
  let at = frame;
  for (let i = 0; i < hops; i++) at = at.parent as Frame;
  return at;
}

/** The number of frames between a use and its binding. */
function countHops(from: Scope, binding: Binding): number {
  let hops = 0;
  for (let scope: Scope | undefined = from; scope; scope = scope.parent) {
    if (!scope.hasFrame) continue;
    if (scope.frame === binding.scope.frame) return hops;
    hops += 1;
  }
  throw new Error(`No frame holds ${binding.name}.`);
}
