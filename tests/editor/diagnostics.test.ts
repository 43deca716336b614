import { expect, test } from 'vitest';
import { findingsIn } from '../../src/editor/diagnostics.js';
import { SCHOOL } from '../helpers/maps.js';
import { checkedFile } from '../helpers/open-files.js';

test('an error is marked at the word that is wrong, with what to do', () => {
  const text = SCHOOL.replace('type: cause', 'type: cuase');
  const [found] = findingsIn(checkedFile(text));
  expect(found).toMatchObject({ severity: 'error', code: 'bad-value' });
  expect(text.slice(...found!.span)).toBe('cuase');
  expect(found!.message).toMatch(/cannot be "cuase"\ndid you mean "cause"\?$/);
});

test('a gap is marked unless the file accepts it', () => {
  expect(findingsIn(checkedFile(SCHOOL))).toEqual([]);
  const bare = SCHOOL.replace(/\n *known: .*/, '');
  expect(findingsIn(checkedFile(bare))).toMatchObject([{ severity: 'warning', code: 'unanswered' }]);
});

test.each(['- id: sleep-is-private', "- id: 'sleep-is-private'", '- "id": "sleep-is-private"'])(
  'a gap of an entry is marked at its id: %s',
  (line) => {
    const bare = SCHOOL.replace(/\n *known: .*/, '').replace('- id: sleep-is-private', line);
    const [found] = findingsIn(checkedFile(bare));
    expect(bare.slice(...found!.span)).toBe('sleep-is-private');
  },
);

test('of very many problems the errors and the first gaps are marked, and how many more there are', () => {
  const entries = Array.from({ length: 1500 }, (_, i) => `  - {id: c${i}, text: C., supports: t}`);
  const text = `title: T\nthesis: t\nclaims:\n  - {id: t, text: T.}\n${entries.join('\n')}\n`;
  const found = findingsIn(checkedFile(text));
  expect(found).toHaveLength(1001);
  expect(found.at(-1)!.message).toMatch(/^\d+ more problems are not marked here/);
  const [first] = findingsIn(checkedFile(`${text}  - {id: c1, text: Again.}\n`));
  expect(first).toMatchObject({ severity: 'error', code: 'duplicate-id' });
});
