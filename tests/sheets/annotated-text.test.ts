import { expect, test } from 'vitest';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

/** The text itself, numbered. */

const of = view(`claims:
  - {id: t, text: Lessons should start later., short: Start later, at: [2.1]}
  - {id: r, text: Pupils are tired., short: Tired pupils, at: 1.2, supports: t}
  - {id: i, text: Tired pupils learn less., short: Less learnt, at: 1, implicit: true, supports: t}
  - {id: w, text: It is dark., short: Dark mornings, at: 1.1-2, supports: t}
counterpoints:
  - {id: c, text: Some are not., at: 1.1, attacks: r}`);

const text = (key: boolean) => sheetText(sheetPage('text', of, { key }), 1_000);

test('paragraphs and sentences have their numbers', () => {
  expect(text(false)).toContain('1  ¹It is early. ²We are tired.\n\n2  ¹Start later.');
});

test('to write in, it has nothing of the map', () => {
  expect(text(false)).not.toMatch(/Tired pupils|Dark mornings/);
});

test('with the key, each claim of the text stands beside its sentence, in order', () => {
  expect(text(true)).toMatch(
    /\| 1–2 Dark mornings\n +\| 2 Tired pupils\n\n2 {2}¹Start later\.\n +\| 1 Start later/,
  );
  expect(text(true)).not.toMatch(/Less learnt|Some are not/);
});

test('paragraphs of which nothing is chosen are left out', () => {
  const page = sheetPage('text', of, { chosen: [of.map.thesis] });
  expect(sheetText(page, 1_000)).toContain('2  ¹Start later.');
  expect(sheetText(page, 1_000)).not.toContain('It is early.');
});
