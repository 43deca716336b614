import { expect, test } from 'vitest';
import { metSections } from '../../src/page/met-sections.js';
import { cardSections } from '../../src/render/card-sections.js';
import { UNBROKEN_LOOK } from '../../src/render/unbroken-look.js';
import { view } from '../helpers/maps.js';

/** An objection and a reply that attack each other, so that each answers the other. */
const VIEW = view(`claims:
  - id: t
    text: The thesis.
    reasons: [{ id: a, text: A reason. }]
    counterpoints:
      - { id: o, text: An objection., replies: [{ id: r, text: A reply., contradicts: [o] }] }
`);
const entry = (id: string) => VIEW.map.byId.get(id)!;

/** The titles of what is left of a card, each with the ids below it. */
function shown(id: string, met: readonly string[]): [string, string[]][] {
  const sections = cardSections(entry(id), VIEW, UNBROKEN_LOOK);
  return metSections(sections, new Set(met.map(entry))).map(({ title, groups }) => [
    title,
    groups.flatMap(({ items }) => items.map(({ statement }) => statement.id)),
  ]);
}

test('what was not met is left out, and a section without entries has no title', () => {
  expect(shown('t', ['t'])).toEqual([]);
  expect(shown('t', ['t', 'a'])).toEqual([['Supported by', ['a']]]);
});

test('an answer is shown only with what it answers', () => {
  expect(shown('t', ['t', 'r'])).toEqual([]);
  expect(shown('t', ['t', 'r', 'o'])).toEqual([['Attacked by', ['o', 'r']]]);
});

test('an entry that answers its own attacker does not tell of it', () => {
  expect(shown('r', ['r']).map(([title]) => title)).not.toContain('Attacked by');
  expect(shown('r', ['r', 'o'])).toContainEqual(['Attacked by', ['o', 'r']]);
});
