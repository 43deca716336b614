import { describe, expect, test } from 'vitest';
import { cursorAt } from '../../src/editor/cursor.js';
import { withCursor } from '../helpers/cursors.js';

/** Where a cursor stands: its path, what can stand there, and the word under it. */
function where(text: string): string | null {
  const { page, offset } = withCursor(text);
  const cursor = cursorAt(page, offset);
  if (cursor === null) return null;
  const path = cursor.path.map((step) => step ?? '-').join(' ');
  return `${path} | ${cursor.slot} | ${page.source.slice(...cursor.token)}`;
}

const LIST = 'claims:\n  - id: a\n    text: A.\n';

describe('a cursor in lines', () => {
  test.each([
    ['a key that is begun', 'tit‸', ' | key | tit'],
    ['an empty line at the top', 'title: T\n‸', ' | key | '],
    ['a key', 'ti‸tle: T', ' | key | title'],
    ['a value', 'thesis: st‸art', 'thesis | value | start'],
    ['a value that is not begun', 'thesis: ‸', 'thesis | value | '],
    ['right behind the colon', 'thesis:‸', 'thesis | value | '],
    ['behind a dash', 'claims:\n  - ‸', 'claims - | either | '],
    ['a word behind a dash', 'claims:\n  - i‸', 'claims - | either | i'],
    ['a key behind a dash', 'claims:\n  - i‸d: a', 'claims - | key | id'],
    ['the next key of an entry', `${LIST}    re‸`, 'claims - | key | re'],
    ['an empty line in an entry', `${LIST}    ‸`, 'claims - | key | '],
    ['an empty line that is indented less', `${LIST}  ‸`, 'claims | key | '],
    [
      'dashes right under their key',
      'claims:\n- id: a\n  reasons:\n  - id: ‸b',
      'claims - reasons - id | value | b',
    ],
    ['a list in a list', `${LIST}    reasons:\n      - ‸`, 'claims - reasons - | either | '],
    ['a dash behind a dash', 'a:\n  - - ‸x', 'a - - | either | x'],
    ['a text that goes on', 'title: One\n  two‸', 'title | text | two'],
    ['a block of text', 'note: |\n  key: on‸e\n', 'note key | value | one'],
    ['an item that goes on', 'questions:\n  - One\n    two‸', 'questions - | text | two'],
    ['a value before a comment', 'thesis: a‸b # c', 'thesis | value | ab'],
    ['a number sign in a word', 'thesis: a#‸b', 'thesis | value | a#b'],
    ['quotes', 'thesis: "a # ‸b"', 'thesis | value | "a # b"'],
    ['a key in quotes', '"the‸sis": a', ' | key | "thesis"'],
    ['an anchor before a value', 'at: &x ‸3', 'at | value | 3'],
    ['no indentation, as after a mark', '---\ntit‸', ' | key | tit'],
  ])('%s', (_, text, found) => {
    expect(where(text)).toBe(found);
  });

  test('a comment is no place of the file', () => {
    expect(where('title: T # he‸re')).toBeNull();
    expect(where('# he‸re')).toBeNull();
  });
});

describe('a cursor in brackets', () => {
  test.each([
    ['an empty list', 'with: [‸]', 'with - | value | '],
    ['an item', 'with: [a, b‸c, d]', 'with - | value | bc'],
    ['behind a comma', 'with: [a, ‸', 'with - | value | '],
    ['a key', 'known: {un‸}', 'known | key | un'],
    ['a second key', 'known: {a: x, ‸}', 'known | key | '],
    ['a value', 'known: {a: x‸ y}', 'known a | value | x y'],
    ['a value that is not begun', 'known: {a: ‸}', 'known a | value | '],
    ['an entry', 'claims:\n  - {id: a, attacks: ‸b}', 'claims - attacks | value | b'],
    ['a list in keys', 'claims: [{id: a, with: [b, ‸]}]', 'claims - with - | value | '],
    ['over several lines', 'expect: {\n  in: [a,\n    b‸],\n}', 'expect in - | value | b'],
    ['quotes with brackets in them', 'with: ["a]", b‸]', 'with - | value | b'],
    ['behind the brackets', 'with: [a] ‸', 'with | value | '],
    ['brackets that are never closed end with their lines', 'with: [a,\nthe‸', ' | key | the'],
  ])('%s', (_, text, found) => {
    expect(where(text)).toBe(found);
  });
});

test('the record around a cursor has its keys, those below it too', () => {
  const keys = (text: string) => {
    const { page, offset } = withCursor(text);
    const [record] = cursorAt(page, offset)!.records;
    return [...record!.keys()].map(([key, span]) => `${key}=${page.source.slice(...span)}`);
  };
  const entry = `${LIST}    ‸\n    reasons:\n      - id: b\n    at: 3\n  - id: c\n`;
  expect(keys(entry).sort()).toEqual(['at=3', 'id=a', 'reasons=', 'text=A.']);
  expect(keys('claims:\n  - {id: a, ‸, by: me}')).toEqual(['id=a', 'by=me']);
});

test('a cursor is found at every place of a text, whole or cut off anywhere', () => {
  const text = `${LIST}    known: {a: [b, "c"]}\n    note: |\n      x: y\n  - - z\n# end`;
  for (let end = 0; end <= text.length; end += 1) {
    const page = withCursor(`‸${text.slice(0, end)}`).page;
    for (let at = 0; at <= end; at += 1) expect(() => cursorAt(page, at)).not.toThrow();
  }
});
