import { SourceMap, type SourceMapPayload, type SourceMapping } from 'node:module';
import type { Position } from '../sandbox/errors.ts';

/** A place in one of the sources. */
export interface Origin extends Position {
  /** Relative to the project. */
  readonly file: string;
  /** How the source calls what the generator has renamed here. */
  readonly name: string | undefined;
  /** Of the whole file. */
  readonly lines: readonly string[];
}

/** Finds the source of a place in generated code. `undefined` for what the generator added. */
export type FindOrigin = (position: Position) => Origin | undefined;

/** Reads a source map (version 3, with the text of the sources). */
export function readOrigins(map: string): FindOrigin {
  const payload: SourceMapPayload = JSON.parse(map);
  const sourceMap = new SourceMap(payload);
  const lines = new Map(
    payload.sources.map((file, i) => [file, payload.sourcesContent[i]?.split('\n') ?? []]),
  );
  return ({ line, column }) => {
    const entry: Partial<SourceMapping & { name: string }> = sourceMap.findEntry(line - 1, column);
    const { originalSource: file, originalLine = 0, originalColumn = 0 } = entry;
    const isExact = entry.generatedLine === line - 1 && entry.generatedColumn === column;
    return file === undefined
      ? undefined
      : {
          file,
          line: originalLine + 1,
          column: originalColumn,
          name: isExact ? entry.name : undefined,
          lines: lines.get(file) ?? [],
        };
  };
}

/** `src/index.ts:12:3`, as editors count. */
export function describeOrigin(origin: Origin | undefined): string {
  return origin ? `${origin.file}:${origin.line}:${origin.column + 1}` : 'code that esbuild adds';
}

/** The first sentence of the doc comment that ends on the line before. */
export function docSentence({ line, lines }: Origin): string | undefined {
  const before = lines.slice(0, line - 1).join('\n');
  const comment = /\/\*\*((?:(?!\*\/).)*)\*\/\s*$/s.exec(before)?.[1];
  const words = comment
    ?.replace(/^\s*\*/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /^(?!@).+?\.(?<!e\.g\.|i\.e\.)(?= [A-Z@`]|$)/.exec(words ?? '')?.[0];
}
