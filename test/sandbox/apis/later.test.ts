import { describe, expect, it } from 'vitest';
import { resultOf, runCode } from '../run-code.ts';

describe('callLater', () => {
  it('swallows errors of its function', async () => {
    const { error, outcome } = await runCode(
      "const callLater = require('callLater'); callLater(() => { data.x.y; }); callLater(data.gtmOnSuccess);",
    );
    expect({ error, outcome }).toEqual({ error: undefined, outcome: 'success' });
  });

  it('wants a function', async () => {
    await expect(resultOf("require('callLater')('x');")).rejects.toThrow(
      'Argument error in callLater. Expected argument types [function], but received [string].',
    );
  });
});
