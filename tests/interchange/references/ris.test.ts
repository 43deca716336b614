import { describe, expect, test } from 'vitest';
import { UnreadableForm } from '../../../src/interchange/interchange-form.js';
import { readRis } from '../../../src/interchange/references/ris.js';
import { foreignFile } from '../../helpers/foreign.js';

function read(text: string) {
  const lost: string[] = [];
  return { sources: readRis(foreignFile(text), (what) => lost.push(what)), lost };
}

const JOURNAL = `TY  - JOUR
AU  - Byron, Ada
AU  - van der Berg, Jan, Jr.
AU  - Sleep Board
TI  - The sleep of teenagers,
      a study
JO  - Sleep
VL  - 7
IS  - 3
SP  - 1
EP  - 9
PY  - 2019
DA  - 2019/12/06/
Y2  - 2020/01/02/
SN  - 0161-8105
DO  - https://doi.org/10.1000/x
UR  - https://x.org/a%20b
N1  - One note.
N1  - Another.
KW  - sleep
ER  - 
`;

test('a reference, whole', () => {
  const { sources, lost } = read(JOURNAL);
  expect(sources).toEqual([
    {
      id: 'byron-2019',
      type: 'article-journal',
      author: ['Byron, Ada', { family: 'van der Berg', given: 'Jan, Jr.' }, 'Sleep Board'],
      title: 'The sleep of teenagers, a study',
      'container-title': 'Sleep',
      volume: '7',
      issue: '3',
      page: '1-9',
      issued: '2019-12-06',
      accessed: '2020-01-02',
      DOI: '10.1000/x',
      URL: 'https://x.org/a%20b',
      note: 'One note.\nAnother.',
    },
  ]);
  expect(lost).toEqual(['fields "KW" of references', 'numbers of journals (ISSN)']);
});

test('line ends of Windows, a byte order mark, a missing end and few spaces', () => {
  const odd = `\ufeff${JOURNAL.replace('ER  - \n', '').replaceAll('  - ', ' - ').replaceAll('\n', '\r\n')}`;
  expect(read(`${odd}TY - BOOK\r\nT1 - T\r\n`).sources).toMatchObject([
    { id: 'byron-2019', page: '1-9' },
    { type: 'book', title: 'T' },
  ]);
});

describe('dates', () => {
  test.each([
    ['PY  - 2011', '2011'],
    ['PY  - 2011///', '2011'],
    ['Y1  - 2011/12/06/', '2011-12-06'],
    ['DA  - 2011/12//', '2011-12'],
    ['DA  - 2011///Fall\nPY  - 2011', '2011-23'],
    ['DA  - 2011-12-06', '2011-12-06'],
    ['DA  - 6 December 2011', '2011-12-06'],
    ['DA  - in press\nPY  - 2011', '2011'],
    ['PY  - 1914/1918', '1914/1918'],
    ['PY  - c. 1850', 'c. 1850'],
    ['PY  - in press', 'in press'],
  ])('%j', (lines, date) => {
    expect(read(`TY  - GEN\nTI  - T\n${lines}\nER  - \n`).sources[0]!.issued).toBe(date);
  });
});

test('lines outside of references are counted, and a file without any is refused', () => {
  expect(read('AU  - X\nTY  - BOOK\nTI  - T\nER  - \nAU  - Y\n').lost).toEqual([
    'lines that stand outside of references',
    'lines that stand outside of references',
  ]);
  expect(() => read('AU  - X\n')).toThrow(UnreadableForm);
});
