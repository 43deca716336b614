import { expect, test } from 'vitest';
import { renderCard } from '../../src/render/card.js';
import { look, TWICE, view } from '../helpers/maps.js';
import { tooWide, WIDE } from '../helpers/wide.js';

test.each([40, 60, 80, 200])('no line of a card is wider than %d columns', (width) => {
  for (const one of WIDE.structure.order)
    expect(tooWide(renderCard(one, WIDE, look(width)), width)).toEqual([]);
});

test('nor is the line that explains the mark of a note', () => {
  const noted = view(
    'claims:\n  - {id: t, text: T., evidence: [{id: e, text: E., source: {title: T}, note: Known at second hand.}]}',
  );
  const card = renderCard(noted.map.thesis, noted, look(30));
  expect(card).toContain('† see the note');
  expect(tooWide(card, 30)).toEqual([]);
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
    '    answered by counterpoint x, against its evidence “E” (stands): X.',
    '    answered by reply r (stands): R.',
    '    answered by counterpoint y, against the step from “S” (stands): Y.',
  ]);
});

test('an entry that attacks several parts of an attack is named once, with all of them', () => {
  const opened = view(TWICE);
  const card = renderCard(opened.map.thesis, opened, look(120));
  const answers = card.split('\n').filter((line) => line.includes('X.'));
  expect(answers).toEqual([
    expect.stringMatching(/answered by ▼ X\. {2}x, against the step from “E” and the step from “F”$/),
  ]);
  const both = view(`${TWICE}\n  - {id: y, text: Y., attacks: [c, f]}`);
  expect(renderCard(both.map.thesis, both, look(120))).toMatch(
    /▼ Y\. {2}y, against it and its evidence “F”$/m,
  );
});

test('a card gives the sources of the evidence that it lists: in short below it, in full at its end, each once', () => {
  const opened = view(
    `claims:
  - id: t
    text: T.
    evidence:
      - {id: e, text: E., source: butt, page: 3}
      - {id: f, text: F., source: butt}
    counterpoints:
      - {id: c, text: C., replies: [{id: r, text: R., source: {title: A page}}]}`,
    `sources:
  butt: {type: report, author: "Butt, Y.; Postol, T.", issued: 2011-09-01, title: Upsetting the reset, note: Only the summary was read.}`,
  );
  const lines = renderCard(opened.map.thesis, opened, look(80)).split('\n');
  expect(lines.slice(lines.indexOf('Supported by'), lines.indexOf('Gaps') - 1)).toEqual([
    'Supported by',
    '  ✓ stands     ■ E.  e †',
    '                 Butt and Postol 2011, p. 3 (butt)',
    '  ✓ stands     ■ F.  f †',
    '                 Butt and Postol 2011 (butt)',
    '',
    'Attacked by',
    '  ✗ falls      ▼ C.  c',
    '  ✓ stands       answered by ▲ R.  r',
    '                   A page, no date',
    '',
    'Sources',
    '  butt  Butt, Y.; Postol, T. (2011-09-01). "Upsetting the reset". [Only the',
    '    summary was read]',
    '  "A page".',
    '  † see the note on how reliable the source is',
  ]);
});

test('a card of an entry with a headline begins with it; then come the facts and the whole text', () => {
  const opened = view('claims:\n  - {id: t, text: The thesis in full., short: In short}');
  expect(renderCard(opened.map.thesis, opened, look(80)).split('\n').slice(0, 4)).toEqual([
    '● In short',
    '  The thesis in full.',
    '',
    '  ✓ stands  claim, the thesis, for the motion  t',
  ]);
});
