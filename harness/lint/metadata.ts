import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Position } from '../sandbox/errors.ts';

/** A released version: `{sha, changeNotes}`. */
export interface ReleasedVersion {
  /** As written; empty if there is none. */
  readonly sha: string;
  /** As YAML reads them; empty if there are none. */
  readonly changeNotes: string;
  readonly at: Position;
}

/** The gallery's `metadata.yaml` (sgtm-sandbox.md, 5). */
export interface Metadata {
  /** In order of the file. */
  readonly versions: readonly ReleasedVersion[];
  /** Whether the comment `# Latest version` stands before the first version. */
  readonly marksLatest: boolean;
  /** What is missing or has not the form that the gallery reads. */
  readonly problems: readonly (Position & { readonly message: string })[];
}

/** Reads the text of `metadata.yaml`. Never throws: what is wrong is in `problems`. */
export function readMetadata(text: string): Metadata {
  return new MetadataReader(text);
}

/** Whether a text is the full id of a commit. */
export function isSha(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}

class MetadataReader implements Metadata {
  readonly versions: ReleasedVersion[] = [];
  readonly marksLatest: boolean;
  readonly problems: (Position & { message: string })[] = [];
  readonly #lines = new LineCounter();

  constructor(text: string) {
    const { contents, errors } = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    const first = text.search(/^\s*- /m);
    this.marksLatest = /^\s*#\s*latest version\b/im.test(first < 0 ? '' : text.slice(0, first));
    for (const { message, pos } of errors) this.#report(`This is no YAML: ${message}.`, pos[0]);
    if (errors.length > 0) return;
    if (isMap(contents)) this.#read(contents);
    else this.#report('Expected homepage: and versions:.', 0);
  }

  #read(root: YAMLMap): void {
    if (!scalar(root, 'homepage'))
      this.#report('Add homepage: with the address of the product.', start(root));
    const versions = root.get('versions', true) as Node | undefined;
    const list = isSeq(versions) ? (versions.items as Node[]) : [];
    for (const version of list) this.#version(version);
    if (list.length > 0) return;
    this.#report('Expected versions: with a list of sha: and changeNotes:.', start(versions ?? root));
  }

  #version(version: Node): void {
    const at = start(version);
    const sha = isMap(version) ? scalar(version, 'sha') : '';
    const changeNotes = isMap(version) ? scalar(version, 'changeNotes') : '';
    this.versions.push({ sha, changeNotes, at: this.#position(at) });
    if (!isSha(sha)) {
      this.#report(
        `Expected sha: with the 40 hexadecimal digits of a commit, but it is ${sha || 'absent'}.`,
        at,
      );
    }
    if (!changeNotes) this.#report('Add changeNotes: with what is new in this version.', at);
  }

  #report(message: string, offset: number): void {
    this.problems.push({ ...this.#position(offset), message });
  }

  #position(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col - 1 };
  }
}

/** The text of a value as it is written: a sha of digits only is no number. */
function scalar(map: YAMLMap, key: string): string {
  const node = map.get(key, true);
  if (!isScalar(node)) return '';
  return String(typeof node.value === 'string' ? node.value : (node.source ?? ''));
}

function start(node: Node): number {
  return node.range?.[0] ?? 0;
}
