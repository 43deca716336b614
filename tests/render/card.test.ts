import { expect, test } from 'vitest';
import { renderCard } from '../../src/render/card.js';
import { look, view } from '../helpers/maps.js';
import { tooWide, WIDE } from '../helpers/wide.js';

test.each([40, 60, 80, 200])('no line of a card is wider than %d columns', (width) => {
  for (const one of WIDE.structure.order)
    expect(tooWide(renderCard(one, WIDE, look(width)), width)).toEqual([]);
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
