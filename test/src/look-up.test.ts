import { describe, expect, it } from 'vitest';
import { mapEvent } from './tag.ts';

describe('lookUp', () => {
  it.each([
    ['the first word', 'page_view', 'PageView'],
    ['the last word', 'subscribe', 'Subscribe'],
    ['a part of a word', 'view', 'view'],
    ['a result', 'PageView', 'PageView'],
    ['two words', 'search view_search_results', 'search view_search_results'],
    ['a word of the language', 'constructor', 'constructor'],
  ])('finds whole words only: %s', async (_what, name, expected) => {
    expect((await mapEvent({ event_name: name })).event_name).toBe(expected);
  });
});
