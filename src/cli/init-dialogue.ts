import { familyFirst } from '../begin/family-first.js';
import type { Dialogue } from '../explore/line-by-line.js';
import { dateRule } from '../file/text-rules.js';
import { counted } from '../words/counted.js';
import { namesOf } from '../words/names-of.js';
import { oneLine, visible } from '../words/text.js';
import { Failure } from './failure.js';
import type { InitText } from './init-text.js';
import { wrongWords } from './wrong-words.js';

/** The questions of `claims init`: one line each, with what the text itself seems to answer. */

/** What is known of the text; null for what is not. */
export interface InitAnswers {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly motion: string | null;
  readonly thesis: string | null;
  readonly text: InitText | null;
  /** Whether a text of another folder is copied into that of the map. */
  readonly isCopied: boolean;
}

export type InitQuestion = 'text' | 'title' | 'author' | 'family' | 'date' | 'motion' | 'thesis' | 'copy';

/** Where the questions are: what is known, and what is still asked. */
export interface InitTalk {
  readonly known: InitAnswers;
  readonly left: readonly InitQuestion[];
}

/** What the questions need of the world. */
interface InitWorld {
  /** Reads a text; a failure says why it cannot be read. */
  readonly read: (name: string) => Promise<InitText>;
  /** The name of the only text in the folder; null where there is none, or several. */
  readonly textHere: string | null;
}

interface Row {
  /** What is asked, without its sign. */
  readonly asks: string;
  /** What Enter means where nothing is guessed. */
  readonly enter: string;
  /** The answer that the text seems to give. */
  readonly guess?: (known: InitAnswers, world: InitWorld) => string | null;
  /** What an answer makes known; a text says what is wrong with it. */
  readonly take: (line: string, known: InitAnswers, world: InitWorld) => Taken | Promise<Taken>;
}

type Taken = string | { readonly known: InitAnswers; readonly said?: string };

/** Nothing, where something is offered. */
const NONE = '-';

const YES = /^(?:y|yes)$/i;
const NO = /^(?:n|no)$/i;

const word =
  (key: 'title' | 'author' | 'motion' | 'thesis') =>
  (line: string, known: InitAnswers): Taken => ({ known: { ...known, [key]: line } });

/** Every question, in its order. */
const ROWS: Readonly<Record<InitQuestion, Row>> = {
  text: {
    asks: 'File with the text',
    enter: 'no file yet',
    guess: (_, { textHere }) => textHere,
    take: takeText,
  },
  title: {
    asks: 'Title',
    enter: 'later',
    guess: ({ text }) => text?.head.title ?? null,
    take: word('title'),
  },
  author: {
    asks: 'Author',
    enter: 'none',
    guess: ({ text }) => text?.head.author ?? null,
    take: word('author'),
  },
  family: {
    asks: `Name in references (${NONE} keeps what you typed)`,
    enter: 'none',
    guess: ({ author }) => (author === null ? null : familyFirst(author)),
    take: takeFamily,
  },
  date: {
    asks: 'Date, such as 2011-12-06 or 2011',
    enter: 'none',
    guess: ({ text }) => text?.head.date ?? null,
    take: (line, known) => wrongWords(dateRule, line) ?? { known: { ...known, date: line } },
  },
  motion: { asks: 'Motion, if this is for a debate', enter: 'none', take: word('motion') },
  thesis: {
    asks: 'Thesis: what the text wants readers to accept, in a sentence',
    enter: 'later',
    take: word('thesis'),
  },
  copy: {
    asks: 'The text is in another folder. Copy it to the folder of the map, y or n',
    enter: 'n',
    take: takeCopy,
  },
};

export const INIT_QUESTIONS: readonly InitQuestion[] = namesOf(ROWS);

const OPENING = `Some questions about your text. Enter takes the answer in brackets.
${NONE} leaves out what is in brackets. Ctrl-C ends, and nothing is written.
`;

/** The questions that are left, as a dialogue. */
export function initDialogue(start: InitTalk, world: InitWorld): Dialogue<InitTalk> {
  return {
    start,
    opening: OPENING,
    question: ({ known, left: [question] }) => {
      const { asks, enter, guess } = ROWS[question!];
      return `${asks} [${visible(oneLine(guess?.(known, world) ?? enter))}]:`;
    },
    answer: (talk, line) => answered(talk, line, world),
    isOver: ({ left }) => left.length === 0,
  };
}

async function answered(talk: InitTalk, line: string, world: InitWorld) {
  const { known, left } = talk;
  const [question, ...more] = left;
  const { guess, take } = ROWS[question!];
  const given = line === '' ? (guess?.(known, world) ?? NONE) : line;
  if (given === NONE) return { state: { known, left: after(known, more) }, said: '' };
  const taken = await take(given, known, world);
  if (typeof taken === 'string') return { state: talk, said: `${taken}\n` };
  return { state: { known: taken.known, left: after(taken.known, more) }, said: taken.said ?? '' };
}

/**
 * The questions that still have a point: how references name an author only for a name that can be that of a person, with
 * the family name last, and a text is copied only from another folder.
 */
function after({ text, author }: InitAnswers, left: readonly InitQuestion[]): readonly InitQuestion[] {
  const isInOrder = author !== null && familyFirst(author) !== author;
  return left.filter(
    (question) =>
      (question !== 'copy' || text?.canBeCopied) &&
      (question !== 'family' || left.includes('author') || isInOrder),
  );
}

async function takeText(name: string, known: InitAnswers, { read }: InitWorld): Promise<Taken> {
  try {
    const text = await read(name);
    const { paragraphs } = text.text.original;
    const size = [
      counted(paragraphs.length, 'paragraph'),
      counted(
        paragraphs.reduce((sum, sentences) => sum + sentences.length, 0),
        'sentence',
      ),
    ];
    const how = text.how === null ? '' : `${text.how}. `;
    return { known: { ...known, text }, said: `${how}The text has ${size.join(' and ')}.\n` };
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

/** A name as references write it: yes means the one that is offered, no the one that was typed. */
function takeFamily(line: string, known: InitAnswers): Taken {
  if (NO.test(line) || known.author === null) return { known };
  return { known: { ...known, author: YES.test(line) ? familyFirst(known.author) : line } };
}

function takeCopy(line: string, known: InitAnswers): Taken {
  if (YES.test(line)) return { known: { ...known, isCopied: true } };
  return NO.test(line) ? { known } : 'Type y or n.';
}
