import { expect, test } from 'vitest';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

/** Points and answers of one side of which one is against what the other rests on. */

const of = view(
  `claims:
  - {id: t, text: Lessons should start later., reasons: [{id: a, text: Pupils are tired.}]}
counterpoints:
  - {id: o, text: Buses cost too much., attacks: t, reasons: [{id: p, text: Fuel gets dearer.}]}
  - {id: q, text: Cheap buses tempt pupils to sleep longer., attacks: t, evidence: [{id: e, text: Fuel gets cheaper., attacks: p, supports: q}]}
  - {id: n, text: Parents leave early., attacks: a}`,
  'motion: Lessons should start later.',
);

test('a packet and the blocks say which cannot be used together, and on what of that it rests', () => {
  const packet = sheetText(sheetPage('brief', of, { team: 'against' }), 1_000);
  expect(packet).toMatch(
    /Do not use together with: point \d, “Cheap buses tempt pupils to sleep longer”, which rests on “Fuel gets cheaper”\n/,
  );
  expect(packet).toMatch(
    /Do not use together with: point \d, “Buses cost too much”, which rests on “Fuel gets dearer”\n/,
  );
  expect(packet).toContain(
    'good answer yet to: Fuel gets cheaper. – against your claim “Fuel gets dearer”\n',
  );
  expect(packet.match(/Do not use/g)).toHaveLength(2);
  const blocks = sheetText(sheetPage('blocks', of, { team: 'against' }), 1_000);
  expect(blocks).toContain(
    'Do not use together with: “Buses cost too much” (answer 2 here), which rests on “Fuel gets dearer”.',
  );
});

test('a packet of a controversy has only one of two such points', () => {
  const [, against = ''] = sheetText(sheetPage('sac', of), 1_000).split('Packet B');
  expect(against).toContain('Parents leave early');
  expect(against.match(/^\d\. (?:Buses cost|Cheap buses)/gm)).toHaveLength(1);
});

test('what has another reason does not rest on the one that is attacked', () => {
  const other = view(`claims:
  - {id: t, text: T., counterpoints: [{id: o, text: O., reasons: [{id: p, text: P.}, {id: r, text: R.}]}, {id: q, text: Q., evidence: [{id: e, text: E., attacks: p, supports: q}]}]}
replies:
  - {id: x, text: X., attacks: e, contradicts: r}`);
  expect(sheetText(sheetPage('brief', other, { team: 'against' }), 1_000)).not.toContain('Do not use');
});
