import { expect, test } from 'vitest';
import { ris } from '../../src/formats/ris.js';
import type { Source } from '../../src/map/model.js';

const written = (source: Omit<Source, 'id'>) =>
  [...ris([{ id: 'key', source: { id: 'key', ...source }, usedBy: [] }])].join('');
const values = (tag: string, source: Omit<Source, 'id'>) =>
  [...written(source).matchAll(new RegExp(`^${tag}  - (.*)$`, 'gm'))].map(([, value]) => value);

test('a reference, whole', () => {
  expect(
    written({
      type: 'article-newspaper',
      author: ['Rasmussen, Anders Fogh', { literal: 'NATO' }],
      title: 'We & they',
      'container-title': 'The Times',
      issued: '2011-12-06',
      accessed: '2020-01',
      page: '3-4',
      URL: 'https://example.org/a%20b',
      note: 'Seen in part.\nAgain.',
    }),
  ).toBe(`TY  - NEWS
ID  - key
AU  - Rasmussen, Anders Fogh
AU  - NATO
TI  - We & they
T2  - The Times
SP  - 3
EP  - 4
PY  - 2011
DA  - 2011/12/06/
Y2  - 2020/01//
UR  - https://example.org/a%20b
N1  - Seen in part.
N1  - Again.
ER  - 
`);
});

test.each([
  ['2011', ['2011'], []],
  ['2011-12', ['2011'], ['2011/12//']],
  ['2011-22', ['2011'], ['2011///summer']],
  ['44 BC', ['44 BC'], []],
  ['c. 1850', ['c. 1850'], []],
  ['1914/1918', ['1914/1918'], []],
  ['n.d.', ['n.d.'], []],
])('the date %s', (issued, year, day) => {
  expect([values('PY', { issued }), values('DA', { issued })]).toEqual([year, day]);
});

test('no value can begin another line', () => {
  expect(written({ type: 'book', title: 'a\nER  - \u001b', note: 'x\nAU  - y' })).toBe(
    'TY  - BOOK\nID  - key\nTI  - a ER - ␛\nN1  - x\nN1  - AU - y\nER  - \n',
  );
});

test('nothing for no sources, an empty line between two', () => {
  expect([...ris([])].join('')).toBe('');
  const two = [...ris(['a', 'b'].map((id) => ({ id, source: { id }, usedBy: [] })))].join('');
  expect(two).toBe('TY  - GEN\nID  - a\nER  - \n\nTY  - GEN\nID  - b\nER  - \n');
});
