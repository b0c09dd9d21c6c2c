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

/** The newest version is a commit of the branch with a template: from there the gallery reads it. */
export const galleryCommit: Rule<GalleryContext> = {
  id: 'gallery-commit',
  severity: 'error',
  check(context) {
    const { metadata, commits, released } = context.gallery;
    const newest = metadata?.versions[0];
    if (!newest) return [];
    if (released !== undefined || !commits?.includes(newest.sha)) return unknownCommits(context, [newest]);
    const message = `${newest.sha} has no template.tpl. Give the sha of the commit that changed it.`;
    return [{ file: fileOf(context), ...newest.at, message }];
  },
};

/** The newest version is the present template. Not an error: the next version may be in the making. */
export const galleryRelease: Rule<GalleryContext> = {
  id: 'gallery-release',
  severity: 'warning',
  check(context) {
    const { metadata, released } = context.gallery;
    const newest = metadata?.versions[0];
    if (!newest || released === undefined || isSame(released, context.lines)) return [];
    const message =
      'template.tpl has changed since this version. Add a version with the sha of the commit that changed it.';
    return [{ file: fileOf(context), ...newest.at, message }];
  },
};

/** So are the older versions. Not an error: Meta's file has versions from before its history was rewritten. */
export const galleryOlderCommits: Rule<GalleryContext> = {
  id: 'gallery-older-commits',
  severity: 'warning',
  check: context => unknownCommits(context, context.gallery.metadata?.versions.slice(1) ?? []),
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
function unknownCommits(context: GalleryContext, versions: readonly ReleasedVersion[]): Problem[] {
  const { commits } = context.gallery;
  if (!commits) return [];
  return versions
    .filter(({ sha }) => isSha(sha) && !commits.includes(sha))
    .map(({ sha, at }) => ({
      file: fileOf(context),
      ...at,
      message: `${sha} is no commit before HEAD. Give the sha of the commit that changed template.tpl.`,
    }));
}

/** Whether a text has these lines; byte order mark and line ends are not looked at. */
function isSame(text: string, lines: readonly string[]): boolean {
  return text.replace(/^\uFEFF+/, '').replaceAll('\r\n', '\n') === lines.join('\n');
}
