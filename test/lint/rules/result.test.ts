import { describe, expect, it } from 'vitest';
import { lint } from '../template.ts';

describe('tag-result', () => {
  it("gives GTM's message", () => {
    expect(lint({ code: 'const a = 1;' })).toEqual([
      '13:1 error tag-result Tag code must invoke data.gtmOnSuccess() or data.gtmOnFailure(). Until then GTM waits for the tag.',
    ]);
  });

  it.each([
    'data.gtmOnFailure();',
    "const later = require('callLater');\nlater(data.gtmOnSuccess);",
    'const end = options => options.gtmOnSuccess();\nend(data);',
    "data['gtmOnSuccess']();",
  ])('takes %j for a result', code => {
    expect(lint({ code })).toEqual([]);
  });

  it('does not concern clients and variables', () => {
    expect(lint({ type: 'MACRO', code: 'return 1;' })).toEqual([]);
    expect(lint({ type: 'CLIENT', code: "require('claimRequest')();" })).toEqual([]);
  });
});

describe('client-claim', () => {
  it('wants claimRequest to be required', () => {
    expect(lint({ type: 'CLIENT', code: 'const a = 1;' })).toEqual([
      "13:1 error client-claim The client never claims a request. Call require('claimRequest')() for those that it answers.",
    ]);
  });

  it('gives a client the benefit of the doubt that requires what only the run knows', () => {
    expect(lint({ type: 'CLIENT', code: 'require(data.gtmApi)();' })).toEqual([]);
  });
});

describe('variable-return', () => {
  it('wants the variable itself to return a value', () => {
    expect(lint({ type: 'MACRO', code: 'const f = () => {\n  return 1;\n};\nf();\nreturn;' })).toEqual([
      '13:1 error variable-return The variable never returns a value, and is always undefined. End the code with return and the value.',
    ]);
  });
});
