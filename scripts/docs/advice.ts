import type { GraphError } from '../../harness/graph/errors.ts';

const HEAD = `/**
 * What to do about an error of Meta's: by its code and subcode, by its message where several share a code, and by its code.
 *
 * Made by \`npm run docs\` from \`harness/graph/errors/\`, where each error has its source.
 */
export function advice(): string[] {
  return [
`;

/** The source of \`src/advice.ts\`, so that the tag's log, the stand-in and the pages say the same of an error. */
export function adviceModule(errors: readonly GraphError[]): string {
  const lines = errors.filter(isTold).map(error => `    '${keyOf(error)}: ${error.advice}',\n`);
  return `${HEAD}${[...new Set(lines)].join('')}  ];\n}\n`;
}

/** Refusals in words of ours alone cannot be recognised in an answer. */
function isTold({ code, subcode, message }: GraphError): boolean {
  return code !== 100 || subcode !== undefined || message !== 'Invalid parameter';
}

/** Subcodes without a known meaning stand for the code. */
function keyOf({ code, subcode, message, title }: GraphError): string {
  if (title.startsWith('Invalid parameter')) return String(code);
  if (subcode !== undefined) return `${code}/${subcode}`;
  return code === 100 ? message : String(code);
}
