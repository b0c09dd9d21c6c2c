import { typeError } from '../errors.ts';
import { toNumber, toText } from '../interpreter/convert.ts';
import type { SandboxFunction, SandboxObject } from '../values.ts';
import { defineMethods, type Methods } from './methods.ts';

/** Methods of plain objects: `toString` is documented, `hasOwnProperty` exists at run time (sgtm-sandbox.md, 4). */
export const OBJECT_METHODS = defineMethods<SandboxObject>({
  hasOwnProperty: (target, [key]) => target.properties.has(toText(key)),
  toString: () => '[object Object]',
});

/** Methods of functions. There is no `call`, `apply` or `bind`; `toString` gives the name. */
export const FUNCTION_METHODS = defineMethods<SandboxFunction>({
  hasOwnProperty: (target, [key]) => target.properties?.has(toText(key)) ?? false,
  toString: target => target.name,
});

/** Methods of numbers. There is no `toFixed`. */
export const NUMBER_METHODS = defineMethods<number>({
  toString(target, [radix]) {
    const base = radix === undefined ? 10 : toNumber(radix);
    if (!(base >= 2 && base <= 36)) throw typeError('toString() radix must be between 2 and 36');
    return target.toString(base);
  },
});

/** Methods of booleans. */
export const BOOLEAN_METHODS: Methods<boolean> = new Map([['toString', target => String(target)]]);
