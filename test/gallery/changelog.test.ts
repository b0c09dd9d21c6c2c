import { describe, expect, it } from 'vitest';
import { changesOf } from '../../harness/gallery/changelog.ts';
import { UserError } from '../../harness/user-error.ts';

const CHANGELOG = `# Changelog

## Unreleased

- To come.

## [1.10.0] - 2026-03-01

- A.

### Fixed

- B.

## v1.1.0 (2026-02-01)

- C.

## 1.0.0, not yet released

- D.

## 0.9.0

## 0.8.0`;

describe('changesOf', () => {
  it.each([
    ['1.10.0', '- A.\n\n### Fixed\n\n- B.'],
    ['1.1.0', '- C.'],
    ['1.0.0', '- D.'],
  ])('gives what stands below the heading of %s', (version, changes) => {
    expect(changesOf(CHANGELOG, version)).toBe(changes);
  });

  it.each(['1.1', '2.0.0', '0.9.0', '0.8.0'])('asks for what is new in %s', version => {
    expect(() => changesOf(CHANGELOG, version)).toThrow(
      new UserError(
        `CHANGELOG.md Expected a heading "## ${version}" with what is new below it, as package.json has that version.`,
      ),
    );
  });
});
