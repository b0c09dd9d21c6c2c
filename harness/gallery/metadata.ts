import { Document, type Node } from 'yaml';

/** A version of a template, as the gallery offers it. */
export interface Version {
  /** The full id of the commit whose `template.tpl` it is. */
  readonly sha: string;
  readonly changeNotes: string;
}

/**
 * Writes a `metadata.yaml` as on Google's page about the gallery
 * (developers.google.com/tag-platform/tag-manager/templates/gallery).
 *
 * @param head the entries above the versions, such as `homepage`.
 * @param versions newest first; at least one.
 */
export function writeMetadata(head: Readonly<Record<string, unknown>>, versions: readonly Version[]): string {
  const list = versions.map(({ sha, changeNotes }) => ({ sha, changeNotes }));
  const document = new Document({ ...head, versions: list });
  const comment = (index: number, text: string) => {
    const version = document.getIn(['versions', index], true) as Node | undefined;
    if (version) version.commentBefore = ` ${text}`;
  };
  comment(0, 'Latest version');
  comment(1, 'Older versions');
  return document.toString({ lineWidth: 0 });
}
