import { describe, expect, test } from 'vitest';
import { csv, tsv } from '../../src/formats/csv.js';
import { json, ndjson } from '../../src/formats/json.js';
import { markdownTable } from '../../src/formats/markdown.js';
import { treeBelow } from '../../src/query/tree.js';
import { renderCard } from '../../src/render/card.js';
import { renderCardMarkdown } from '../../src/render/card-markdown.js';
import { cut } from '../../src/render/cut.js';
import { renderList } from '../../src/render/list.js';
import { reference } from '../../src/render/reference.js';
import { renderTree } from '../../src/render/tree.js';
import { pad, widthOfText } from '../../src/render/width.js';
import { wrap } from '../../src/render/wrap.js';
import { look, school, view } from '../helpers/maps.js';

const WIDE = view(`claims:
  - {id: t, text: "Широкий текст, который длиннее, чем окно, и поэтому обрезается или переносится."}
  - {id: 理由, text: "这是一个非常长的中文句子，它应该在终端的右边缘被正确地截断，而不会破坏列的对齐方式。", supports: t, scheme: sign}
  - {id: emoji, text: "🙂👩‍👩‍👧 emoji that go on and on 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂", supports: 理由, note: "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"}
counterpoints:
  - {id: a-very-long-id-that-leaves-little-room, text: Some text., attacks: emoji -> 理由}`);

/** Lines that are too wide, but for those on which an id alone is: ids are for copying and never cut. */
const tooWide = (text: string, width: number) =>
  text
    .split('\n')
    .filter((line) => widthOfText(line) > width && !(width < 50 && line.endsWith('little-room')));

describe('width', () => {
  test.each([40, 60, 80, 200])('no line of list, tree or card is wider than %d columns', (width) => {
    const { order } = WIDE.structure;
    expect(tooWide(renderTree(treeBelow(WIDE.map.thesis), WIDE, look(width), true), width)).toEqual([]);
    for (const one of order) expect(tooWide(renderCard(one, WIDE, look(width)), width)).toEqual([]);
    const short = order.filter((one) => one.id.length < 20);
    expect(tooWide(renderList(short, WIDE, look(width)), width)).toEqual([]);
    expect(tooWide(renderList(short, WIDE, look(width), { words: ['emoji', 'текст'] }), width)).toEqual([]);
  });

  test('cut, pad and wrap count columns, not characters', () => {
    expect(cut('这是中文', 5, '…')).toBe('这是…');
    expect(cut('plain text', 6, '…')).toBe('plain…');
    expect(cut('plain', 5, '…')).toBe('plain');
    expect(pad('中', 4)).toBe('中  ');
    expect(wrap('这是中文 这是中文', 12, '  ')).toEqual(['  这是中文', '  这是中文']);
  });

  test('columns of a list align under wide characters', () => {
    const lines = renderList(WIDE.structure.order, WIDE, look(80)).split('\n');
    const starts = lines
      .filter((line) => /^[●▼]/.test(line))
      .map((line) => widthOfText(line.slice(0, line.search(/Широкий|这是|🙂|Some/))));
    expect(new Set(starts.slice(0, 3)).size).toBe(1);
  });
});

test('a text keeps its private-use characters, and a verdict its sign', () => {
  expect(wrap('a \ue000 b \ue001 ✓ stands', 80)).toEqual(['a \ue000 b \ue001 ✓ stands']);
  expect(wrap('some words \ue000 ✓ stands', 20)).toEqual(['some words \ue000', '✓ stands']);
});

test('a deep tree keeps its last levels in the window', () => {
  const chain = view(
    `claims:\n  - {id: t, text: T.}\n${Array.from({ length: 30 }, (_, i) => `  - {id: n${i}, text: Text., supports: ${i === 0 ? 't' : `n${i - 1}`}}\n`).join('')}`,
  );
  const lines = renderTree(treeBelow(chain.map.thesis), chain, look(40)).split('\n');
  expect(lines.at(-1)).toBe('⋯        └─ ● n29  Text.');
  expect(tooWide(lines.join('\n'), 40)).toEqual([]);
});

test('a card as Markdown', () => {
  const opened = school();
  expect(renderCardMarkdown(opened.map.byId.get('academy-says')!, opened)).toMatchInlineSnapshot(`
    "## academy-says

    The academy of paediatricians advises 8:30 or later.

    - evidence, for the motion, stands
    - source: Academy of Paediatrics (2014-08-25). "School start times for adolescents". p. 3. <https://example.org/sleep>

    ### Bears on

    - supports sleep-suffers (this step stands)
    "
  `);
});

test('a card has the answers to what attacks, and where they attack it', () => {
  const opened = view(`claims:
  - id: t
    text: T.
    counterpoints:
      - {id: c, text: C., evidence: [{id: e, text: E., counterpoints: [{id: x, text: X.}]}], replies: [{id: r, text: R.}]}
      - {id: d, text: D., contradicts: t, reasons: [{id: s, text: S., counterpoints: [{id: y, text: Y., attacks: s -> d}]}]}`);
  const card = renderCard(opened.map.thesis, opened, look(60, { plain: true }));
  expect(card.split('\n').filter((line) => line.includes('answered'))).toEqual([
    '    answered at e by counterpoint x (stands): X.',
    '    answered by reply r (stands): R.',
    '    answered at s -> d by counterpoint y (stands): Y.',
  ]);
});

describe('reference', () => {
  test.each([
    [{ id: 's', title: 'Only a title' }, '"Only a title".'],
    [{ id: 's', author: 'A', issued: '2011' }, 'A (2011).'],
    [
      {
        id: null,
        author: [{ family: 'Butt', given: 'Y.' }, 'Postol, T.'],
        issued: '2011-09',
        title: 'Upsetting the Reset',
        'container-title': 'Report',
        volume: '3',
        issue: '2',
        page: '1-9',
        URL: 'https://example.org',
        accessed: '2020',
        note: 'Seen in part.',
      },
      'Butt, Y.; Postol, T. (2011-09). "Upsetting the Reset". Report, 3(2), pp. 1-9. https://example.org (read 2020) [Seen in part]',
    ],
    [{ id: 's', author: { literal: 'NATO' }, publisher: 'NATO', number: '155' }, 'NATO. NATO, 155.'],
  ])('%j', (source, expected) => expect(reference(source)).toBe(expected));
});

describe('hostile text', () => {
  const rows = [
    { id: '=cmd()', text: 'a|b `c` <script>\n"d", e\tf *g* _h_ [i](j) & 1. k', at: ['-1', '+2'], n: null },
  ];
  const fields = ['id', 'text', 'at', 'n'];
  test('cannot break CSV or start a formula', () => {
    expect([...csv(rows, fields)].join('')).toBe(
      'id,text,at,n\n\'=cmd(),"a|b `c` <script>\n""d"", e\tf *g* _h_ [i](j) & 1. k",\'-1; +2,\n',
    );
  });
  test('cannot break TSV', () => {
    expect([...tsv(rows, fields)].join('')).toBe(
      'id\ttext\tat\tn\n\'=cmd()\ta|b `c` <script> "d", e f *g* _h_ [i](j) & 1. k\t\'-1; +2\t\n',
    );
  });
  test('cannot break a Markdown table', () => {
    expect([...markdownTable(rows, ['id', 'text'])].join('')).toBe(
      '| id | text |\n| --- | --- |\n| =cmd() | a\\|b \\`c\\` &lt;script> "d", e f \\*g\\* \\_h\\_ \\[i\\](j) &amp; 1. k |\n',
    );
  });
  test('reaches JSON whole, and steers no terminal there', () => {
    const text = '\u009b31m \u202e \u007f é 🙂';
    expect(JSON.parse([...json([{ text }], true)].join(''))).toEqual({ text });
    expect([...ndjson([{ text }])].join('')).toBe('{"text":"\\u009b31m \\u202e \\u007f é 🙂"}\n');
  });
});
