import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { UnreadableForm } from '../../../src/interchange/interchange-form.js';
import { readCsl } from '../../../src/interchange/references/csl.js';
import { foreignFile } from '../../helpers/foreign.js';

function read(document: unknown) {
  const lost: string[] = [];
  const sources = readCsl(foreignFile(JSON.stringify(document)), (what) => lost.push(what));
  return { sources, lost };
}

const field = (name: string, value: unknown) =>
  read([{ id: 'k', title: 'T', [name]: value }]).sources[0]![name];

test('an item of a reference manager, whole', () => {
  const { sources, lost } = read([
    {
      id: 'http://zotero.org/users/1/items/ABCD',
      type: 'article-journal',
      abstract: 'Long.',
      'container-title': 'Sleep',
      DOI: '10.1000/x',
      ISSN: '0161-8105',
      language: 'en',
      page: '1-9',
      title: 'The <i>sleep</i> of <span class="nocase">Ada</span>',
      shortTitle: 'Sleep of Ada',
      volume: 7,
      author: [
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
        { literal: 'Sleep Board' },
        { family: 'Page', given: 'Ann', suffix: 'Jr.' },
      ],
      accessed: { 'date-parts': [['2020', 1, 2]] },
      issued: { 'date-parts': [['2019', 12]] },
    },
  ]);
  expect(sources).toEqual([
    {
      id: 'van-berg-2019',
      type: 'article-journal',
      'container-title': 'Sleep',
      DOI: '10.1000/x',
      language: 'en',
      page: '1-9',
      title: 'The sleep of Ada',
      'title-short': 'Sleep of Ada',
      volume: '7',
      author: ['van der Berg, Jan', 'Sleep Board', { family: 'Page', given: 'Ann, Jr.' }],
      accessed: '2020-01-02',
      issued: '2019-12',
    },
  ]);
  expect(lost.sort()).toEqual(['fields "ISSN" of sources', 'fields "abstract" of sources']);
});

describe('dates', () => {
  test.each([
    [{ 'date-parts': [[2011, 12, 6]] }, '2011-12-06'],
    [{ 'date-parts': [['2011', '12']] }, '2011-12'],
    [{ 'date-parts': [[2011, 0, 0]] }, '2011'],
    [{ 'date-parts': [[1914], [1918]] }, '1914/1918'],
    [{ 'date-parts': [[-44]] }, '-0043'],
    [{ 'date-parts': [[1850]], circa: true }, '1850~'],
    [{ 'date-parts': [[1850]], circa: '1' }, '1850~'],
    [{ 'date-parts': [[2011]], season: 1 }, '2011-21'],
    [{ 'date-parts': [[2011]], season: '4' }, '2011-24'],
    [{ raw: '2011-12-06' }, '2011-12-06'],
    [{ raw: '6 December 2011' }, '2011-12-06'],
    [{ literal: 'in press' }, 'in press'],
    [{ 'date-parts': [[2011, 13]] }, '2011-13'],
    [{ 'date-parts': [[]], literal: 'n.d.' }, 'n.d.'],
    ['2011-12', '2011-12'],
    [2011, '2011'],
    [[{ year: 2011, month: 12 }], '2011-12'],
    [{ 'date-parts': [[null]] }, undefined],
    [{}, undefined],
    [null, undefined],
  ])('%j', (issued, date) => {
    expect(field('issued', issued)).toBe(date);
  });
});

describe('names', () => {
  test.each([
    [[{ family: 'Byron', given: 'Ada' }], 'Byron, Ada'],
    [[{ family: 'Plato' }], 'Plato'],
    [[{ literal: 'Sleep, Inc.' }], { literal: 'Sleep, Inc.' }],
    [[{ family: 'Alembert', given: 'J.', 'non-dropping-particle': "d'" }], "d'Alembert, J."],
    ['The Board', 'The Board'],
    [[], undefined],
    [[{}], undefined],
  ])('%j', (author, name) => {
    expect(field('author', author)).toEqual(name);
  });
});

test('ids are the keys by which people cite, where there are some', () => {
  const items = [
    { id: 'smith2014', title: 'A' },
    { id: 1, 'citation-key': 'jones:2015', title: 'B' },
    { id: '12/ABCD', title: 'Why teenagers sleep' },
    { title: 'Why teenagers sleep' },
  ];
  expect(read(items).sources.map(({ id }) => id)).toEqual([
    'smith2014',
    'jones-2015',
    'why-teenagers-sleep',
    'why-teenagers-sleep-2',
  ]);
});

test('one reference, a list under a key, and the YAML of pandoc', () => {
  const item = { id: 'k', type: 'book', title: 'T', issued: { year: 2011 } };
  const expected = [{ id: 'k', type: 'book', title: 'T', issued: '2011' }];
  expect(read(item).sources).toEqual(expected);
  expect(read({ items: [item] }).sources).toEqual(expected);
  const yaml = '---\nreferences:\n- id: k\n  type: book\n  title: T\n  issued:\n    year: 2011\n';
  const file = { ...foreignFile(yaml), yaml: () => load(yaml) };
  expect(readCsl(file, () => undefined)).toEqual(expected);
});

test('what is no reference is counted, and a document without any is refused', () => {
  expect(read([1, null, { title: 'T' }, {}]).lost).toEqual([
    'items that are no references',
    'items that are no references',
    'references that say nothing',
  ]);
  for (const document of [{}, 1, 'x', { a: [] }]) expect(() => read(document)).toThrow(UnreadableForm);
});
