import { describe, expect, it } from 'vitest';
import { JsonPlaces } from '../../harness/lint/json-places.ts';

const JSON_TEXT = `[
  {
    "name": "a",
    "items": [{"value": 1}, {"value": 2}]
  }
]`;

function places(text: string, value: unknown): JsonPlaces {
  const made = new JsonPlaces();
  made.add({ name: 'TEMPLATE_PARAMETERS', text, line: 10 }, value);
  return made;
}

describe('JsonPlaces', () => {
  const value = JSON.parse(JSON_TEXT);
  const [field] = value;
  const made = places(JSON_TEXT, value);

  it('knows where objects and lists begin', () => {
    expect([made.at(value), made.at(field), made.at(field.items), made.at(field.items[1])]).toEqual([
      { line: 10, column: 0 },
      { line: 11, column: 2 },
      { line: 13, column: 13 },
      { line: 13, column: 28 },
    ]);
  });

  it('knows where keys and items stand', () => {
    expect([made.at(field, 'items'), made.at(field.items, '1'), made.at(field.items[1], 'value')]).toEqual([
      { line: 13, column: 4 },
      { line: 13, column: 28 },
      { line: 13, column: 29 },
    ]);
  });

  it('gives the place of the object for a key that it does not have', () => {
    expect(made.at(field, 'type')).toEqual({ line: 11, column: 2 });
  });

  it('gives the start of the section where the text is not quite JSON', () => {
    const item = { help: 'a\nb' };
    expect(places('[{"help": "a\nb"}]', [item]).at(item, 'help')).toEqual({ line: 10, column: 0 });
  });

  it('gives the start of the file for what it has never seen', () => {
    expect(made.at({})).toEqual({ line: 1, column: 0 });
  });
});
