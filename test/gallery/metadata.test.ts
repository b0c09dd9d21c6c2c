import { describe, expect, it } from 'vitest';
import { writeMetadata } from '../../harness/gallery/metadata.ts';
import { readMetadata } from '../../harness/lint/metadata.ts';

const DIGITS = '1'.repeat(40);
const LETTERS = 'a'.repeat(40);

describe('writeMetadata', () => {
  it('marks the newest version, and keeps a sha of digits and a version of two numbers as texts', () => {
    const head = { homepage: 'https://example.com', documentation: 'https://example.com/docs' };
    const versions = [
      { sha: DIGITS, changeNotes: '1.0.0\n- The value: a number.\n- # and `code`.' },
      { sha: LETTERS, changeNotes: '0.1' },
    ];
    expect(writeMetadata(head, versions)).toBe(`homepage: https://example.com
documentation: https://example.com/docs
versions:
  # Latest version
  - sha: "${DIGITS}"
    changeNotes: |-
      1.0.0
      - The value: a number.
      - # and \`code\`.
  # Older versions
  - sha: ${LETTERS}
    changeNotes: "0.1"
`);
  });

  it('gives what the linter reads', () => {
    const version = { sha: LETTERS, changeNotes: `1.0.0\n${'Long notes are not folded. '.repeat(9)}` };
    const { versions, marksLatest, problems } = readMetadata(writeMetadata({ homepage: 'x' }, [version]));
    expect({ versions, marksLatest, problems }).toEqual({
      versions: [{ ...version, at: { line: 4, column: 4 } }],
      marksLatest: true,
      problems: [],
    });
  });
});
