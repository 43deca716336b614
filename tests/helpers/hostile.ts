import fc from 'fast-check';
import type { ArgumentMap } from '../../src/map/model.js';
import { visible } from '../../src/words/text.js';
import { mapOfDrafts, relationDraft, statementDraft } from './drafts.js';

/** A row that tries to break every form of a table. */
export const HOSTILE_ROWS = [
  { id: '=cmd()', text: 'a|b `c` <script>\n"d", e\tf *g* _h_ [i](j) & 1. k', at: ['-1', '+2'], n: null },
];

/** Pieces of texts that mean something to some form, in any order. */
const HOSTILE_PIECES: readonly string[] = [
  ...['"', "'", '`', '``', '```', '\\', '\\"', '\\n', '\\l', '\\N', '\\'.repeat(3), '“', '«'],
  ...[
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '<',
    '>',
    '|',
    '#',
    '&',
    ';',
    ':',
    '@',
    '%',
    '^',
    '~',
    '$',
    '*',
    '_',
    '=',
  ],
  ...['"]', '"];', '")', ']]', '))', '}}', '-->', '---', '==>', '-.->', '<-->', '--x', ':::', '&&', '~~~'],
  ...[
    '%%',
    '%%{init: {}}%%',
    '#quot;',
    '#35;',
    '#9829;',
    '&quot;',
    '&lt;b&gt;',
    '&#35;',
    '&amp;amp;',
    '<br>',
    '<br/>',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</a>',
    '<!--',
    '-->',
    ']]>',
    '<TABLE>',
    '<b>',
  ],
  ...[
    'end',
    'subgraph',
    'graph',
    'digraph',
    'strict',
    'node',
    'edge',
    'click a href',
    'style a fill:#f00',
    'class',
    'default',
  ],
  ...[
    '[a](javascript:alert(1))',
    '![a](b)',
    'https://example.org/a?b=c&d=e#f',
    'www.example.org',
    'a@example.org',
  ],
  ...[
    '$$x^2$$',
    '\\(x\\)',
    'fa:fa-ban',
    '**bold**',
    '_it_',
    '# head',
    '- item',
    '1. one',
    '+ plus',
    '> quote',
    '===',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u2028',
    'a',
    'é',
    'Ж',
    'שלום',
    'مرحبا',
    '漢字',
    '👩‍👩‍👧',
    'e\u0301',
  ],
  'x'.repeat(400),
];

/** Texts that mean something to some form, as the program has them: control characters are made visible when a file is read. */
const hostileTexts = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE_PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 10,
  })
  .map((pieces) => visible(`x${pieces.join('')}`));

/** Four such texts. */
export const fourHostileTexts = fc.tuple(hostileTexts, hostileTexts, hostileTexts, hostileTexts);

/** A map in which such texts stand in all fields, and which has every kind of step. */
export function mapWithTexts([a, b, c, d]: readonly [string, string, string, string]): ArgumentMap {
  const map = mapOfDrafts(
    [
      statementDraft('t', 'claim', { text: a, short: b, tags: [c], at: ['1.1'] }),
      statementDraft('u', 'claim', { text: b, short: c, tags: [d], by: d, at: ['2'] }),
      statementDraft('w', 'claim', { text: c, note: a, implicit: true }),
      statementDraft('e', 'evidence', {
        text: d,
        short: a,
        source: { id: null, type: 'report', author: c, title: d, issued: '2014' },
        page: b,
        quote: c,
      }),
      statementDraft('o', 'counterpoint', { text: a, short: d }),
      statementDraft('x', 'counterpoint', { text: b }),
    ],
    [
      relationDraft('support', 'u', 't', { with: ['w'], scheme: a }),
      relationDraft('support', 'e', 'u'),
      relationDraft('attack', 'o', 't'),
      relationDraft('attack', 'o', 'u -> t'),
      relationDraft('attack', 'x', 'u', { contradiction: true }),
    ],
  );
  Object.assign(map.header, { title: a, author: b, motion: c });
  return map;
}
