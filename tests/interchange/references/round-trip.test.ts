import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REFERENCE_LISTS } from '../../../src/formats/reference-lists.js';
import { SOURCE_FORMS } from '../../../src/interchange/source-forms.js';
import type { Source } from '../../../src/map/model.js';
import { foreignFile } from '../../helpers/foreign.js';

const FORMS = Object.keys(REFERENCE_LISTS);

async function written(form: string, sources: readonly Source[]): Promise<string> {
  const write = await REFERENCE_LISTS[form]!.load();
  return [...write(sources.map((source) => ({ id: source.id!, source, usedBy: [] })))].join('');
}

/** What comes back of a source, and whatever was lost. */
async function back(form: string, source: Source): Promise<unknown> {
  const lost: string[] = [];
  const text = await written(form, [source]);
  const file = foreignFile(text);
  const { recognizes, load } = SOURCE_FORMS[form]!.import;
  expect(Object.keys(SOURCE_FORMS).filter((one) => SOURCE_FORMS[one]!.import.recognizes(file))).toEqual([
    form,
  ]);
  expect(recognizes(file)).toBe(true);
  const [first] = await (await load())(file, (what) => lost.push(what));
  expect(lost).toEqual([]);
  return first;
}

const BOOK = { id: 'key', type: 'book', title: 'T' };

/** Fields that are hard to write. The forms that cannot carry one stand behind it. */
const HARD: readonly (readonly [fields: object, ...not: string[]])[] = [
  [{ title: '50 % & more: "x" {y} $5 #1 a_b ~ ^ \\ \\emph{z}' }],
  [{ title: 'Größe – «ъ» 中 é ñ ß' }],
  [{ title: 'AT&T and others' }],
  [{ title: 'a < b > c' }],
  [{ note: "don't `quote' 1--2" }, 'bibtex'],
  [{ author: 'Byron, Ada' }],
  [{ author: ['Byron, Ada', 'Berg, Jan', 'NATO'] }],
  [{ author: 'The Sleep Board' }],
  [{ author: 'Research and Development' }],
  [{ author: 'others and more' }],
  [{ author: { literal: 'Sleep, Inc.' } }, 'ris'],
  [{ author: 'van der Berg, Jan' }],
  [{ author: 'Black and White, J.' }],
  [{ author: 'Müller-Lüdenscheidt, Jörg É.' }],
  [{ author: 'Plato' }],
  [{ editor: ['One, A.', 'Two, B.'] }],
  [{ URL: 'https://x.org/a%20b_c?d=1&e=2#f~g' }],
  [{ DOI: '10.1000/a_b%3C1::AID-X>3.0.CO;2-#' }],
  [{ issued: '2011' }],
  [{ issued: '2011-12' }],
  [{ issued: '2011-12-06' }],
  [{ issued: '0800' }, 'bibtex'],
  [{ issued: '-0043' }, 'bibtex'],
  [{ issued: '44 BC' }, 'csl-json'],
  [{ issued: 'c. 1850' }, 'csl-json'],
  [{ issued: '1850~' }, 'bibtex'],
  [{ issued: '1914/1918' }],
  [{ issued: '2011-12/2012-01' }, 'bibtex'],
  [{ issued: '2011-22' }],
  [{ issued: 'n.d.' }],
  [{ issued: 'in press' }],
  [{ accessed: '2020-01-02' }],
  [{ page: '3-4' }],
  [{ page: 'A1' }],
  [{ type: 'article-journal', volume: '7', issue: '3', 'container-title': 'Sleep' }],
  [{ type: 'article-newspaper', 'container-title': 'The Times' }],
  [{ type: 'chapter', 'container-title': 'A Book', 'collection-title': 'Series' }],
  [{ type: 'report', number: 'RM-1', publisher: 'RAND and Co.', 'publisher-place': 'Köln', genre: 'Memo' }],
  [{ type: 'thesis', publisher: 'MIT', genre: "Master's thesis" }],
  [{ type: 'webpage', URL: 'https://x.org', 'container-title': 'A Site' }],
  [{ 'title-short': 'Short', edition: '2', language: 'de', ISBN: '978-3-16-148410-0' }],
];

describe.each(FORMS)('%s', (form) => {
  test.each(HARD.filter(([, ...not]) => !not.includes(form)).map(([fields]) => fields))(
    'gives back %j',
    async (fields) => {
      const source = { ...BOOK, ...fields };
      expect(await back(form, source)).toEqual(source);
    },
  );

  test('gives back any words', async () => {
    const words = fc
      .string({ unit: fc.constantFrom(...'ab \\{}$%&#_~^"\'@,;:/<>=-é中.()[]|!?*+1') })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => /[a-z]/.test(text) && !/--|''|``|<\/?[a-z]|^-> /.test(text) && !/[!?]`/.test(text));
    await fc.assert(
      fc.asyncProperty(words, words, async (title, note) => {
        const source = { ...BOOK, title, note };
        expect(await back(form, source)).toEqual(source);
      }),
    );
  });
});

describe('other programs read the same', () => {
  const sources: Source[] = [
    {
      id: 'byron2019',
      type: 'article-journal',
      author: ['Byron, Ada', 'NATO'],
      title: '50 % & more',
      'container-title': 'Größe',
      issued: '2019-12-06',
      volume: '7',
      page: '3-9',
      URL: 'https://x.org/a%20b?c=1&d=2',
      DOI: '10.1000/a_b',
    },
    { id: 'b', type: 'book', title: 'B', publisher: 'P', issued: '1999' },
  ];

  test.each([
    ['bibtex', '@bibtex/text'],
    ['ris', '@ris/file'],
  ])('%s, through Citation.js', async (form, forceType) => {
    const items = plugins.input.chain(await written(form, sources), { forceType, generateGraph: false });
    expect(items).toMatchObject([
      {
        type: 'article-journal',
        author: [{ family: 'Byron', given: 'Ada' }, { family: 'NATO' }],
        title: '50 % & more',
        'container-title': 'Größe',
        issued: { 'date-parts': [[2019, 12, 6]] },
        volume: '7',
        page: '3-9',
        URL: 'https://x.org/a%20b?c=1&d=2',
        DOI: '10.1000/a_b',
      },
      { type: 'book', title: 'B', publisher: 'P', issued: { 'date-parts': [[1999]] } },
    ]);
  });
});
