import { expect, test } from 'vitest';
import { forTerminal } from '../../harness/cli/terminal.ts';

test('Line ends and colours are kept', () => {
  expect(forTerminal('\u001b[32m✓\u001b[39m one\ntwo')).toBe('\u001b[32m✓\u001b[39m one\ntwo');
});

test.each([
  ['what moves the cursor or clears the screen', '\u001b[2Ja\u001b[1;1H', '[2Ja[1;1H'],
  ['the title of the window, and the bell', '\u001b]0;title\u0007', ']0;title'],
  ['the way back to the start of the line', 'sent\rlost', 'sentlost'],
  ['control characters beyond ASCII', '\u009b2J', '2J'],
])('%s is disarmed', (_what, text, harmless) => {
  expect(forTerminal(text)).toBe(harmless);
});
