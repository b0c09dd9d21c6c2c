import { describe, expect, it } from 'vitest';
import { lint } from '../template.ts';

describe('the syntax of the code', () => {
  it('lists every fault with its place and what to write instead', () => {
    const code = 'const a = data.gtmId ?? 1\nconst b = String(a);\ndata.gtmOnSuccess();';
    expect(lint({ code }).map(line => line.split(' ').slice(0, 3).join(' '))).toEqual([
      '13:11 error no-nullish',
      '13:26 error missing-semicolon',
      '14:11 error no-undeclared',
    ]);
  });

  it('does not call undeclared what refused syntax may declare', () => {
    expect(lint({ code: 'const {a} = data;\nconst b = a;\ndata.gtmOnSuccess();' })).toEqual([
      '13:7 error no-destructuring Destructuring is not supported. Read each property by name.',
    ]);
  });

  it('says what the parser did not expect', () => {
    expect(lint({ code: 'data.gtmOnSuccess();\nconst a = ;' })).toEqual([
      '14:11 error syntax Unexpected token.',
    ]);
  });
});
