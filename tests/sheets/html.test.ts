import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/sheets/document.js';
import { sheetHtml } from '../../src/sheets/html.js';
import type { Page } from '../../src/sheets/page.js';

const page = (more: Partial<Page>): Page => ({
  title: 'Brief',
  group: null,
  topic: 'A topic – and more',
  about: [],
  note: '',
  blocks: [],
  references: [],
  ...more,
});

describe('a sheet as HTML', () => {
  test('is headed and named by its topic; what kind it is stands small above', () => {
    const html = sheetHtml([page({})], null);
    expect(html).toContain('<title>A topic – and more · Brief</title>');
    expect(html).toContain('<p class="kind">Brief</p>\n<h1 dir="auto">A topic\u00a0– and more</h1>');
  });

  test('has the number and a running title on each page, each group its own', () => {
    const html = sheetHtml([page({ title: 'Brief: group 1' }), page({ title: 'Brief: group 2' })], null);
    expect(html).toMatch(/@page part1 \{ .*Brief\\3a {2}group 1/);
    expect(html).toMatch(/@page part2 \{ .*Brief\\3a {2}group 2/);
    expect(html).toContain('<main class="part part2">');
  });

  test('has the same wide margin at all paragraphs where one has a note, and a smaller one elsewhere', () => {
    const passage = (notes: string[]): Block => ({
      kind: 'passage',
      number: '1',
      text: 'So.',
      notes: notes.map((note) => [note]),
    });
    const main = (...blocks: Block[]) =>
      /<main class="([^"]*)"/.exec(sheetHtml([page({ blocks })], null))![1];
    expect(main(passage(['C It is.']), passage([]))).toBe('part part1 noted');
    expect(main(passage([]), passage([]))).toBe('part part1');
  });

  test('is in English, and says of what is in the language of the text that it is', () => {
    const passage: Block = { kind: 'passage', number: '1', text: 'So ist es.', notes: [] };
    const german = sheetHtml([page({ blocks: [passage] })], 'de');
    expect(german).toContain('<html lang="en">');
    expect(german).toContain('<p lang="de" dir="auto">So ist es.</p>');
    expect(german).toContain('<h1 lang="de" dir="auto">');
    expect(sheetHtml([page({})], 'en-GB')).toContain('<html lang="en-GB">');
    expect(sheetHtml([page({})], 'en-GB')).not.toContain('<h1 lang');
  });

  test('counts the pages of each part from 1, and says how many there are of a single one', () => {
    const parts = sheetHtml([page({}), page({})], null);
    expect(parts).toMatch(/@page part1 \{ .*counter-increment: part1; .*content: counter\(part1\);/);
    expect(parts).toMatch(/@page part2 \{ .*counter-increment: part2; .*content: counter\(part2\);/);
    expect(parts).not.toContain('counter(pages)');
    expect(sheetHtml([page({})], null)).toContain('content: counter(page) " / " counter(pages);');
  });

  test('is landscape where a table is wide', () => {
    const table: Block = { kind: 'table', head: ['a'], rows: [] };
    const html = (block: Block) => sheetHtml([page({ blocks: [block] })], null);
    expect(html({ ...table, isWide: true })).toContain('size: landscape');
    expect(html(table)).not.toContain('size: landscape');
  });

  test('has one cell beside several rows, and again after a page break', () => {
    const block: Block = {
      kind: 'table',
      head: ['a', 'b'],
      rows: [
        ['c', 'd'],
        ['c', 'e'],
        ['c', 'f'],
      ],
      reach: [
        [3, 1],
        [0, 1],
        [0, 1],
      ],
      breaks: [0, 2],
    };
    const html = sheetHtml([page({ blocks: [block] })], null);
    expect(html.match(/<tbody>/g)).toHaveLength(2);
    expect(html).toContain('<tr><td rowspan="2" dir="auto">c</td><td dir="auto">d</td></tr>');
    expect(html).toContain('<tr><td dir="auto">e</td></tr>');
    expect(html).toContain('<tr><td dir="auto">c (cont.)</td><td dir="auto">f</td></tr>');
  });

  test('has titles in italics and addresses as links, in references and in notes', () => {
    const line = ['A. ', { emphasis: 'Tea & <b>' }, '. ', { link: 'https://e.org/a_(b)?c=1&d="' }] as const;
    const notes = ['† See https://f.org/x.'];
    const html = sheetHtml([page({ references: [{ cite: 'A, 2011', line, notes }] })], null);
    expect(html).toContain(
      '<li dir="auto">A. <em>Tea &amp; &lt;b&gt;</em>. <a href="https://e.org/a_(b)?c=1&amp;d=&quot;">https://e.org/a_(b)?c=1&amp;d=&quot;</a>\n<ul>\n<li dir="auto">† See <a href="https://f.org/x">https://f.org/x</a>.</li>\n</ul></li>',
    );
  });

  test('has narrow margins where there are cards to cut out', () => {
    const card = { tag: 'T', use: 'U', cite: ['C'], text: ['X'], notes: ['N'] };
    expect(sheetHtml([page({ blocks: [{ kind: 'card', card }] })], null)).toMatch(
      /@page part1 \{ margin: 8mm/,
    );
    expect(sheetHtml([page({})], null)).not.toMatch(/@page part1 \{ margin: 8mm/);
  });

  test('a title cannot end the style', () => {
    const html = sheetHtml([page({ topic: '</style><b>"; } body { display: none }\\' })], null);
    expect(html.split('</style>')).toHaveLength(2);
    expect(html).toContain('content: "\\3c \\2f style\\3e \\3c b\\3e \\22 \\3b  \\7d  body ');
  });
});
