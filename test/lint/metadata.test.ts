import { describe, expect, it } from 'vitest';
import { isSha, readMetadata } from '../../harness/lint/metadata.ts';

const A = 'a'.repeat(40);

describe('readMetadata', () => {
  it('gives versions in order, with their place', () => {
    const digits = '1'.repeat(40);
    const text = `homepage: x\nversions:\n  # Latest version\n  - sha: ${A}\n    changeNotes: b\n  - sha: ${digits}\n    changeNotes: 1.0\n`;
    const { versions, marksLatest, problems } = readMetadata(text);
    expect({ versions, marksLatest, problems }).toEqual({
      versions: [
        { sha: A, changeNotes: 'b', at: { line: 4, column: 4 } },
        { sha: digits, changeNotes: '1.0', at: { line: 6, column: 4 } },
      ],
      marksLatest: true,
      problems: [],
    });
  });

  it('looks for the comment only before the first version', () => {
    const text = `homepage: x\nversions:\n- sha: ${A}\n  changeNotes: b\n# Latest version\n`;
    expect(readMetadata(text).marksLatest).toBe(false);
  });

  it.each([
    [
      'homepage: x',
      [{ line: 1, column: 0, message: 'Expected versions: with a list of sha: and changeNotes:.' }],
    ],
    ['', [{ line: 1, column: 0, message: 'Expected homepage: and versions:.' }]],
    [
      'versions:\n- sha: abc\n- 1\n',
      [
        { line: 1, column: 0, message: 'Add homepage: with the address of the product.' },
        {
          line: 2,
          column: 2,
          message: 'Expected sha: with the 40 hexadecimal digits of a commit, but it is abc.',
        },
        { line: 2, column: 2, message: 'Add changeNotes: with what is new in this version.' },
        {
          line: 3,
          column: 2,
          message: 'Expected sha: with the 40 hexadecimal digits of a commit, but it is absent.',
        },
        { line: 3, column: 2, message: 'Add changeNotes: with what is new in this version.' },
      ],
    ],
  ])('says what is wrong with %j', (text, problems) => {
    expect(readMetadata(text).problems).toEqual(problems);
  });

  it('says where it is no YAML', () => {
    expect(readMetadata('homepage: "x\nversions: []').problems).toEqual([
      {
        line: expect.any(Number),
        column: expect.any(Number),
        message: expect.stringMatching(/^This is no YAML: /),
      },
    ]);
  });
});

describe('isSha', () => {
  it.each([
    [A, true],
    ['A'.repeat(40), false],
    ['a'.repeat(39), false],
    ['a'.repeat(41), false],
  ])('%s: %s', (text, expected) => {
    expect(isSha(text)).toBe(expected);
  });
});
