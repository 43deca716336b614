import { describe, expect, test } from 'vitest';
import { textHead } from '../../src/begin/text-head.js';
import { textFromBytes } from '../../src/original/read-text.js';

const BODY =
  'Every morning at ten to eight the lane fills with cars. Nobody likes it.\n\nCities should act.\n';
const BEGINS = 'Every morning at ten to eight the lane';

/** The head of a plain text. */
async function headOf(text: string, language: string) {
  const raw = text.replace(/^$/, 'x');
  return textHead(await textFromBytes(Buffer.from(raw), 'a.txt'), raw, language);
}

describe('the head of a text', () => {
  test.each([
    ['each on its own', 'Give the street back\n\nBy Marta Lind\n\n14 September 2023\n\n', 'en'],
    ['in one block', 'Give the street back\nby Marta Lind\nSeptember 14, 2023\n\n', 'en'],
    [
      'name and date on a line',
      '# Give the street back\r\n\r\nBy Marta Lind | Sept. 14th, 2023\r\n\r\n',
      'en',
    ],
    ['name with an office', '**Give the street back**\n\nBy Marta Lind, a teacher\n\n2023-09-14\n\n', 'en'],
    [
      'behind what kind of text it is',
      'Give the street back\n\nOp-Ed by Marta Lind on lanes and cars\n\n14 September 2023\n\n',
      'en',
    ],
    ['in German', 'Give the street back\n\nVon Marta Lind\n\n14. September 2023\n\n', 'de'],
    ['with a German date', 'Give the street back\nVon Marta Lind, 14.9.2023\n\n', 'de'],
    ['in Russian', 'Give the street back\n\nАвтор: Marta Lind\n14 сентября 2023\n\n', 'ru'],
    ['in Spanish', 'Give the street back\n\nPor Marta Lind\n14 de septiembre de 2023\n\n', 'es'],
    ['in French', '\ufeffGive the street back\n\nPar Marta Lind\n14 septembre 2023\n\n', 'fr'],
  ])('title, author and date: %s', async (_, head, language) => {
    expect(await headOf(head + BODY, language)).toEqual({
      title: 'Give the street back',
      author: 'Lind, Marta',
      date: '2023-09-14',
      begins: BEGINS,
    });
  });

  test.each([
    ['Marta Lind: Why should the lane be closed?', null],
    ['DAILY: Why should the lane be closed?', null],
    ['It is so. Is it not so, after all?', null],
    [`${'many words '.repeat(8)}`.trim(), null],
    ['Lanes: Why not close them?', 'Lanes: Why not close them?'],
    ['Why close the lane?', 'Why close the lane?'],
  ])('%j has the title %j', async (line, title) => {
    expect((await headOf(`${line}\n\n${BODY}`, 'en')).title).toBe(title);
  });

  test('a byline with an office says no name, but the text begins below it', async () => {
    const head =
      'Give the street back\n\nOpinion by City Transport Minister Marta Lind\n\n14 September 2023\n\n';
    expect(await headOf(head + BODY, 'en')).toEqual({
      title: 'Give the street back',
      author: null,
      date: '2023-09-14',
      begins: BEGINS,
    });
  });

  test('a text without a head has none, and its paragraph 1 is its first', async () => {
    const none = { title: null, author: null, date: null, begins: null };
    expect(await headOf(BODY, 'en')).toEqual(none);
    expect(await headOf('', 'en')).toEqual(none);
    expect(await headOf('One line only', 'en')).toEqual(none);
  });

  test.each([
    ['no date that could be another', 'A title\n\nBy A. B., 6/12/2011\n\n', { date: null }],
    [
      'a month and a year',
      "A title\n\nBy Anna-Lena O'Brien, March 2026\n\n",
      { author: "O'Brien, Anna-Lena", date: '2026-03' },
    ],
    ['a month and a year alone', 'A title\n\nSept. 2023\n\n', { date: '2023-09' }],
    ['no month that a sentence names', 'A title\n\nWhat happened here in March 2011\n\n', { date: null }],
    ['no day that is none', 'A title\n\n31 February 2011\n\n', { date: null }],
    ['no word that is no month', 'A title\n\n12 chapters 2011\n\n', { date: null }],
    ['no sentence as a title', 'By and by it got late.\n\n', { title: null, author: null }],
    ['no sentence as an author', 'A title\n\nBy then it was too late for the children\n\n', { author: null }],
    ['a name with small words', 'T\n\nBy Ursula von der Leyen\n\n', { author: 'von der Leyen, Ursula' }],
    ['a question as a title', 'Is there a Santa Claus?\n\n', { title: 'Is there a Santa Claus?' }],
  ])('%s', async (_, head, told) => {
    expect(await headOf(head + BODY, 'en')).toMatchObject(told);
  });

  test('no first words that another paragraph above begins with, too', async () => {
    expect((await headOf('Cities\n\nCities\n\nMore follows here.\n', 'en')).begins).toBeNull();
  });

  test('a title that the form of the text marks, and lines below it that are no paragraphs', async () => {
    const page = `# Give the street back\n\n*By Marta Lind*\n\n14 September 2023\n\n${BODY}`;
    expect(textHead(await textFromBytes(Buffer.from(page), 'a.md'), null, 'en')).toEqual({
      title: 'Give the street back',
      author: 'Lind, Marta',
      date: '2023-09-14',
      begins: BEGINS,
    });
    const short = await textFromBytes(Buffer.from(`# Give the street back\n\n${BODY}`), 'a.md');
    expect(textHead(short, null, 'en')).toMatchObject({ title: 'Give the street back', begins: null });
  });
});
