import { describe, expect, it } from 'vitest';
import { lint } from '../template.ts';

describe('field-name', () => {
  it.each([
    [{ type: 'TEXT' }, '8:2', 'undefined'],
    [{ name: '', type: 'TEXT' }, '8:3', '""'],
    [{ name: 7, type: 'TEXT' }, '8:3', '7'],
  ])('asks for the name of %j', (field, place, given) => {
    expect(lint({ fields: JSON.stringify([field]) })).toEqual([
      `${place} error field-name Expected "name" to be a text, but it is ${given}. Give the field a name.`,
    ]);
  });
});
