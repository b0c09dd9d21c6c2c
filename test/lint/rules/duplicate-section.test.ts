import { describe, expect, it } from 'vitest';
import { lint, templateText } from '../template.ts';

describe('duplicate-section', () => {
  it('finds the second of two sections', () => {
    expect(lint(`${templateText()}___TESTS___\n\nscenarios: []\n`)).toEqual([
      '31:1 error duplicate-section Remove the second TESTS; only the first one is read.',
    ]);
  });
});

describe('repeated-terms', () => {
  it('warns of the terms of service only', () => {
    const terms = '___TERMS_OF_SERVICE___\n\nAgreed.\n\n\n';
    expect(lint(terms + terms + templateText())).toEqual([
      '6:1 warning repeated-terms Remove the second TERMS_OF_SERVICE; only the first one is read.',
    ]);
  });
});
