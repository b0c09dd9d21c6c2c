import { UserError } from '../user-error.ts';

/** The version that begins a heading: `1.2.0 (2026-01-31)`, `[1.2.0] - 2026-01-31` and `v1.2.0` name the same. */
const HEADING = /^\[?v?([^\s,\]]+).*\n/;

/**
 * What is new in a version: the text below its heading `## 1.2.0` in a changelog.
 *
 * @throws UserError where there is no such heading, or nothing below it.
 */
export function changesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find(text => HEADING.exec(text)?.[1] === version);
  const changes = section?.replace(HEADING, '').trim();
  if (changes) return changes;
  throw new UserError(
    `CHANGELOG.md Expected a heading "## ${version}" with what is new below it, as package.json has that version.`,
  );
}
