import { describe, expect, it } from 'vitest';
import { MATCHERS } from '../../harness/testing/matchers.ts';
import { failureOf, messageOf } from './scenarios.ts';

/** Every matcher: an assertion that holds, one that does not, and what it says. */
const MATCHER_CASES: readonly [matcher: string, holds: string, fails: string, message: string][] = [
  ['isUndefined', '(undefined).isUndefined()', '(null).isUndefined()', 'Expected null to be undefined.'],
  ['isDefined', '(null).isDefined()', '(undefined).isDefined()', 'Expected undefined to be defined.'],
  ['isNull', '(null).isNull()', '(undefined).isNull()', 'Expected undefined to be null.'],
  ['isNotNull', '(undefined).isNotNull()', '(null).isNotNull()', 'Expected null not to be null.'],
  ['isFalse', '(false).isFalse()', '(0).isFalse()', 'Expected 0 to be false.'],
  ['isTrue', '(true).isTrue()', '(1).isTrue()', 'Expected 1 to be true.'],
  ['isFalsy', "('').isFalsy()", "('0').isFalsy()", 'Expected "0" to be falsy.'],
  ['isTruthy', '([]).isTruthy()', '(0).isTruthy()', 'Expected 0 to be truthy.'],
  ['isNaN', '(0 / 0).isNaN()', "('NaN').isNaN()", 'Expected "NaN" to be NaN.'],
  ['isNotNaN', "('NaN').isNotNaN()", '(0 / 0).isNotNaN()', 'Expected NaN not to be NaN.'],
  ['isInfinity', '(-1 / 0).isInfinity()', '(1).isInfinity()', 'Expected 1 to be infinite.'],
  [
    'isNotInfinity',
    '(1).isNotInfinity()',
    '(1 / 0).isNotInfinity()',
    'Expected Infinity not to be infinite.',
  ],
  ['isEqualTo', '({a: [1]}).isEqualTo({a: [1]})', "(1).isEqualTo('1')", 'Expected 1 to equal "1".'],
  ['isNotEqualTo', "(1).isNotEqualTo('1')", '([1]).isNotEqualTo([1])', 'Expected [1] not to equal [1].'],
  ['isStrictlyEqualTo', '(1).isStrictlyEqualTo(1)', '(1).isStrictlyEqualTo(2)', 'Expected 1 to be 2.'],
  [
    'isNotStrictlyEqualTo',
    '([]).isNotStrictlyEqualTo([])',
    '(1).isNotStrictlyEqualTo(1)',
    'Expected 1 not to be 1.',
  ],
  ['isAnyOf', '({a: 1}).isAnyOf(0, {a: 1})', '(3).isAnyOf(1, 2)', 'Expected 3 to equal any of 1, 2.'],
  ['isNoneOf', '(3).isNoneOf(1, 2)', '(2).isNoneOf(1, 2)', 'Expected 2 to equal none of 1, 2.'],
  ['isGreaterThan', '(2).isGreaterThan(1)', '(1).isGreaterThan(1)', 'Expected 1 to be greater than 1.'],
  [
    'isGreaterThanOrEqualTo',
    '(1).isGreaterThanOrEqualTo(1)',
    '(0).isGreaterThanOrEqualTo(1)',
    'Expected 0 to be at least 1.',
  ],
  ['isLessThan', "('a').isLessThan('b')", '(1).isLessThan(1)', 'Expected 1 to be less than 1.'],
  [
    'isLessThanOrEqualTo',
    '(1).isLessThanOrEqualTo(1)',
    '(2).isLessThanOrEqualTo(1)',
    'Expected 2 to be at most 1.',
  ],
  [
    'contains',
    "([1, 'a', {b: 2}]).contains({b: 2}, 1)",
    '([1]).contains(1, 2)',
    'Expected [1] to contain 1, 2.',
  ],
  [
    'doesNotContain',
    '([1]).doesNotContain(2, 3)',
    '([1]).doesNotContain(2, 1)',
    'Expected [1] not to contain 2, 1.',
  ],
  [
    'containsExactly',
    '([1, 2, 2]).containsExactly(2, 1, 2)',
    '([1, 2]).containsExactly(2, 1, 2)',
    'Expected [1, 2] to contain exactly, in any order, 2, 1, 2.',
  ],
  [
    'doesNotContainExactly',
    '([1, 2]).doesNotContainExactly(1)',
    '([1, 2]).doesNotContainExactly(2, 1)',
    'Expected [1, 2] not to contain exactly, in any order, 2, 1.',
  ],
  ['hasLength', "('abc').hasLength(3)", '([1]).hasLength(2)', 'Expected [1] to have the length 2.'],
  ['isEmpty', '({}).isEmpty()', '([0]).isEmpty()', 'Expected [0] to be empty.'],
  ['isNotEmpty', "(' ').isNotEmpty()", '({}).isNotEmpty()', 'Expected {} not to be empty.'],
  ['isArray', '([]).isArray()', '({}).isArray()', 'Expected {} to be an array.'],
  ['isBoolean', '(false).isBoolean()', '(0).isBoolean()', 'Expected 0 to be a boolean.'],
  ['isFunction', '(() => 1).isFunction()', '({}).isFunction()', 'Expected {} to be a function.'],
  ['isNumber', '(0 / 0).isNumber()', "('1').isNumber()", 'Expected "1" to be a number.'],
  ['isObject', '({}).isObject()', '([]).isObject()', 'Expected [] to be an object.'],
  ['isString', "('').isString()", '(1).isString()', 'Expected 1 to be a string.'],
];

/** Values for which neither a matcher nor its opposite holds. */
const NEITHER: readonly string[] = [
  '({length: 1}).hasLength(1)',
  '({a: 1}).contains(1)',
  '(1).doesNotContain(2)',
  "('ab').containsExactly('a', 'b')",
  "('ab').doesNotContainExactly('x')",
  '(0).isEmpty()',
  '(0).isNotEmpty()',
  "('1').contains(1)",
];

describe('assertThat', () => {
  it('has a case here for each matcher', () => {
    expect(MATCHER_CASES.map(([matcher]) => matcher)).toEqual([...MATCHERS.keys()]);
  });

  it.each(MATCHER_CASES)('%s holds: assertThat%s', async (_matcher, holds) => {
    expect(await failureOf(`assertThat${holds};`)).toBeUndefined();
  });

  it.each(MATCHER_CASES)(
    '%s tells where %s does not: assertThat%s',
    async (_matcher, _holds, fails, message) => {
      expect(await messageOf(`assertThat${fails};`)).toBe(message);
    },
  );

  it.each(NEITHER)('fails on values that a matcher is not made for: %s', async assertion => {
    expect(await messageOf(`assertThat${assertion};`)).toMatch(/^Expected /);
  });

  it('finds a part in a string', async () => {
    expect(
      await failureOf("assertThat('abc').contains('b', 'bc'); assertThat('abc').doesNotContain('d');"),
    ).toBe(undefined);
  });

  it('puts the message of the test before its own', async () => {
    expect(await messageOf("assertThat(1, 'the price').isEqualTo(2);")).toBe(
      'the price: Expected 1 to equal 2.',
    );
  });

  it('shows the difference of two objects', async () => {
    const code = "assertThat({name: 'x', items: [1, 2]}).isEqualTo({name: 'x', items: [1, 3]});";
    expect(await failureOf(code)).toEqual({
      message: 'Expected {name: "x", items: [1, 2]} to equal {name: "x", items: [1, 3]}.',
      line: 30,
      column: 1,
      source: "assertThat({name: 'x', items: [1, 2]}).isEqualTo({name: 'x', items: [1, 3]})",
      difference: [
        '  {',
        '    name: "x",',
        '    items: [',
        '      1,',
        '-     3,',
        '+     2,',
        '    ],',
        '  }',
      ],
    });
  });

  it('shows the difference of JSON in strings', async () => {
    const failure = await failureOf(`assertThat('{"a":1,"b":2}').isEqualTo('{"a":1,"b":3}');`);
    expect(failure?.difference).toEqual(['  JSON {', '    a: 1,', '-   b: 3,', '+   b: 2,', '  }']);
  });

  it('shows JSON as it is written where only the writing differs', async () => {
    const code = `assertThat({body: '{"a": 1}'}).isEqualTo({body: '{"a":1}'});`;
    expect((await failureOf(code))?.difference).toEqual([
      '  {',
      '-   body: "{\\"a\\":1}",',
      '+   body: "{\\"a\\": 1}",',
      '  }',
    ]);
  });

  it('says that two equal objects are not the same', async () => {
    const failure = await failureOf('assertThat({a: 1}).isStrictlyEqualTo({a: 1});');
    expect([failure?.message, failure?.difference]).toEqual([
      'Expected {a: 1} to be {a: 1}. The two are equal, but not the same object: use isEqualTo.',
      [],
    ]);
  });

  it('refuses promises, as in GTM', async () => {
    expect(await messageOf('assertThat(Promise.create((resolve) => { resolve(1); })).isDefined();')).toBe(
      "Argument actual cannot have type Promise. Assertions on asynchronous code aren't supported. " +
        'Assert in promise.then(value => { … }).',
    );
  });

  it('names the matcher that was probably meant', async () => {
    expect(await messageOf('assertThat(1).isEqualsTo(1);')).toBe(
      'assertThat(…) has no isEqualsTo. Did you mean isEqualTo?',
    );
  });

  it('names all matchers where none is near', async () => {
    expect(await messageOf("assertApi('x').toHaveBeenCalledOnceWith(1);")).toBe(
      'assertApi(…) has no toHaveBeenCalledOnceWith. There are wasCalled, wasNotCalled, wasCalledWith, wasNotCalledWith.',
    );
  });
});
