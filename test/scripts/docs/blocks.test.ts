import { describe, expect, it } from 'vitest';
import { blockNames, fillBlocks } from '../../../scripts/docs/blocks.ts';

const PAGE = 'Before\n<!-- generated: a -->\nold\n<!-- end -->\nAfter\n<!-- generated: b -->\n<!-- end -->\n';

describe('fillBlocks', () => {
  it('puts each text in place of the old one, and leaves the rest alone', () => {
    expect(fillBlocks(PAGE, { a: 'new', b: '$1' })).toBe(
      'Before\n<!-- generated: a -->\n\nnew\n\n<!-- end -->\nAfter\n<!-- generated: b -->\n\n$1\n\n<!-- end -->\n',
    );
  });

  it('changes nothing the second time', () => {
    const page = fillBlocks(PAGE, { a: 'new', b: 'other' });
    expect(fillBlocks(page, { a: 'new', b: 'other' })).toBe(page);
  });

  it('names the blocks there are when it is asked for another', () => {
    expect(() => fillBlocks(PAGE, { a: 'new', c: '' })).toThrow(
      'Expected one of a, c after "generated:", got b.',
    );
  });
});

describe('blockNames', () => {
  it('finds the names in their order', () => {
    expect(blockNames(PAGE)).toEqual(['a', 'b']);
  });
});
