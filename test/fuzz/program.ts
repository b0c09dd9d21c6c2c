import fc from 'fast-check';

/** The variables of every program. */
export const VARIABLES = ['a', 'b', 'c', 'd'];

/**
 * What a program begins with. `cut` keeps values small, so that loops can grow nothing without end, and `call` makes
 * programs that call what is no function rarer.
 */
const PRELUDE = `
let a = data.a, b = data.b, c = data.c;
var d = 0;
function flat(value) { return typeof value === 'object' || typeof value === 'function' ? 0 : value; }
function cut(value) {
  if (typeof value === 'string') return value.slice(0, 40);
  if (typeof value === 'function') return value;
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.length === 'number') return value.slice(0, 6).map(flat);
  return { x: flat(value.x), y: flat(value.y) };
}
`;

const variable = fc.constantFrom(...VARIABLES);
const literal = fc.oneof(
  fc.integer({ min: -3, max: 40 }).map(String),
  fc.constantFrom('0.1', '2.5', '4294967296', '1.7976931348623157e308', 'true', 'false', 'null', 'undefined'),
  fc.constantFrom("''", "' '", "'1'", "'abc'", "'a,b'", "'0x10'", "'Ä\u00df'", "'length'"),
);
const binary = fc.constantFrom(
  ...['+', '-', '*', '/', '%', '===', '!==', '==', '!=', '<', '<=', '>', '>=', '&&', '||', '&', '|', '^'],
  ...['<<', '>>', '>>>'],
);
const unary = fc.constantFrom('!', '-', '~', 'typeof ');
const assignment = fc.constantFrom('+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>=', '>>>=');

/** Methods by what they are called on, with arguments in place of `$`. */
const onText = fc.constantFrom(
  ...['.slice($, $)', '.substring($, $)', '.indexOf($)', '.lastIndexOf($)', '.charAt($)', '.toUpperCase()'],
  ...['.toLowerCase()', '.trim()', '.split($)', '.concat($, $)', '.length', '.replace($, $)', '.match($)'],
);
const onList = fc.constantFrom(
  ...['.slice($, $)', '.indexOf($)', '.concat($)', '.join($)', '.length', '.push($)', '.pop()', '.shift()'],
  ...[
    '.reverse()',
    '.map(x => cut($))',
    '.filter(x => $)',
    '.some(x => $)',
    '.every((x, i) => $)',
    '.sort()',
  ],
  ...['.splice($, $)', '.unshift($)', '.reduce((x, y) => cut($), $)', '.forEach(x => { d = cut($); })'],
);

const { expression } = fc.letrec<{ expression: string; leaf: string }>(tie => {
  const inner = tie('expression');
  const parts = fc.array(inner, { minLength: 3, maxLength: 3 });
  const called = (methods: fc.Arbitrary<string>) =>
    fc.tuple(methods, parts).map(([method, given]) => {
      let next = 0;
      return method.replace(/\$/g, () => given[next++] as string);
    });
  const list = fc.array(inner, { maxLength: 3 }).map(items => `[${items.join(', ')}]`);
  return {
    leaf: fc.oneof(variable, literal),
    expression: fc.oneof(
      { depthSize: 'small' },
      tie('leaf'),
      fc.tuple(inner, binary, inner).map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      fc.tuple(unary, inner).map(([operator, value]) => `(${operator}(${value}))`),
      fc.tuple(inner, inner, inner).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`),
      list,
      fc.tuple(inner, inner).map(([x, y]) => `({x: ${x}, y: ${y}})`),
      fc
        .tuple(inner, fc.constantFrom('.x', '.y', '.length', '[0]', '[1]'))
        .map(([of, key]) => `((${of}) || a || '')${key}`),
      fc.tuple(inner, inner).map(([of, key]) => `((${of}) || b)[cut(${key})]`),
      fc.tuple(variable, inner).map(([name, value]) => `(${name} = cut(${value}))`),
      fc.tuple(variable, fc.constantFrom('++', '--')).map(([name, sign]) => `${name}${sign}`),
      fc.tuple(inner, called(onText)).map(([text, method]) => `('' + cut(${text}))${method}`),
      fc.tuple(list, called(onList)).map(([items, method]) => `${items}${method}`),
      fc.tuple(inner, inner).map(([body, given]) => `((x => cut(${body}))(${given}))`),
    ),
  };
});

const { statement } = fc.letrec<{ statement: string; block: string }>(tie => ({
  block: fc.array(tie('statement'), { maxLength: 3 }).map(lines => `{ ${lines.join(' ')} }`),
  statement: fc.oneof(
    { depthSize: 'xsmall' },
    fc.tuple(variable, expression).map(([name, value]) => `${name} = cut(${value});`),
    fc
      .tuple(variable, assignment, expression)
      .map(([name, sign, value]) => `${name} ${sign} cut(${value}); ${name} = cut(${name});`),
    fc
      .tuple(expression, tie('block'), tie('block'))
      .map(([test, yes, no]) => `if (${test}) ${yes} else ${no}`),
    fc
      .tuple(fc.nat({ max: 3 }), tie('block'))
      .map(([times, body]) => `for (let i = 0; i < ${times}; i++) ${body}`),
    fc.tuple(expression, tie('block')).map(([value, body]) => `for (const k in cut([${value}])) ${body}`),
    fc
      .tuple(expression, tie('block'))
      .map(([value, body]) => `for (const v of [cut(${value}), 1]) { c = v; ${body} }`),
    fc
      .tuple(expression, literal, tie('block'), tie('block'))
      .map(
        ([of, is, one, other]) =>
          `switch (${of}) { case ${is}: ${one} case 1: ${other} break; default: d = 1; }`,
      ),
    fc
      .tuple(variable, expression, tie('block'))
      .map(([name, value, body]) => `(function (${name}) { ${body} d = cut(${name}); })(${value});`),
    fc.tuple(variable, tie('block')).map(([name, body]) => `{ let ${name} = 1; ${body} }`),
    fc.tuple(expression, expression).map(([test, value]) => `if (${test}) return cut(${value});`),
    tie('block'),
  ),
}));

/** Programs in the sandbox's language that any JavaScript engine runs as well; each gives a list of its variables. */
export const program = fc
  .array(statement, { minLength: 1, maxLength: 6 })
  .map(lines => `${PRELUDE}\n${lines.join('\n')}\nreturn [cut(a), cut(b), cut(c), cut(d)];`);

/** Holds no name of a method: those are properties in JavaScript, and nothing in the sandbox, which has no prototypes. */
const text = fc.string({ unit: fc.constantFrom(...'0123456789 .,-+xyÄß€'), maxLength: 8 });

/** Values of `data`. */
export const data = fc.record({
  a: fc.oneof(fc.integer(), fc.double(), text),
  b: fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), text), { maxLength: 4 }),
  c: fc.record({ x: fc.integer(), y: text }),
});
