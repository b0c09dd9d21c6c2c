/** The generated parts of the documentation: the text of each, by its name. */
export type Blocks = Readonly<Record<string, string>>;

const BLOCK = /(<!-- generated: (\S+) -->\n)(.*?)(<!-- end -->)/gs;

/**
 * Puts each generated text between the two comments that ask for it, `<!-- generated: NAME -->` and `<!-- end -->`, in place
 * of what stands there.
 *
 * @throws Error if the page asks for a name that is not there.
 */
export function fillBlocks(page: string, blocks: Blocks): string {
  return page.replace(BLOCK, (_all, begin: string, name: string, _old: string, end: string) => {
    const text = blocks[name];
    if (text !== undefined) return `${begin}\n${text}\n\n${end}`;
    throw new Error(`Expected one of ${Object.keys(blocks).join(', ')} after "generated:", got ${name}.`);
  });
}

/** The names that a page asks for. */
export function blockNames(page: string): string[] {
  return Array.from(page.matchAll(BLOCK), ([, , name = '']) => name);
}
