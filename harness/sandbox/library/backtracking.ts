/** How much a regular expression can backtrack. */
export interface Backtracking {
  /** Whether something that varies stands inside something that repeats, so that tries can multiply without end. */
  readonly nested: boolean;
  /** How many quantifiers can give characters back; tries grow with the text to this power, and one more. */
  readonly wide: number;
}

/** A quantifier, or a repeated group, with a smaller maximum adds no more than a constant. */
const NARROW = 10;

/** An opened or closed group, an alternative, a quantifier, a position, or what matches one character. */
const TOKEN =
  /(?<open>\((?:\?(?:[:=!]|<[=!]|<\w+>))?)|(?<close>\))|(?<or>\|)|(?<repeat>[*+?]\??|\{(?<min>\d+)(?<comma>,?)(?<max>\d*)\}\??)|(?<place>[$^]|\\[bB])|(?<one>\\(?:u\{?\w+\}?|x\w\w|.)|\[(?:\\.|[^\]\\])*\]|.)/gs;

type Token = Readonly<
  Record<'open' | 'close' | 'or' | 'repeat' | 'min' | 'comma' | 'max' | 'place' | 'one', string | undefined>
>;

interface Group {
  /** Whether the same text can be matched in more than one way. */
  varies: boolean;
}

/** Estimates from a pattern's source how much matching it can backtrack. Rather too much than too little. */
export function estimateBacktracking(source: string): Backtracking {
  const tokens = Array.from(source.matchAll(TOKEN), match => match.groups as Token);
  const groups: Group[] = [{ varies: false }];
  let closed: Group | undefined;
  let nested = false;
  let wide = 0;
  tokens.forEach((token, i) => {
    if (token.open) groups.push({ varies: false });
    if (token.or) mark(groups);
    if (token.close) closed = leave(groups);
    if (!token.repeat) return;
    const max = maximumOf(token);
    const isOfGroup = tokens[i - 1]?.close !== undefined;
    if (isOfGroup && closed?.varies && max > 1) nested ||= max > NARROW || wide > 0;
    if (max <= NARROW || (!isOfGroup && isDisjoint(tokens[i - 1], tokens[i + 1]))) return;
    if (!isOfGroup) wide += 1;
    mark(groups);
  });
  return { nested, wide };
}

function mark(groups: Group[]): void {
  const group = groups.at(-1);
  if (group) group.varies = true;
}

/** Leaves the innermost group. What is around it varies as it does. */
function leave(groups: Group[]): Group | undefined {
  const group = groups.length > 1 ? groups.pop() : groups[0];
  if (group?.varies) mark(groups);
  return group;
}

function maximumOf({ repeat = '', min, comma, max }: Token): number {
  if (repeat.startsWith('?')) return 1;
  if (!min || (comma && !max)) return Number.POSITIVE_INFINITY;
  return Number(max || min);
}

/** Characters by which two parts of a pattern are told apart: Latin ones, and one each of some other kinds. */
const SAMPLES = [
  ...Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)),
  '\u0416',
  '\u4e2d',
  '\u2028',
  '\ud83d',
];

/** Whether a repeated part never matches what has to come next, so that no character of it can be given back. */
function isDisjoint(repeated: Token | undefined, next: Token | undefined): boolean {
  if (!next || next.place === '$') return true;
  if (!repeated?.one || !next.one) return false;
  const [first, second] = [repeated.one, next.one].map(one => new RegExp(`^${one}$`));
  return !SAMPLES.some(character => first?.test(character) && second?.test(character));
}
