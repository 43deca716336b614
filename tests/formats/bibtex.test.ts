import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/formats/bibtex.js';
import type { Source } from '../../src/map/model.js';

const written = (source: Omit<Source, 'id'>, id = 'key') =>
  [...bibtex([{ id, source: { id, ...source }, usedBy: [] }])].join('');
/** The value of a field as it is written. */
const field = (name: string, source: Omit<Source, 'id'>) =>
  new RegExp(`^  ${name} = (.*),$`, 'm').exec(written(source))?.[1];

test('an entry, whole', () => {
  expect(
    written(
      {
        type: 'article-newspaper',
        author: ['Rasmussen, Anders Fogh', { literal: 'NATO' }],
        title: 'We & they: 100 % sure',
        'container-title': 'The Times',
        issued: '2011-12-06',
        page: '3-4',
        URL: 'https://example.org/a_b?c=1&d=2%20e#f~g',
        note: 'Seen in part.',
      },
      'op-ed',
    ),
  ).toBe(`@article{op-ed,
  author = {Rasmussen, Anders Fogh and {NATO}},
  title = {{We \\& they: 100 \\% sure}},
  journal = {The Times},
  pages = {3--4},
  entrysubtype = {newspaper},
  year = {2011},
  month = dec,
  day = {6},
  url = {https://example.org/a_b?c=1&d=2%20e#f~g},
  note = {Seen in part.},
}
`);
});

describe('what LaTeX obeys is printed as it is', () => {
  test.each([
    ['100 %', '100 \\%'],
    ['a & b', 'a \\& b'],
    ['a_b', 'a\\_b'],
    ['{', '\\textbraceleft{}'],
    ['}', '\\textbraceright{}'],
    ['$5', '\\$5'],
    ['#1', '\\#1'],
    ['~', '\\textasciitilde{}'],
    ['^', '\\textasciicircum{}'],
    ['\\end{document}', '\\textbackslash{}end\\textbraceleft{}document\\textbraceright{}'],
    ['Größe – «ъ» 中', 'Größe – «ъ» 中'],
    ['two\nlines', 'two lines'],
    ['a "quote"', 'a "quote"'],
    ['@book', '@book'],
    ['\u001b[31m', '␛[31m'],
  ])('%j', (title, shown) => expect(field('title', { title })).toBe(`{{${shown}}}`));

  test('braces are even, whatever stands in a title, an address or a name', () => {
    for (const nasty of ['{', '}', '}{', '{{{', '\\{', 'a } b', '\\']) {
      const entry = written({ type: 'webpage', title: nasty, URL: nasty, author: nasty, note: nasty });
      let depth = 0;
      for (const sign of entry) {
        if (sign === '{') depth += 1;
        if (sign === '}') depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }
  });
});

describe('names', () => {
  test.each([
    ['Butt, Y.', '{Butt, Y.}'],
    [['Butt, Y.', 'Postol, T.'], '{Butt, Y. and Postol, T.}'],
    ['NATO', '{{NATO}}'],
    ['Research and Development', '{{Research and Development}}'],
    [{ family: 'van Dijk', given: 'J.' }, '{van Dijk, J.}'],
    [{ family: 'Black and White', given: 'J.' }, '{{Black and White}, J.}'],
    [{ family: 'Plato' }, '{{Plato}}'],
    ['A, B, C', '{{A, B, C}}'],
    ['AT&T', '{{AT\\&T}}'],
    ['', undefined],
  ])('%j', (author, shown) => expect(field('author', { author })).toBe(shown));
});

describe('dates', () => {
  test.each([
    ['2011', ['{2011}', undefined, undefined]],
    ['2011-12', ['{2011}', 'dec', undefined]],
    ['2011-12-06', ['{2011}', 'dec', '{6}']],
    ['c. 1850', ['{c. 1850}', undefined, undefined]],
    ['44 BC', ['{44 BC}', undefined, undefined]],
    ['2011-22', ['{summer 2011}', undefined, undefined]],
    ['1914/1918', ['{1914--1918}', undefined, undefined]],
    ['2011-12-06/2012-01', ['{2011--2012}', undefined, undefined]],
    ['AD 14', ['{14}', undefined, undefined]],
    ['n.d.', ['{n.d.}', undefined, undefined]],
  ])('%s', (issued, shown) => {
    expect(['year', 'month', 'day'].map((name) => field(name, { issued }))).toEqual(shown);
  });
});

describe('kinds of entries', () => {
  test.each([
    ['article-journal', 'article'],
    ['book', 'book'],
    ['chapter', 'incollection'],
    ['report', 'techreport'],
    ['paper-conference', 'inproceedings'],
    ['thesis', 'phdthesis'],
    ['speech', 'misc'],
    ['webpage', 'misc'],
    [undefined, 'misc'],
  ])('%s is %s', (type, entry) =>
    expect(written({ type, title: 'T' })).toMatch(new RegExp(`^@${entry}\\{key,`)),
  );

  test('of a web page, the address stands where the oldest styles look, too', () => {
    const page = { type: 'webpage', URL: 'https://example.org/{a b}' };
    expect(field('howpublished', page)).toBe('{\\url{https://example.org/%7Ba%20b%7D}}');
    expect(field('url', page)).toBe('{https://example.org/%7Ba%20b%7D}');
  });

  test('who published a report is an institution', () => {
    expect(field('institution', { type: 'report', publisher: 'NATO' })).toBe('{NATO}');
    expect(field('publisher', { type: 'book', publisher: 'NATO' })).toBe('{NATO}');
  });
});

test('nothing for no sources, an empty line between two', () => {
  expect([...bibtex([])].join('')).toBe('');
  const source = { id: 'a', title: 'T' };
  const two = [...bibtex(['a', 'b'].map((id) => ({ id, source, usedBy: [] })))].join('');
  expect(two).toBe('@misc{a,\n  title = {{T}},\n}\n\n@misc{b,\n  title = {{T}},\n}\n');
});
