import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownStep } from '../../src/explore/shown-step.js';
import { startState } from '../../src/explore/state.js';
import { walkOf } from '../../src/explore/walk.js';
import { markdownTableWriter } from '../../src/formats/markdown.js';
import { written as writtenRows } from '../../src/formats/row-writer.js';
import type { Statement } from '../../src/map/model.js';
import { STATEMENT_FIELDS } from '../../src/query/record.js';
import { consequenceOfStances } from '../../src/query/stance-consequence.js';
import type { Stance } from '../../src/query/stances.js';
import { treeBelow } from '../../src/query/tree.js';
import { renderCardMarkdown } from '../../src/render/card-markdown.js';
import { markdownText } from '../../src/render/markdown.js';
import { renderTranscriptMarkdown } from '../../src/render/transcript.js';
import { renderTreeMarkdown } from '../../src/render/tree.js';
import { sheetMarkdown } from '../../src/sheets/markdown.js';
import { withPrintSigns } from '../../src/words/print-signs.js';
import { oneLine, visible } from '../../src/words/text.js';
import { view } from '../helpers/maps.js';
import { readMarkdown } from '../helpers/markdown.js';
import { SHEET_NAMES, sheetPage } from '../helpers/sheets.js';

/** Everywhere that a text stands: what is around it in Markdown, and the tags that this alone makes. */
const PLACES: Record<string, readonly [before: string, after: string]> = {
  paragraph: ['', ''],
  heading: ['## ', ''],
  'list item': ['- ', ''],
  'numbered item': ['1. ', ''],
  'item after a word': ['- **word** ', ''],
  quote: ['> ', ''],
  strong: ['**', '**'],
  emphasis: ['_', '_'],
};

const PIECES = [
  ...[
    '1.',
    '2)',
    '12345678901.',
    '-',
    '+',
    '*',
    '#',
    '##',
    '>',
    '=',
    '===',
    '---',
    '***',
    '___',
    '~~',
    '~~~',
    '```',
    '`',
  ],
  ...[
    '[a](b)',
    '![a](b)',
    '[a][b]',
    '[a]: b',
    '[^1]',
    '[ ] x',
    '[x] y',
    '<b>',
    '</b>',
    '<!-- -->',
    '<https://e.org>',
    '<a@b.c>',
  ],
  ...[
    '&amp;',
    '&lt;',
    '&#65;',
    '&copy',
    '&',
    '\\',
    '\\\\',
    '|',
    '||',
    '$x$',
    '$$',
    '_a_',
    '*a*',
    '__a__',
    'a_b_c',
    ' ',
    '  ',
    '\n',
    '\t',
  ],
  ...[
    'https://e.org/',
    'http://e.org/a_b_(c)?d=e&f=g#h',
    'https://e.org/)[click](javascript:alert(1))',
    'https://e.org/?a&copy;b',
  ],
  ...[
    'javascript:alert(1)',
    'www.e.org',
    'a@e.org',
    'mailto:a@e.org',
    'ftp://e.org',
    'https://',
    'HTTPS://E.ORG.',
    'https://ж.рф/я',
    '…',
    '“',
    '”',
    '(',
    ')',
    '!',
    '?',
    '.',
    ',',
    'word',
    'ж',
  ],
];

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ maxLength: 4 }),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    {
      maxLength: 10,
    },
  )
  // As the program has texts: control characters are made visible when a file is read.
  .map((pieces) => oneLine(visible(`${pieces.join('')}`)));

describe('a text in Markdown', () => {
  describe.each(Object.entries(PLACES))('%s', (_, [before, after]) => {
    test.each([
      ['in CommonMark', false],
      ['on GitHub', true],
    ])(
      'comes out as it was, without a mark, with no link but to an address that it shows: %s',
      (_where, github) => {
        const alone = readMarkdown(`${before}word${after}`, { github });
        fc.assert(
          fc.property(texts, (text) => {
            fc.pre(text !== '');
            const read = readMarkdown(`${before}${markdownText(text)}${after}`, { github });
            expect(read.tags).toEqual(alone.tags);
            expect(read.text).toBe(alone.text.replace(/word$/, () => text));
            for (const [address, shown] of read.links) {
              expect(text).toContain(shown);
              expect(shown).toMatch(/^https?:\/\/[\p{L}\p{N}]/iu);
              expect(new URL(address).href).toBe(new URL(shown).href);
            }
          }),
          { numRuns: 30 },
        );
      },
    );
  });

  test('after a sign of emphasis, an @ at the beginning makes no address', () => {
    const { links, text } = readMarkdown(`_${markdownText('@.A.')}_`, { github: true });
    expect({ links, text }).toEqual({ links: [], text: '@.A.' });
  });

  test('in a table', () => {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const table = (text: string) => [row(['a', 'b']), row(['---', '---']), row([text, 'x'])].join('\n');
    const alone = readMarkdown(table('word'), { github: true });
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(text !== '');
        const read = readMarkdown(table(markdownText(text)), { github: true });
        expect(read.tags).toEqual(alone.tags);
        expect(read.text).toBe(alone.text.replace('word', () => text));
      }),
      { numRuns: 60 },
    );
  });
});

describe('everything that is written as Markdown', () => {
  const EVIL = [
    '[click](javascript:alert(1))',
    '<script>alert(1)</script>',
    '# 1. - > `x` ~~y~~ *z* _w_',
    '| a |\\n| - |',
    '```\\n# no',
    '1.',
    '&copy; \\\\',
    'https://e.org/)[click](javascript:alert(1))',
    '![x](x.png) [x]: y',
  ];
  const quoted = (at: number) => `"${EVIL[at % EVIL.length]}"`;
  const evilMap = (at: number) => {
    const q = (i: number) => quoted(at + i);
    return `claims:
  - {id: t, text: ${q(0)}, tags: [${q(1)}], questions: [${q(2)}], note: ${q(3)}, by: ${q(4)}, at: 1.2, phrase: ${q(5)}}
  - {id: r_a_, text: ${q(6)}, supports: t, scheme: ${q(7)}, with: [l.]}
  - {id: l., text: ${q(8)}, implicit: true}
evidence:
  - {id: e-, text: ${q(1)}, supports: [r_a_, t], source: s, page: ${q(2)}}
counterpoints:
  - {id: c, text: ${q(3)}, attacks: t, by: ${q(4)}, evidence: [{id: f, text: ${q(5)}, source: s, counterpoints: [{id: x, text: ${q(6)}}]}]}
replies:
  - {id: r, text: ${q(7)}, attacks: c -> t}`;
  };
  const header = (at: number) => `author: ${quoted(at)}
publication: ${quoted(at + 1)}
motion: ${quoted(at + 2)}
sources:
  s: {title: ${quoted(at + 3)}, author: ${quoted(at + 4)}, issued: 2011, URL: ${quoted(at + 5)}, DOI: ${quoted(at + 6)}, note: ${quoted(at + 7)}}`;

  /** What the program itself makes. */
  const OWN =
    /^\/?(?:h[1-4]|p|ul|ol|li|strong|em|code|table|thead|tbody|tr|th|td|blockquote)$|^(?:hr|input type="checkbox" disabled="") \/$/;

  test.each(EVIL.map((_, at) => at))('hostile texts in every place, turned by %i', (at) => {
    const of = view(evilMap(at), header(at));
    const steps = of.structure.order.map((one) =>
      shownStep(walkOf(of, of.structure.order, { order: 'argument', hide: false }), startState(one)),
    );
    const [, other = of.map.thesis] = of.map.statements;
    const stances = new Map<Statement, Stance>([[other, 'doubt']]).set(of.map.thesis, 'agree');
    const reasons = new Map([[other, { words: EVIL[at]! }]]);
    const met = new Map([[of.map.thesis, other]]);
    const consequence = consequenceOfStances(of, stances);
    const summary = {
      seen: 1,
      steps: 2,
      consequence,
      stances,
      reasons,
      met,
      marks: of.structure.order,
      outside: 0,
      narrowedBy: [],
      judged: true,
    };
    const walker = { name: EVIL[at]!, day: null };
    const rows = of.structure.order.map((one) => ({ ...of.record(one) }));
    const pages = SHEET_NAMES.map((name) => sheetPage(name, of, { columns: 1, key: true }));
    const written: Record<string, string> = {
      sheets: pages.map(sheetMarkdown).join('\n\n'),
      cards: of.structure.order.map((one) => renderCardMarkdown(one, of)).join('\n'),
      tree: renderTreeMarkdown(treeBelow(of.map.thesis)),
      walk: renderTranscriptMarkdown({ steps, summary, walker }, of),
      table: [...writtenRows(rows, markdownTableWriter(STATEMENT_FIELDS))].join(''),
    };
    for (const [what, markdown] of Object.entries(written)) {
      const { tags, links, text } = readMarkdown(markdown, { github: true });
      expect(
        tags.filter((tag) => !OWN.test(tag)),
        what,
      ).toEqual([]);
      expect(links, what).toEqual([]);
      for (const one of of.map.statements)
        expect(text.replace(/\s+/g, ' '), what).toContain(
          what === 'sheets' ? withPrintSigns(oneLine(one.text)) : oneLine(one.text),
        );
    }
  });
});

test.each([
  ['https://e.org/a_b', '<https://e.org/a_b>'],
  ['See (https://e.org/a_(b)).', 'See (<https://e.org/a_(b)>).'],
  ['https://e.org/)[click](javascript:alert(1))', 'https\\://e.org/)\\[click\\](javascript:alert(1))'],
  ['https://e.org/?a=1&b=2', '<https://e.org/?a=1&b=2>'],
  ['https://e.org/?a&lt;b', 'https\\://e.org/?a&amp;lt;b'],
  ['xhttps://e.org', 'xhttps\\://e.org'],
  ['www.e.org, a@e.org', 'www\\.e.org, a\\@e.org'],
  ['@e.org', '\\@e.org'],
  ['a @ b', 'a @ b'],
  ['https://e.org/100%', 'https\\://e.org/100%'],
  ['1. one', '1\\. one'],
  ['1.', '1\\.'],
  ['C #', 'C \\#'],
  ['R&D <b> a\\', 'R&amp;D &lt;b> a\\\\'],
])('%j is written %j', (text, written) => expect(markdownText(text)).toBe(written));
