/** How much a regular expression can backtrack. */
export interface Backtracking {
  /** Whether something that repeats stands inside something that repeats, so that tries can multiply without end. */
  readonly nested: boolean;
  /** How many quantifiers can take any number of characters; tries grow with the text to this power. */
  readonly wide: number;
}

/** A quantifier with a larger maximum counts as one without any. */
const NARROW = 10;

/** An escape, a character class, the start of a group, its end, an alternative, or a quantifier. */
const TOKEN =
  /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\)|\||[*+?]\??|\{(\d*)(,?)(\d*)\}\??/gs;

/** Estimates from a pattern's source how much matching it can backtrack. Rather too much than too little. */
export function estimateBacktracking(source: string): Backtracking {
  const groups = [{ varies: false }];
  let closed: { varies: boolean } | undefined;
  let nested = false;
  let wide = 0;
  for (const match of source.matchAll(TOKEN)) {
    const max = maximumOf(match);
    const group = groups.at(-1) ?? { varies: true };
    if (max === undefined) closed = nextGroup(match[0], groups);
    else {
      const directlyAfterGroup = closed && source[match.index - 1] === ')';
      if (directlyAfterGroup && closed?.varies && max > 1) nested = true;
      if (max > NARROW) wide += 1;
      if (match[0] !== `{${match[1]}}`) group.varies = true;
    }
  }
  return { nested, wide };
}

/** Enters or leaves a group, or notes an alternative. Gives the group that was left. */
function nextGroup(token: string, groups: { varies: boolean }[]): { varies: boolean } | undefined {
  const group = groups.at(-1);
  if (token.startsWith('(')) groups.push({ varies: false });
  if (token === '|' && group) group.varies = true;
  if (token !== ')' || groups.length === 1) return undefined;
  groups.pop();
  const outer = groups.at(-1);
  if (outer && group?.varies) outer.varies = true;
  return group;
}

/** How often the quantifier lets its part repeat; `undefined` for a token that is no quantifier. */
function maximumOf([token, min = '', comma, max = '']: RegExpMatchArray): number | undefined {
  if (token.startsWith('?')) return 1;
  if (/^[*+]/.test(token)) return Number.POSITIVE_INFINITY;
  if (!token.startsWith('{')) return undefined;
  if (!comma) return Number(min);
  return max === '' ? Number.POSITIVE_INFINITY : Number(max);
}
