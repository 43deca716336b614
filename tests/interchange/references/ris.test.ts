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
    'lines outside of references',
    'lines outside of references',
  ]);
  expect(() => read('AU  - X\n')).toThrow(UnreadableForm);
});

const one = (lines: string, type = 'JOUR') => {
  const { sources, lost } = read(`TY  - ${type}\nTI  - T\n${lines}\nER  - \n`);
  return { source: sources[0]!, lost };
};

describe('pages', () => {
  test.each([
    ['SP  - 100-110\nEP  - 110', '100-110'],
    ['SP  - 100\nEP  - 100-110', '100-110'],
    ['SP  - 100\nEP  - 110', '100-110'],
    ['SP  - 7\nEP  - 7', '7'],
    ['SP  - e12', 'e12'],
    ['SP  - S1-3\nEP  - S1-9', 'S1-3-S1-9'],
  ])('%j', (lines, pages) => {
    expect(one(lines).source.page).toBe(pages);
  });
});

test('authors stand in their order, each once, and a comma at the end is no name', () => {
  const { source } = one('A1  - World Health Organization,\nAU  - Byron, Ada\nA1  - Byron, Ada');
  expect(source.author).toEqual(['World Health Organization', 'Byron, Ada']);
});

test('a DOI can stand in M3', () => {
  expect(one('M3  - doi:10.1000/ABC').source).toMatchObject({ DOI: '10.1000/ABC' });
  expect(one('M3  - doi:10.1000/ABC').source).not.toHaveProperty('genre');
  expect(one('M3  - doi:10.1/ABC').source.DOI).toBe('10.1/ABC');
  expect(one('M3  - Review').source).toMatchObject({ genre: 'Review' });
});

test('tags and entities of HTML are read as they look', () => {
  expect(one('T2  - <i>Sleep</i> of H<sub>2</sub>O &amp; more').source['container-title']).toBe(
    'Sleep of H2O & more',
  );
  expect(one('N1  - <p>One.</p><p>Two &lt; 3.</p>').source.note).toBe('One.\nTwo < 3.');
});

test('what a database writes above the references is counted', () => {
  expect(read('Provider: A\n\nTY  - BOOK\nTI  - T\nER  - \n').lost).toEqual(['lines outside of references']);
});

describe('what has no place is counted', () => {
  test.each([
    ['UR  - https://a.example\nUR  - https://b.example', 'further fields "UR" of references'],
    ['UR  - https://a.example\nL1  - https://a.example/a.pdf', 'fields "L1" of references that have "UR"'],
    ['UR  - <Go to ISI>://WOS:000', 'fields "UR" of references that are no addresses'],
    ['L1  - file:///home/me/a.pdf', 'fields "L1" of references that are no addresses'],
    ['JO  - Sleep\nJ1  - Slp', 'fields "J1" of references that have "JO"'],
    ['IS  - 3\nM1  - 4', 'fields "M1" of references that have "IS"'],
    ['PY  - 2011\nDA  - 2012/01/01', 'fields "PY" of references that have "DA"'],
    ['SN  - 978-3\nSN  - 978-4', 'further fields "SN" of references'],
  ])('%j', (lines, what) => {
    expect(one(lines).lost).toEqual([what]);
  });

  test('each keyword by itself', () => {
    expect(one('KW  - a\nKW  - b').lost).toEqual(['fields "KW" of references', 'fields "KW" of references']);
  });

  test('a type that RIS does not have', () => {
    const { source, lost } = one('AB  - Long.', 'XXXX');
    expect(source.type).toBe('document');
    expect(lost).toContain('types of references that RIS does not have (read as documents)');
  });

  test('but not what is said twice', () => {
    expect(
      one('UR  - https://a.example\nL2  - https://a.example\nPY  - 2011\nDA  - 2011/12/06').lost,
    ).toEqual([]);
  });
});
