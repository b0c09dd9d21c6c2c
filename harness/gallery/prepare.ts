import { join } from 'node:path';
import type { Finding } from '../lint/finding.ts';
import { readGalleryFolder } from '../lint/gallery.ts';
import { lintTemplate } from '../lint/lint.ts';
import { readMetadata } from '../lint/metadata.ts';
import { UserError } from '../user-error.ts';
import { checkCheckout, committed, lastChange, staleFiles } from './checkout.ts';
import { type Version, writeMetadata } from './metadata.ts';
import { type Release, readRelease } from './release.ts';

const TEMPLATE = 'template.tpl';
const METADATA = 'metadata.yaml';

/** What a checkout of the gallery's repository lacks, and what the gallery will say. */
export interface Preparation {
  readonly version: string;
  /** The texts to be written, by their names. Only what differs from the folder. */
  readonly files: Readonly<Record<string, string>>;
  /** The commit of the version; `undefined` as long as its template is not committed. */
  readonly sha: string | undefined;
  /** What `sgtm lint --gallery` finds once the files are written. */
  readonly findings: readonly Finding[];
}

/**
 * Works out what to write into a checkout of the gallery's repository, and writes nothing. `metadata.yaml` names the
 * commit of each version's template. So a release takes two commits: the template, and then, prepared anew, the version.
 *
 * @param folder the checkout.
 * @param projectDir the project with `src/` and `template/`.
 * @throws UserError where the project is not ready, the checkout is none, or something in it would be lost.
 */
export async function prepareGallery(folder: string, projectDir: string): Promise<Preparation> {
  const release = await readRelease(projectDir);
  await checkCheckout(folder, projectDir);
  const { template, license, readme } = release;
  const versions = await readVersions(folder);
  const released = await releasedCommit(folder, versions, release);
  const isCommitted = (await committed(folder, TEMPLATE)) === template;
  const sha = isCommitted ? (released ?? (await lastChange(folder, TEMPLATE))) : undefined;
  const metadata = sha && writeMetadata(release.head, add(versions, sha, release));
  const files = {
    [TEMPLATE]: template,
    LICENSE: license,
    'README.md': readme,
    ...(metadata && { [METADATA]: metadata }),
  };
  const stale = await staleFiles(folder, files);
  return {
    version: release.version,
    files: Object.fromEntries(Object.entries(files).filter(([name]) => stale.includes(name))),
    sha,
    findings: await lint(folder, release, metadata),
  };
}

async function readVersions(folder: string): Promise<readonly Version[]> {
  const text = await committed(folder, METADATA);
  if (text === undefined) return [];
  const { versions, problems } = readMetadata(text);
  const [problem] = problems;
  if (!problem) return versions;
  const place = `${join(folder, METADATA)}:${problem.line}:${problem.column + 1}`;
  throw new UserError(
    `${place} ${problem.message} Correct the file, or remove it if nothing is released yet.`,
  );
}

/** The commit of the version if it has been released. @throws UserError where that has another template, or is gone. */
async function releasedCommit(
  folder: string,
  versions: readonly Version[],
  { version, template }: Release,
): Promise<string | undefined> {
  const earlier = versions.find(({ changeNotes }) => changeNotes.split(/\s/)[0] === version);
  if (!earlier) return undefined;
  const released = await committed(folder, TEMPLATE, earlier.sha);
  if (released === template) return earlier.sha;
  const advice = `Raise the version in package.json, describe it in CHANGELOG.md, and run sgtm build.`;
  throw new UserError(
    released === undefined
      ? `Expected the commit of version ${version}, but ${earlier.sha} is none with a template. Remove the version from ${join(folder, METADATA)} if the gallery never had it. Otherwise: ${advice}`
      : `Expected a new version, but ${version} is released with another template, that of commit ${earlier.sha}. ${advice}`,
  );
}

function add(versions: readonly Version[], sha: string, { version, changes }: Release): readonly Version[] {
  if (versions.some(released => released.sha === sha)) return versions;
  return [{ sha, changeNotes: `${version}\n${changes}` }, ...versions];
}

/** Lints what the folder will be. Its metadata is left out as long as the commit that it has to name is missing. */
async function lint(folder: string, release: Release, metadata: string | undefined): Promise<Finding[]> {
  const file = join(folder, TEMPLATE);
  const present = await readGalleryFolder(file);
  const gallery = {
    ...present,
    entries: [...new Set([...present.entries, TEMPLATE, 'LICENSE', 'README.md'])],
    license: release.license,
    metadata: metadata === undefined ? undefined : readMetadata(metadata),
    released: metadata === undefined ? undefined : release.template,
  };
  const findings = lintTemplate(release.template, file, { gallery });
  return metadata === undefined
    ? findings.filter(finding => finding.file !== join(folder, METADATA))
    : findings;
}
