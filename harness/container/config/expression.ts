import { toText } from '../../sandbox/apis/coerce.ts';

/** Gives the value of a variable. */
export type Evaluate = (name: string) => Promise<unknown>;

/** A value in which references to variables, like `{{Pixel ID}}`, may stand. */
export interface Expression {
  /** Names of the variables that it refers to. */
  readonly references: readonly string[];
  readonly evaluate: (variables: Evaluate) => Promise<unknown>;
}

const WHOLE = /^\{\{([^{}]+)\}\}$/;
const PART = /\{\{([^{}]+)\}\}/g;

/**
 * Finds the references in the texts of a JSON value, however deep. A text that is nothing but a reference takes the
 * variable's value with its type; inside a text the value is written as `makeString` does. That `undefined` is then
 * written as a word is so in web containers; of server containers it is not known.
 */
export function compileExpression(value: unknown): Expression {
  const references = [...new Set(referencesIn(value))];
  if (references.length === 0) return { references, evaluate: async () => value };
  return { references, evaluate: variables => substitute(value, variables) };
}

function referencesIn(value: unknown): string[] {
  if (typeof value === 'string') return Array.from(value.matchAll(PART), ([, name = '']) => name);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(referencesIn);
}

async function substitute(value: unknown, variables: Evaluate): Promise<unknown> {
  if (typeof value === 'string') return substituteText(value, variables);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Promise.all(value.map(item => substitute(item, variables)));
  const entries = Object.entries(value).map(async ([key, item]) => [key, await substitute(item, variables)]);
  return Object.fromEntries(await Promise.all(entries));
}

async function substituteText(text: string, variables: Evaluate): Promise<unknown> {
  const name = WHOLE.exec(text)?.[1];
  if (name !== undefined) return variables(name);
  // Every second part is a name.
  const parts = text.split(PART).map((part, i) => (i % 2 === 0 ? part : variables(part).then(toText)));
  return (await Promise.all(parts)).join('');
}
