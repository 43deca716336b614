import { expect, test } from 'vitest';
import { idPlaces } from '../../src/edit/id-places.js';
import { type OutlineItem, outlineOf, verdictHints } from '../../src/editor/outline.js';
import { viewOf } from '../../src/query/view.js';
import { pageOf } from '../helpers/cursors.js';
import { reading, SCHOOL } from '../helpers/maps.js';

function opened(text: string) {
  const { map, yaml } = reading(text);
  return { page: pageOf(text), view: viewOf(map!), places: idPlaces(yaml!) };
}

const nested = (items: readonly OutlineItem[]): object =>
  Object.fromEntries(items.map(({ id, below }) => [id, nested(below)]));

test('the outline is nested as the argument, not as the lines', () => {
  const { page, view, places } = opened(SCHOOL);
  expect(nested(outlineOf(page, view, places))).toEqual({
    'start-later': {
      'sleep-suffers': {
        'academy-says': {},
        'phones-not-bells': { 'both-matter': {} },
        'sleep-is-private': {},
      },
      // It supports the thesis together with the reason above.
      'duty-of-care': {},
    },
  });
});

test('an item has the lines of its entry and of all below it, and says its kind and verdict', () => {
  const { page, view, places } = opened(SCHOOL);
  const [top] = outlineOf(page, view, places);
  expect(page.source.slice(...top!.span)).toMatch(/^- id: start-later[\s\S]*implicit: true$/);
  expect(page.source.slice(...top!.idSpan)).toBe('start-later');
  expect(top!.detail).toBe('start-later, claim, falls');
});

test('what leads nowhere stands at the top, and circles end', () => {
  const { page, view, places } = opened(
    'title: T\nthesis: t\nclaims:\n  - {id: t, text: T.}\n  - {id: a, text: A., supports: b}\n  - {id: b, text: B., supports: a}\n',
  );
  const found = outlineOf(page, view, places);
  expect(nested(found)).toEqual({ t: {}, a: { b: {} } });
  expect(page.source.slice(...found[1]!.span)).toBe(
    '  - {id: a, text: A., supports: b}\n  - {id: b, text: B., supports: a}',
  );
  expect(page.source.slice(...found[1]!.below[0]!.span)).toBe('  - {id: b, text: B., supports: a}');
});

test('each verdict is shown behind its id, in the lines that are asked for', () => {
  const { page, view, places } = opened(SCHOOL);
  const all = verdictHints(view, places, [0, page.source.length]);
  expect(all.map(({ id, status }) => `${id} ${status}`)).toContain('start-later out');
  expect(all).toHaveLength(view.map.statements.length);
  expect(page.source.slice(0, all[0]!.offset)).toMatch(/- id: start-later$/);
  expect(verdictHints(view, places, [0, all[0]!.offset])).toHaveLength(1);
});
