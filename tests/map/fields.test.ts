import { describe, expect, test } from 'vitest';
import { ENTRY_FIELDS, HEADER_FIELDS, heldFields, listOf, searchedFields } from '../../src/map/fields.js';

describe('what is held in the fields of an entry', () => {
  test('where nothing is written', () => {
    const held = heldFields(ENTRY_FIELDS, {});
    expect(Object.keys(held)).toEqual(Object.keys(ENTRY_FIELDS));
    expect(held).toMatchObject({ type: null, implicit: false, at: [], phrase: null, tags: [] });
  });

  test('one text as a list of one, several as they are, holes left out', () => {
    const tags: string[] = new Array(3);
    [tags[0], tags[2]] = ['a', 'b'];
    const held = heldFields(ENTRY_FIELDS, { at: '3.2', tags, by: 'A. Speaker', assumed: true });
    expect(held).toMatchObject({ at: ['3.2'], tags: ['a', 'b'], by: 'A. Speaker', assumed: true });
  });

  test('the header has one text for each key', () => {
    expect(heldFields(HEADER_FIELDS, { author: 'A. Writer' })).toMatchObject({
      author: 'A. Writer',
      url: null,
    });
  });
});

test('words are searched for in texts, and in nothing of a fixed form', () => {
  const held = heldFields(ENTRY_FIELDS, { at: '3', date: '2011', note: 'N.', tags: ['a', 'b'] });
  expect(searchedFields(held)).toEqual([
    { field: 'note', text: 'N.' },
    { field: 'tag', text: 'a' },
    { field: 'tag', text: 'b' },
  ]);
});

test('one value or several are a list', () => {
  expect([listOf(undefined), listOf('a'), listOf(['a', 'b'])]).toEqual([[], ['a'], ['a', 'b']]);
});
