import { describe, expect, test } from 'vitest';
import { hoverAt } from '../../src/editor/hover.js';
import { withCursor } from '../helpers/cursors.js';
import { SCHOOL, school } from '../helpers/maps.js';

/** What is shown where the first of some words has the cursor in it. */
function shown(words: string, text = SCHOOL) {
  const { page, offset } = withCursor(text.replace(words, `${words.slice(0, 2)}‸${words.slice(2)}`));
  const found = hoverAt(page, offset, school());
  return found === null ? null : { ...found, word: page.source.slice(...found.span) };
}

describe('an entry is shown as its card with why it has its verdict', () => {
  test.each([
    ['where it is defined', 'phones-not-bells', 'phones-not-bells'],
    ['where it is named', 'duty-of-care]', 'duty-of-care'],
    ['in the name of a step', 'sleep-suffers -> start-later', 'sleep-suffers'],
    ['on its text', 'Screens at night', 'phones-not-bells'],
  ])('%s', (_, words, id) => {
    const found = shown(words);
    expect(found?.markdown).toMatch(new RegExp(`^## ${id}\n`, 'm'));
    expect(found?.markdown).toMatch(/### Why this verdict\n\nIt (stands|falls)/);
  });

  test('only the id is marked, also in the name of a step', () => {
    expect(shown('sleep-suffers -> start-later')?.word).toBe('sleep-suffers');
  });

  test('in the name of a step behind that step', () => {
    expect(shown('sleep-suffers -> start-later')?.markdown).toMatch(
      /^\*\*sleep-suffers -> start-later\*\*\n\nA step: support, scheme: .*, (?:stands|falls|undecided)\.\n\n- from `sleep-suffers`: /,
    );
  });

  test('of a file that has errors now, as it was before', () => {
    expect(shown('duty-of-care]', SCHOOL.replace('type: cause', 'type: [caus'))?.markdown).toContain(
      'duty-of-care',
    );
  });
});

test.each([
  ['a key', 'counterpoints:', '**counterpoints**\n\nObjections that attack it.'],
  ['a required key', 'thesis:', '(required)'],
  ['a key of a source', 'issued:', 'When it appeared'],
  ['a scheme', 'consequences', 'Questions to test it'],
  ['a type', 'policy', 'A claim that something should be done.'],
  ['the code of a gap', 'unanswered', 'no entry answers this counterpoint'],
  ['a source, where it is defined', 'sleep-2014:', 'Cited by: academy-says'],
  ['a source, where it is named', 'sleep-2014\n            page', 'Academy of Paediatrics'],
])('%s is explained', (_, words, says) => {
  expect(shown(words)?.markdown).toContain(says);
});

test('nothing is shown of the header, of nothing, and of an unknown id', () => {
  expect(shown('Later school')).toBeNull();
  const { page, offset } = withCursor('thesis: no‸body');
  expect(hoverAt(page, offset, school())).toBeNull();
  expect(hoverAt(page, 0, null)).not.toBeNull();
});
