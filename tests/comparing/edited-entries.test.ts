import { expect, test } from 'vitest';
import { mapChanges } from '../../src/comparing/edited-entries.js';
import { isUnchanged } from '../../src/query/map-changes.js';
import { view } from '../helpers/maps.js';

const ENTRIES = `claims:
  - id: t
    text: T.
    reasons: [{id: a, text: A.}, {id: b, text: B.}]
counterpoints:
  - {id: c, text: C., attacks: a}
`;
const before = view(ENTRIES);
const changesTo = (entries: string, header = '') => mapChanges(before, view(entries, header));

test('an entry that is new, says something else, or is gone is told by its id', () => {
  const now = changesTo(
    ENTRIES.replace('text: A.', 'text: Another.').replace('{id: b, text: B.}', '{id: d, text: D.}'),
  );
  expect(now).toMatchObject({ added: ['d'], edited: ['a'], removed: ['b'] });
});

test.each([
  ['a field', ENTRIES.replace('text: C.', 'text: C., tags: cost'), ['c']],
  ['what it attacks', ENTRIES.replace('attacks: a', 'attacks: a -> t'), ['c']],
  ['a premise that its step needs', ENTRIES.replace('text: A.', 'text: A., with: b'), ['a']],
  ['a contradiction, told of who writes it', ENTRIES.replace('text: C.', 'text: C., contradicts: b'), ['c']],
  ['its place in the file', `# A comment\n${ENTRIES}`, []],
])('an entry is edited by %s', (_, entries, edited) => {
  expect(changesTo(entries).edited).toEqual(edited);
});

test('verdicts that are others come in the order of the argument, with what they were', () => {
  const { verdicts } = changesTo(`${ENTRIES}  - {id: d, text: D., attacks: [b, c]}\n`);
  expect(verdicts.map((one) => [one.statement.id, one.before])).toEqual([
    ['a', 'out'],
    ['c', 'in'],
    ['b', 'in'],
  ]);
});

test('the same entries are unchanged, whatever the header says', () => {
  expect(isUnchanged(changesTo(ENTRIES, 'author: B. Author'))).toBe(true);
  expect(isUnchanged(changesTo(ENTRIES.replace('B.}', 'B!}')))).toBe(false);
});
