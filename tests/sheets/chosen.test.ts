import { expect, test } from 'vitest';
import { topicNamed } from '../../src/query/topics.js';
import { chosenFor } from '../../src/sheets/chosen.js';
import { view } from '../helpers/maps.js';

const of = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t, tags: [x, y]}
  - {id: b, text: B., supports: a}
evidence:
  - {id: e, text: E., supports: a}
  - {id: f, text: F., supports: o}
counterpoints:
  - {id: o, text: O., attacks: a}
  - {id: p, text: P., attacks: b, tags: [y]}
  - {id: q, text: Q., attacks: r}
replies:
  - {id: r, text: R., attacks: o}`);

test.each([
  ['all that is selected', [], 't a b e f o p q r'],
  ['an entry with all that hangs below it', ['a'], 'a b e f o p q r'],
  ['what has a tag', ['y'], 'a e p'],
  ['the objections and replies to claims whose tag no objection has', ['x'], 'a e f o q r'],
  ['several', ['x', 'b'], 'a b e f o p q r'],
])('a sheet is made from %s', (_, words, ids) => {
  const topics = words.map((word) => topicNamed(word, of.map)!);
  const chosen = chosenFor(topics, of.structure.order).map(({ id }) => id);
  expect(chosen.sort().join(' ')).toBe([...ids.split(' ')].sort().join(' '));
});

test('what is not selected is not brought', () => {
  const selected = of.structure.order.filter(({ kind }) => kind === 'claim');
  expect(chosenFor([{ tag: 'x' }], selected).map(({ id }) => id)).toEqual(['a']);
});
