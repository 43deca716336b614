import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/cli/failure.js';
import {
  INIT_QUESTIONS,
  type InitAnswers,
  type InitQuestion,
  initDialogue,
} from '../../src/cli/init-dialogue.js';
import type { InitText } from '../../src/cli/init-text.js';
import { lineByLine } from '../../src/explore/line-by-line.js';
import { fakeKeyboard } from '../helpers/keyboards.js';

const NOTHING: InitAnswers = {
  ...{ title: null, author: null, date: null, motion: null, thesis: null },
  ...{ text: null, isCopied: false },
};

const TEXT: InitText = {
  path: '/texts/a.txt',
  bytes: new Uint8Array(),
  head: { title: 'A title', author: 'Writer, A.', date: '2019-03-04' },
  language: 'en',
  how: null,
  canBeCopied: false,
  text: { original: { paragraphs: [['One.', 'Two.']] }, begins: null, own: 'a.txt', named: 'a.txt' },
};
const OUTSIDE: InitText = { ...TEXT, canBeCopied: true, text: { ...TEXT.text, own: null } };

/** The questions, answered by lines: what is known then, and all that was written. */
async function asked(
  lines: readonly string[],
  { text = TEXT, left = INIT_QUESTIONS as readonly InitQuestion[], here = '' } = {},
) {
  const { keyboard, typed, written } = fakeKeyboard();
  const read = async (name: string) => {
    if (name === 'a.txt') return text;
    throw new Failure('file', `${name}: the text cannot be read: there is no such file or folder`);
  };
  typed.end(lines.map((line) => `${line}\n`).join(''));
  const dialogue = initDialogue({ known: NOTHING, left }, { read, textHere: here || null });
  const { ending, state } = await lineByLine(dialogue, keyboard, 80);
  return { ending, known: state.known, left: state.left, written: written() };
}

describe('the questions of init', () => {
  test('each is a line, and Enter takes what the text says', async () => {
    const { known, left, written } = await asked(['a.txt', '', '', '', '', '']);
    expect(left).toEqual([]);
    expect(known).toEqual({ ...NOTHING, ...TEXT.head, text: TEXT });
    expect(written).toBe(
      [
        'Some questions about your text. Enter takes the answer in brackets.',
        '- leaves out what is in brackets. Ctrl-C ends, and nothing is written.',
        'File with the text [no file yet]: The text has 1 paragraph and 2 sentences.',
        'Title [A title]: Author [Writer, A.]: Date, such as 2011-12-06 or 2011 [2019-03-04]: Motion, if this is for a debate [none]: Thesis: what the text wants readers to accept, in a sentence [later]: ',
      ].join('\n'),
    );
  });

  test('answers are taken instead, and - leaves out', async () => {
    const { known } = await asked(['a.txt', 'Another', '-', '2011', 'We should.', 'It is so.']);
    expect(known).toMatchObject({
      ...{ title: 'Another', author: null, date: '2011' },
      ...{ motion: 'We should.', thesis: 'It is so.' },
    });
  });

  test('a name that can be a person gets the family name first, or stays whole', async () => {
    const left = ['author', 'family'] as const;
    const { known, written } = await asked(['Maria Lopez', ''], { left });
    expect(known.author).toBe('Lopez, Maria');
    expect(written).toContain('Name in references (- keeps what you typed) [Lopez, Maria]:');
    expect((await asked(['White House', '-'], { left })).known.author).toBe('White House');
    for (const whole of ['NATO', 'Lopez, Maria'])
      expect(await asked([whole], { left })).toMatchObject({ known: { author: whole }, left: [] });
  });

  test.each([
    ['yes', 'Rasmussen, Anders Fogh'],
    ['Y', 'Rasmussen, Anders Fogh'],
    ['no', 'Anders Fogh Rasmussen'],
    ['N', 'Anders Fogh Rasmussen'],
    ['-', 'Anders Fogh Rasmussen'],
    ['Fogh Rasmussen, Anders', 'Fogh Rasmussen, Anders'],
  ])('%s after a name that can be a person makes the author %s', async (answer, author) => {
    const left = ['author', 'family'] as const;
    expect((await asked(['Anders Fogh Rasmussen', answer], { left })).known.author).toBe(author);
  });

  test('without a text all can be skipped', async () => {
    const { known, left } = await asked(['', '', '', '', '', '']);
    expect({ known, left }).toEqual({ known: NOTHING, left: [] });
  });

  test('a text that lies here is offered', async () => {
    const { known, written } = await asked([''], { here: 'a.txt' });
    expect(known.text).toBe(TEXT);
    expect(written).toContain('File with the text [a.txt]: ');
  });

  test('what is wrong is said, and asked again', async () => {
    const { known, written } = await asked([
      'b.txt',
      'a.txt',
      '',
      '',
      '6.12.2011',
      '2011-02-30',
      '2011-12-06',
    ]);
    expect(known.date).toBe('2011-12-06');
    expect(written).toContain(
      'b.txt: the text cannot be read: there is no such file or folder\nFile with the text',
    );
    expect(written).toContain('"6.12.2011" is not a date; write 2011-12-06\nDate, such as');
    expect(written).toContain('"2011-02-30" is not a day in the calendar');
  });

  test('only a text of another folder is offered to be copied', async () => {
    const answers = ['a.txt', '', '', '', '', ''];
    const copied = await asked([...answers, 'perhaps', 'Y'], { text: OUTSIDE });
    expect(copied.known.isCopied).toBe(true);
    expect(copied.written).toContain('Copy it to the folder of the map, y or n [n]:');
    expect(copied.written).toContain('Type y or n.\n');
    for (const no of ['', 'no', '-'])
      expect((await asked([...answers, no], { text: OUTSIDE })).known.isCopied).toBe(false);
    expect((await asked(answers)).left).toEqual([]);
  });

  test('only what is left is asked', async () => {
    const { known, written } = await asked(['2011'], { left: ['date'] });
    expect(known).toEqual({ ...NOTHING, date: '2011' });
    expect(written).not.toContain('Title');
  });

  test('nothing in a title steers a terminal', async () => {
    const head = { ...TEXT.head, title: 'A \u001b[31mred\ntitle' };
    const { written } = await asked(['a.txt', ''], { text: { ...TEXT, head } });
    expect(written).toContain('Title [A ␛[31mred title]:');
  });
});
