import { describe, expect, test } from 'vitest';
import type { Team } from '../../src/query/teams.js';
import { type Card, cardTexts, documentLineText } from '../../src/sheets/document.js';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

const of = view(
  `claims:
  - {id: t, text: Schools should start later.}
  - {id: r-sleep, text: Early starts cost sleep., short: Early bells cost sleep, supports: t}
evidence:
  - {id: e-trial, text: Trials saw sleep rise., supports: [r-sleep, t], attacks: c-screens, source: trial, page: 3-4}
  - {id: e-said, text: The head says that pupils yawn., supports: r-sleep, source: head, quote: 'They "yawn" all day.', page: 7}
  - {id: e-text, text: The author counted yawns., supports: r-sleep, at: [3.2, 5], note: The figure is rounded.}
  - {id: e-step, text: Others slept as long., attacks: r-sleep -> t}
counterpoints:
  - {id: c-screens, text: Screens cost the sleep., attacks: r-sleep}`,
  `author: Writer, Ada
date: 2019-03-04
sources:
  trial: {type: report, author: [Roe, Jane, Doe, John], title: Later bells, issued: 2018-05, publisher: Sleep Trust, URL: "https://e.org/bells", accessed: 2024-05-06, note: Read in part.}
  head: {type: interview, author: Head, title: "[Talk with a head teacher]", issued: 2017}`.replace(
    '[Roe, Jane, Doe, John]',
    '["Roe, Jane", "Doe, John"]',
  ),
);

function cards(team: Team | null = null): Card[] {
  return sheetPage('cards', of, { team }).blocks.flatMap((block) =>
    block.kind === 'card' ? block.card : [],
  );
}

const cardWith = (text: string, team: Team | null = null) =>
  cards(team).find((card) => cardTexts(card).some((line) => line.includes(text)))!;

describe('a card', () => {
  test('has what it is about as its tag, its whole reference, and a paraphrase', () => {
    const card = cardWith('Trials');
    expect(cardTexts(card)).toEqual([
      'Early bells cost sleep',
      'For the motion.',
      'Roe, J., & Doe, J. (2018, May). Later bells. Sleep Trust. Retrieved May 6, 2024, from https://e.org/bells',
      'Paraphrase: Trials saw sleep rise. (pp. 3–4)',
      'Also supports “Schools should start later” and attacks “Screens cost the sleep”.',
      '† Read in part.',
    ]);
    expect(card.cite).toContainEqual({ emphasis: 'Later bells' });
    expect(card.cite).toContainEqual({ link: 'https://e.org/bells' });
  });

  test('has the words of its source where the file has them', () => {
    expect(documentLineText(cardWith('all day').text)).toBe(
      'Paraphrase: The head says that pupils yawn. In the words of the source: “They ‘yawn’ all day.” (p. 7)',
    );
  });

  test('names the text and its paragraphs where the evidence is from it', () => {
    const card = cardWith('counted');
    expect(documentLineText(card.cite)).toBe('Writer, A. (2019, March 4). A text.');
    expect(documentLineText(card.text)).toBe('Paraphrase: The author counted yawns. (paras. 3, 5)');
    expect(card.notes).toEqual(['† On “The author counted yawns”: The figure is rounded.']);
  });

  test('says what step it attacks, and that it has no source', () => {
    expect(cardTexts(cardWith('slept'))).toEqual([
      'Early bells cost sleep',
      'Against the motion. It attacks the step from the line above.',
      'No source is named.',
      'Paraphrase: Others slept as long.',
    ]);
  });
});

test('a sheet of cards has no list of references and no ids', () => {
  const page = sheetPage('cards', of);
  expect(page.references).toEqual([]);
  for (const { id } of of.map.statements.filter(({ id }) => id.includes('-')))
    expect(sheetText(page, 1_000)).not.toContain(id);
});

test('the cards of a team are its own', () => {
  expect(cards('for').map(({ use }) => use)).toEqual(Array(3).fill('For the motion.'));
  expect(cards('against').map(({ use }) => use)).toEqual([
    'Against the motion. It attacks the step from the line above.',
  ]);
});
