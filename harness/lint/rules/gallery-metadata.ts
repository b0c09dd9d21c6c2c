import { join } from 'node:path';
import { isSha, type ReleasedVersion } from '../metadata.ts';
import type { GalleryContext, Problem, Rule } from '../rule.ts';

const fileOf = ({ gallery }: GalleryContext) => join(gallery.folder, 'metadata.yaml');

/** `metadata.yaml` has a homepage and versions, each with the full sha of a commit and notes. */
export const galleryMetadata: Rule<GalleryContext> = {
  id: 'gallery-metadata',
  severity: 'error',
  check(context) {
    const file = fileOf(context);
    const { metadata } = context.gallery;
    if (metadata) return metadata.problems.map(problem => ({ ...problem, file }));
    return [{ file, line: 1, column: 0, message: 'Add a file metadata.yaml with homepage: and versions:.' }];
  },
};

/** The newest version is a commit of the branch: from there the gallery reads the template. */
export const galleryCommit: Rule<GalleryContext> = {
  id: 'gallery-commit',
  severity: 'error',
  check: context => unknownCommits(context, ([newest]) => (newest ? [newest] : [])),
};

/** So are the older versions. Not an error: Meta's file has versions from before its history was rewritten. */
export const galleryOlderCommits: Rule<GalleryContext> = {
  id: 'gallery-older-commits',
  severity: 'warning',
  check: context => unknownCommits(context, ([, ...older]) => older),
};

/** The newest version stands first. The order of the others is not looked at: published files mix them. */
export const galleryVersionOrder: Rule<GalleryContext> = {
  id: 'gallery-version-order',
  severity: 'error',
  check(context) {
    const { metadata, commits = [] } = context.gallery;
    const [first, ...others] = metadata?.versions ?? [];
    const newest = first && commits.slice(0, Math.max(commits.indexOf(first.sha), 0));
    return others
      .filter(({ sha }) => newest?.includes(sha))
      .map(({ sha, at }) => ({
        file: fileOf(context),
        ...at,
        message: `${sha} is newer than the first version. Put the newest version first.`,
      }));
  },
};

/** The comment `# Latest version` stands above the first version. Not an error: most published files lack it. */
export const galleryLatestComment: Rule<GalleryContext> = {
  id: 'gallery-latest-comment',
  severity: 'warning',
  check(context) {
    const { metadata } = context.gallery;
    const first = metadata?.versions[0];
    if (!first || metadata.marksLatest) return [];
    const message = 'Write the comment # Latest version above the first version.';
    return [{ file: fileOf(context), ...first.at, message }];
  },
};

/** Versions that are no commits before HEAD; none where the history is unknown. */
function unknownCommits(
  context: GalleryContext,
  pick: (versions: readonly ReleasedVersion[]) => readonly ReleasedVersion[],
): Problem[] {
  const { metadata, commits } = context.gallery;
  if (!metadata || !commits) return [];
  return pick(metadata.versions)
    .filter(({ sha }) => isSha(sha) && !commits.includes(sha))
    .map(({ sha, at }) => ({
      file: fileOf(context),
      ...at,
      message: `${sha} is no commit before HEAD. Give the sha of the commit that changed template.tpl.`,
    }));
}
