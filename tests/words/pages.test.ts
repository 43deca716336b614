import { expect, test } from 'vitest';
import { renderCard } from '../../src/render/card.js';
import { renderCardMarkdown } from '../../src/render/card-markdown.js';
import { exerciseSources } from '../../src/render/exercise.js';
import { reference } from '../../src/render/reference.js';
import { sheetText } from '../../src/sheets/text.js';
import { pageReference } from '../../src/words/pages.js';
import { exercisesOf } from '../helpers/exercises.js';
import { look, view } from '../helpers/maps.js';
import { SHEET_NAMES, sheetPage } from '../helpers/sheets.js';

test.each([
  ['12', 'p. 12'],
  ['S349', 'p. S349'],
  ['A-12', 'p. A-12'],
  ['12a', 'p. 12a'],
  ['xiv', 'p. xiv'],
  ['XXI', 'p. XXI'],
  ['12-14', 'pp. 12-14'],
  ['12 – 14', 'pp. 12 – 14'],
  ['ix-xi', 'pp. ix-xi'],
  ['3, 7', 'pp. 3, 7'],
  ['3 and 7', 'pp. 3 and 7'],
  ['12 f.', 'pp. 12 f.'],
  ['12ff', 'pp. 12ff'],
  ['12, column 2', 'p. 12, column 2'],
  ['12 (note 3)', 'p. 12 (note 3)'],
  ['3\n4', '3 4'],
  ['para 3', 'para 3'],
  ['Annex II', 'Annex II'],
  ['section III', 'section III'],
  ['§ 4', '§ 4'],
  ['12:30', '12:30'],
  ['1:02:30', '1:02:30'],
  ['3.2', '3.2'],
  ['12 March', '12 March'],
  ['3rd part', '3rd part'],
  ['5 minutes', '5 minutes'],
  ['12%', '12%'],
  ['p. 12', 'p. 12'],
  ['pp. 3-4', 'pp. 3-4'],
  ['S. 12', 'S. 12'],
  ['civil', 'civil'],
  ['mild', 'mild'],
  ['chapter 4, p. 3', 'chapter 4, p. 3'],
  ['', ''],
])('%j is named %j', (place, named) => expect(pageReference(place)).toBe(named));

test.each(['para 3', 'Annex II', '§ 4', '12:30'])('wherever %s is shown, no "p." is before it', (place) => {
  const of = view(
    `claims: [{id: t, text: T.}]
evidence: [{id: e, text: Nights grew longer., supports: t, source: s, page: "${place}"}]`,
    `sources:\n  s: {title: Report, author: Academy of Sleep, issued: 2012, page: "${place}"}`,
  );
  const [t, e] = ['t', 'e'].map((id) => of.map.byId.get(id)!);
  const shown = [
    renderCard(t!, of, look(200)),
    renderCard(e!, of, look(200)),
    renderCardMarkdown(e!, of),
    ...exercisesOf(of).flatMap(exerciseSources),
    reference(e!.source!),
    ...SHEET_NAMES.map((name) => sheetText(sheetPage(name, of, { key: true }), 200)),
  ].join('\n');
  expect(shown).toContain(`, ${place}`);
  expect(shown).not.toMatch(new RegExp(`pp?\\. ${place}`));
});
