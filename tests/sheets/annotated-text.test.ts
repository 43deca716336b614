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
  - {id: c, text: Some are not., by: Parents, at: 1.1, attacks: r}`);

const text = (key: boolean) => sheetText(sheetPage('text', of, { key }), 1_000);

test('paragraphs and sentences have their numbers', () => {
  expect(text(false)).toContain('1  ¹It is early. ²We are tired.\n\n2  ¹Start later.');
});

test('to write in, it has nothing of the map', () => {
  expect(text(false)).not.toMatch(/Tired pupils|Dark mornings/);
});

test('with the key, what the text says stands beside its sentence, in order, as claim, evidence or report', () => {
  expect(text(true)).toMatch(
    /\| 1 R Some are not\.\n +\| 1–2 C or E It is dark\.\n +\| 2 C or E Pupils are tired\.\n\n2 {2}¹Start later\.\n +\| 1 C Lessons should start later\./,
  );
  expect(text(true)).not.toContain('Tired pupils learn less');
});

test('a sentence that nothing is about is background; evidence about the text is not in it', () => {
  const few = view(`claims:
  - {id: t, text: Lessons should start later., at: [2.1]}
evidence:
  - {id: e, text: It is early., at: 1.1, supports: t}
  - {id: f, text: The text says we., at: 1.2, by: Readers, supports: t}`);
  const key = sheetText(sheetPage('text', few, { key: true }), 1_000);
  expect(key).toMatch(/\| 1 E It is early\.\n +\| 2 Background\.\n\n2/);
  expect(key).not.toContain('The text says we');
});

test('both sheets say what the letters mean', () => {
  for (const key of [false, true])
    expect(text(key)).toContain('E is evidence: a fact or a source that the author brings for a claim.');
});

test('a claim for which the text says a reason is no evidence; what is nearly the same has one letter', () => {
  const alike = view(`claims:
  - {id: t, text: Lessons should start later., at: 2.1}
  - {id: r, text: Pupils are tired in early lessons., at: 1.2, supports: t}
  - {id: s, text: Early lessons begin in the dark., at: 1.1, supports: r}
evidence:
  - {id: e, text: In early lessons pupils are tired., at: 1.2, supports: s}
counterpoints:
  - {id: c, text: Winter is long., by: Parents, at: 2.1, attacks: r}
  - {id: d, text: Winter is long for everybody., at: 2.1, attacks: s}`);
  const key = sheetText(sheetPage('text', alike, { key: true }), 1_000);
  expect(key).toMatch(
    /\| 1 C Early lessons begin[^\n]*\n +\| 2 C or E Pupils are tired in early lessons\.\n\n/,
  );
  expect(key.match(/\| 1 R Winter is long/g)).toHaveLength(1);
});

test('paragraphs of which nothing is chosen are left out', () => {
  const page = sheetPage('text', of, { chosen: [of.map.thesis] });
  expect(sheetText(page, 1_000)).toContain('2  ¹Start later.');
  expect(sheetText(page, 1_000)).not.toContain('It is early.');
});
