import { describe, expect, test, vi } from 'vitest';
import type { Block } from '../../src/sheets/document.js';
import { sheetDocx } from '../../src/sheets/docx.js';
import type { Page } from '../../src/sheets/page.js';
import { docxParts, paragraphsOf, textOfXml, wordsOf, wordsOfPage, xmlFault } from '../helpers/docx.js';
import { school, view } from '../helpers/maps.js';
import { handout, SHEET_NAMES, sheetPage } from '../helpers/sheets.js';
import { unzipped } from '../helpers/zip.js';

const MAKING = { language: 'en', author: 'Jane Doe', titleIsHeading: false };

function pageOf(blocks: readonly Block[], more: Partial<Page> = {}): Page {
  return {
    topic: 'The topic',
    title: 'The title',
    group: null,
    about: [],
    note: '',
    blocks,
    references: [],
    ...more,
  };
}

const document = async (...blocks: Block[]) => (await docxParts([pageOf(blocks)]))('word/document.xml');

describe.each(SHEET_NAMES)('%s as a Word file', (name) => {
  const page = sheetPage(name, school(), { key: true });

  test('is well-formed in every part', async () => {
    for (const [part, { text }] of unzipped(await sheetDocx([page], MAKING)))
      expect(`${part}: ${xmlFault(text)}`).toBe(`${part}: null`);
  });

  test('has every word of the sheet', async () => {
    const xml = (await docxParts([page]))('word/document.xml');
    const found = wordsOf(textOfXml(xml));
    expect([...wordsOfPage(page)].filter((word) => !found.has(word))).toEqual([]);
  });
});

describe('a Word file', () => {
  test('is the same bytes on another day', async () => {
    const page = sheetPage('brief', school());
    const first = await sheetDocx([page], MAKING);
    vi.useFakeTimers({ now: new Date('2031-05-05'), toFake: ['Date'] });
    const later = await sheetDocx([page], MAKING).finally(() => vi.useRealTimers());
    expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true);
    for (const { time } of unzipped(first).values()) expect(time).toBe(0x210000);
  });

  test('has its title, author and language as properties', async () => {
    const part = await docxParts([pageOf([])], { language: 'fr-CA', author: 'Zoë & Co.' });
    expect(part('docProps/core.xml')).toContain('<dc:title>The topic · The title</dc:title>');
    expect(part('docProps/core.xml')).toContain('<dc:creator>Zoë &amp; Co.</dc:creator>');
    expect(part('docProps/core.xml')).toContain('<dc:language>fr-CA</dc:language>');
    expect(part('word/styles.xml')).toContain('<w:lang w:val="fr-CA"/>');
  });

  test('has a font that every program has, so that its pages end where they should', async () => {
    const styles = (await docxParts([sheetPage('cards', school())]))('word/styles.xml');
    const fonts = [...styles.matchAll(/w:ascii="([^"]*)"/g)].map(([, font]) => font);
    expect([...new Set(fonts)]).toEqual(['Times New Roman']);
  });

  test.each(['"><x>', '', 'English'])('takes %j for no language', async (language) => {
    const part = await docxParts([pageOf([])], { language });
    expect(part('docProps/core.xml')).toContain('<dc:language>en</dc:language>');
  });

  test('has a running title, page numbers, and a section for each group', async () => {
    const { pages } = handout('blocks', school(), { groups: 2 });
    const part = await docxParts(pages);
    expect(part('word/document.xml').match(/<w:sectPr/g)).toHaveLength(2);
    expect(part('word/document.xml').match(/<w:pgNumType w:start="1"/g)).toHaveLength(2);
    expect(textOfXml(part('word/header2.xml')).trim()).toBe('Later school starts · Blocks: group 2 of 2');
    expect(part('word/footer2.xml')).toContain('>PAGE<');
    expect(part('word/footer2.xml')).not.toContain('NUMPAGES');
  });

  test('that is a single sheet says how many pages it has', async () => {
    const part = await docxParts([pageOf([])]);
    expect(part('word/footer1.xml')).toMatch(/>PAGE<.* \/ .*>NUMPAGES</);
  });

  test.each([
    ['en', 11906, 16838],
    ['en-GB', 11906, 16838],
    ['en-US', 12240, 15840],
  ])('in %s is for the paper that is used there', async (language, width, height) => {
    const part = await docxParts([pageOf([])], { language });
    expect(part('word/document.xml')).toContain(`<w:pgSz w:w="${width}" w:h="${height}"`);
  });

  test('lies across where a table is wide', async () => {
    const table: Block = { kind: 'table', head: ['a'], rows: [] };
    expect(await document({ ...table, isWide: true })).toContain('w:orient="landscape"');
    expect(await document(table)).toContain('w:orient="portrait"');
  });
});

describe('headings', () => {
  const levels: Block[] = [2, 3, 4].map((level) => ({
    kind: 'heading',
    level: level as 2,
    text: `H${level}`,
  }));

  test('stand below the title of the document', async () => {
    const xml = await document(...levels);
    expect(paragraphsOf(xml, 'Title')).toEqual(['The topic ']);
    expect([1, 2, 3].map((level) => paragraphsOf(xml, `Heading${level}`))).toEqual([
      ['H2 '],
      ['H3 '],
      ['H4 '],
    ]);
  });

  test('of debaters are pocket, hat, block and tag, so that they fold', async () => {
    const xml = (await docxParts([pageOf(levels)], { titleIsHeading: true }))('word/document.xml');
    expect([1, 2, 3, 4].map((level) => paragraphsOf(xml, `Heading${level}`))).toEqual([
      ['The topic '],
      ['H2 '],
      ['H3 '],
      ['H4 '],
    ]);
  });

  test('have a level in the outline, so that programs fold what is under them', async () => {
    const part = await docxParts([pageOf([])]);
    for (const level of [1, 2, 3, 4])
      expect(part('word/styles.xml')).toMatch(
        new RegExp(`w:styleId="Heading${level}">(?:(?!</w:style>).)*<w:outlineLvl w:val="${level - 1}"/>`),
      );
  });

  test('and all other styles have lines that grow with their letters', async () => {
    const styles = (await docxParts([pageOf([])]))('word/styles.xml');
    const spacings = [...styles.matchAll(/<w:spacing [^>]*w:line=[^>]*>/g)].map(([one]) => one);
    expect(spacings.length).toBeGreaterThan(5);
    for (const spacing of spacings) expect(spacing).toContain('w:lineRule="auto"');
  });

  test('stay with what follows', async () => {
    const part = await docxParts([pageOf([])]);
    for (const level of [1, 2, 3, 4])
      expect(part('word/styles.xml')).toMatch(
        new RegExp(`w:styleId="Heading${level}">(?:(?!</w:style>).)*<w:keepNext/>`),
      );
  });
});

describe('blocks', () => {
  test('each numbered list begins with 1, and what is inside an item is indented', async () => {
    const list: Block = { kind: 'list', ordered: true, items: [{ line: ['a'], items: [{ line: ['b'] }] }] };
    const part = await docxParts([pageOf([list, list])]);
    const numbers = [
      ...part('word/document.xml').matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/g),
    ];
    expect(numbers.map(([, level]) => level)).toEqual(['0', '1', '0', '1']);
    expect(numbers[0]![2]).not.toBe(numbers[2]![2]);
    expect(part('word/numbering.xml')).toContain('<w:startOverride w:val="1"/>');
  });

  test('the first row of a table stands on every page, and no row is parted', async () => {
    const xml = await document({ kind: 'table', head: ['a', 'b'], rows: [['c', 'd'], ['e']] });
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    expect(xml.match(/<w:tc>/g)).toHaveLength(6);
  });

  test('a cell beside several rows is one, and goes on after a page break', async () => {
    const xml = await document({
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
    });
    expect(xml.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(1);
    expect([...xml.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text)).toContain('c (cont.)');
  });

  test('a heading can begin a page', async () => {
    const side: Block = { kind: 'heading', level: 2, text: 'The other side' };
    expect(await document({ ...side, onNewPage: true })).toContain('<w:pageBreakBefore/>');
    expect(await document(side)).not.toContain('<w:pageBreakBefore/>');
  });

  test('lines to write on are 8 mm high', async () => {
    const xml = await document({ kind: 'space', lines: 3 });
    expect(xml.match(/<w:trHeight w:val="454" w:hRule="exact"\/>/g)).toHaveLength(3);
  });

  test('what stands behind a table begins no page: it is 1 pt high', async () => {
    const xml = await document({ kind: 'table', head: ['a'], rows: [['b']] });
    expect(xml).toMatch(
      /<\/w:tbl><w:p><w:pPr>(?:<w:keepNext [^>]*>)?<w:spacing [^>]*w:line="20" w:lineRule="exact"\/>/,
    );
  });

  test('two halves of a page part at its middle', async () => {
    const half = (which: 'upper' | 'lower'): Block => ({ kind: 'box', title: 'T', blocks: [], half: which });
    const xml = await document(half('upper'), half('lower'));
    const [upper, lower] = [...xml.matchAll(/<w:trHeight w:val="(\d+)" w:hRule="exact"\/>/g)].map(
      ([, height]) => Number(height),
    );
    const page = 16838 - 2 * 1020;
    expect(upper).toBe(page / 2 - 20);
    // An empty paragraph with its space ends a part of a file: 288 + 100.
    expect(lower).toBeLessThan(page / 2 - 400);
    expect(xml.match(/<w:bottom w:val="dashed"/g)).toHaveLength(1);
  });

  test('what belongs together is on one page: all but the last paragraph stays with the next', async () => {
    const xml = await document({
      kind: 'together',
      blocks: [
        { kind: 'paragraph', line: ['a'] },
        { kind: 'list', ordered: false, items: [{ line: ['b'], items: [{ line: ['c'] }] }] },
        { kind: 'box', title: 'd', blocks: [{ kind: 'paragraph', line: ['e'] }] },
        { kind: 'paragraph', line: ['f'] },
      ],
    });
    const isKept = new Map(
      [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(([one]) => [
        textOfXml(one).trim(),
        one.includes('<w:keepNext/>'),
      ]),
    );
    expect([...'abcef'].map((text) => isKept.get(text))).toEqual([true, true, true, true, false]);
  });

  test('cards stand two in a row, with lines to cut along', async () => {
    const card = (tag: string): Block => ({
      kind: 'card',
      card: { tag, use: 'U', cite: ['C'], text: ['T'], notes: ['N'] },
    });
    const xml = await document(card('a'), card('b'), card('c'));
    expect(xml.match(/<w:tbl>/g)).toHaveLength(1);
    expect(xml.match(/<w:tr>/g)).toHaveLength(2);
    expect(xml).toContain('w:val="dashed"');
    expect(paragraphsOf(xml, 'Heading4')).toEqual(['a ', 'b ', 'c ']);
    // A row that keeps the next would keep all cards from the first page.
    expect(xml).not.toContain('<w:keepNext/>');
  });

  test('an address is a link; in a text without the full stop behind it', async () => {
    const part = await docxParts([
      pageOf([], {
        references: [
          {
            cite: 'A',
            line: ['A. ', { link: 'https://e.org/?a=1&b=2).' }, ' See https://f.org.'],
            notes: ['A note.'],
          },
        ],
      }),
    ]);
    expect(part('word/document.xml').match(/<w:hyperlink [^>]*r:id="rIdLink\d"/g)).toHaveLength(2);
    expect(part('word/_rels/document.xml.rels')).toContain('Target="https://e.org/?a=1&amp;b=2)."');
    expect(paragraphsOf(part('word/document.xml'), 'Bibliography')).toEqual([
      'A. https://e.org/?a=1&b=2). See https://f.org. ',
    ]);
  });

  test('Hebrew and Arabic run from right to left', async () => {
    expect(await document({ kind: 'paragraph', line: ['1. שלום'] })).toMatch(/<w:bidi\/>.*<w:rtl\/>/);
    expect(await document({ kind: 'paragraph', line: ['Peace, שלום'] })).not.toMatch(/<w:bidi\/>/);
  });
});

describe('hostile text', () => {
  const evil = 'a\u0000\u001b\u000b\ud800\uffff</w:t><w:p w:x="&amp;]]>\'\n\tb';

  test('does no harm in any place', async () => {
    const page = pageOf(
      [
        { kind: 'heading', level: 2, text: evil },
        { kind: 'table', head: [evil], rows: [[evil]] },
        { kind: 'box', title: evil, blocks: [{ kind: 'paragraph', line: [{ strong: evil }] }] },
        {
          kind: 'card',
          card: { tag: evil, use: evil, cite: [{ link: evil }], text: [{ emphasis: evil }], notes: [evil] },
        },
      ],
      {
        title: evil,
        note: evil,
        about: [[evil]],
        references: [{ cite: evil, line: [{ link: `https://e.org/${evil}` }], notes: [evil] }],
      },
    );
    const bytes = await sheetDocx([page], { language: evil, author: evil, titleIsHeading: false });
    for (const [part, { text }] of unzipped(bytes))
      expect(`${part}: ${xmlFault(text)}`).toBe(`${part}: null`);
    const xml = unzipped(bytes).get('word/document.xml')!.text;
    expect(textOfXml(xml)).toContain('</w:t><w:p w:x="&amp;]]>\' b');
  });

  test('of an entry, too', async () => {
    const of = view('claims: [{id: t, text: "<w:p> & \\u0007 \\ud83d"}]');
    const part = await docxParts([sheetPage('worksheet', of)]);
    expect(xmlFault(part('word/document.xml'))).toBeNull();
  });
});
