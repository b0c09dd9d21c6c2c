import { describe, expect, it } from 'vitest';
import { lint } from '../template.ts';

describe('container-context', () => {
  it.each([
    [['WEB'], '3:15', '["WEB"]'],
    ['SERVER', '3:15', '"SERVER"'],
    [undefined, '3:1', 'undefined'],
  ])('refuses %j for server code', (containerContexts, place, given) => {
    expect(lint({ info: JSON.stringify({ type: 'TAG', containerContexts }) })).toEqual([
      `${place} error container-context Expected "containerContexts" to be ["SERVER"], as the code is for that container, but it is ${given}.`,
    ]);
  });
});
