import { expect, test } from 'vitest';
import type { Topic } from '../../src/query/topics.js';
import { subjectsOf } from '../../src/sheets/subjects.js';
import { view } from '../helpers/maps.js';

const of = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t, tags: [x]}
  - {id: b, text: B., supports: a, tags: [x]}
  - {id: c, text: C., supports: [b, d], tags: [y]}
  - {id: d, text: D., supports: [c, t]}
counterpoints:
  - {id: o, text: O., attacks: b, tags: [x, z]}
  - {id: p, text: P., attacks: o, tags: [z]}
evidence: [{id: e, text: E., supports: b}]`);

const tag = (name: string): Topic => ({ tag: name });
const entry = (id: string): Topic => ({ entry: of.map.byId.get(id)! });

test.each<[what: string, topics: Topic[], chosen: string, subjects: string]>([
  ['the thesis, where it is chosen', [], 't a b c d e', 't'],
  ['each claim, where nothing is named', [], 'a b o e', 'a b'],
  ['what hangs under nothing else, where there is no claim', [], 'o p e', 'o'],
  ['no evidence', [], 'e', ''],
  ['nothing', [], '', ''],
  ['an entry, and nothing below it', [entry('a')], 'a b o e', 'a'],
  ['what is left of an entry', [entry('a')], 'o p e', 'o'],
  ['of a circle what comes first', [entry('c')], 'c d', 'c'],
  ['the thesis with what is below it', [entry('t')], 't a b c d e', 't'],
  ['each claim with a tag', [tag('x')], 'a b o e', 'a b'],
  ['the objections with a tag that no claim has', [tag('z')], 'o p', 'o'],
  ['the claims with a tag, and an entry', [tag('x'), entry('d')], 'a b c d o e', 'a b d'],
  ['the claims with one of two tags', [tag('x'), tag('y')], 'a b c o e', 'a b c'],
])('a sheet is about %s', (_, topics, chosen, subjects) => {
  const ids = new Set(chosen.split(' '));
  const found = subjectsOf({ view: of, topics, chosen: of.structure.order.filter(({ id }) => ids.has(id)) });
  expect(found.map(({ id }) => id).join(' ')).toBe(subjects);
});
