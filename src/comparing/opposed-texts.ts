import { fold } from '../words/fold.js';

/** Whether one text may deny what another says: it has a word for "no" where the other has none, or the opposite of a word. */

/** What an opposition is found by, worked out once for a text. */
export interface Polarity {
  /** How many words deny something: `not`, `nobody`, `hardly`. */
  readonly denials: number;
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Of each word that denies with its beginning or end, as `unhealthy` and `useless` do, the stem of what it denies. */
  readonly denied: ReadonlyMap<string, string>;
  /** Of which of `OPPOSITES` it has words of the first list only, and of which of the second only: a bit for each. */
  readonly ones: number;
  readonly others: number;
  /** What there is much of, and what there is little of: words beside `more`, and beside `less`. */
  readonly much: ReadonlySet<string>;
  readonly little: ReadonlySet<string>;
}

/** Words that deny. An objection often has all words of what it denies, and one of these. */
const DENYING = setOf(
  'no not never none nobody nothing nowhere neither nor cannot hardly scarcely barely nicht kein keine keinen nie kaum ne pas jamais no nunca non mai niet geen nooit nie nao não не ні нет',
);
const MUCH = setOf('more many much most lot lots plenty');
const LITTLE = setOf('less fewer few little least');
/** Between `a lot` and the word that there is a lot of. */
const BETWEEN = setOf('of any the a an');

/** Words that say the opposite of one another: each word of the first list, of each of the second. */
const OPPOSITES = [
  ['fair fairly fairness equal equally equality just', 'unfair unfairly unfairness unequal unequally unjust'],
  [
    'increase increases increased rise rises rose raise raises grow grows',
    'decrease decreases decreased reduce reduces reduced fall falls fell drop drops lower lowers shrink shrinks',
  ],
  ['better improve improves improved', 'worse worsen worsens'],
  ['good benefit benefits helpful', 'bad harm harms harmful'],
  [
    'allow allows allowed permit permits permitted',
    'ban bans banned forbid forbids forbidden prohibit prohibited',
  ],
  ['easy easier easily', 'hard harder difficult'],
  ['safe safer', 'unsafe dangerous risky'],
  ['cheap cheaper', 'expensive costly'],
  ['true', 'false untrue wrong'],
  ['everybody everyone always', 'nobody never'],
].map(([ones = '', others = '']) => [setOf(ones), setOf(others)] as const);

const DENYING_BEGINNING = /^(?:un|in(?!form|vest|tent|stead|side|come|deed)|im|ir|il|dis|non)(?=\p{L}{4})/u;
const DENYING_END = /less(?:ly)?$/;
const ENDING = /e?(?:fully|ful|ing|ed|ly|es|s|)$/;

export function polarityOf(text: string): Polarity {
  const folded = fold(text).replace(/\bnot (?=only\b)/g, '');
  const all: readonly string[] = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const short = folded.match(/n't\b/g) ?? [];
  const words = new Set(all);
  return {
    denials: all.filter((word) => DENYING.has(word)).length + short.length,
    words,
    stems: new Set([...words].map(stem)),
    denied: deniedBy(words),
    ones: oppositesIn(words, 0, 1),
    others: oppositesIn(words, 1, 0),
    much: beside(all, MUCH),
    little: beside(all, LITTLE),
  };
}

/** `likeness`: how alike the words of both are, from 0 to 1. Two oppositions together are none: `not fair` and `unfair`. */
export function areOpposed(one: Polarity, other: Polarity, likeness: number): boolean {
  const isDenied =
    likeness >= NEARLY_A_COPY ? one.denials !== other.denials : one.denials > 0 !== other.denials > 0;
  return isDenied !== hasOpposites(one, other);
}

/** Of two texts that are so alike, each word that denies counts. */
const NEARLY_A_COPY = 0.8;

function hasOpposites(one: Polarity, other: Polarity): boolean {
  return (
    isAnyIn(one.much, other.little) ||
    isAnyIn(one.little, other.much) ||
    (one.ones & other.others) !== 0 ||
    (one.others & other.ones) !== 0 ||
    deniesAWordOf(one, other) ||
    deniesAWordOf(other, one)
  );
}

/** A bit for each pair of `OPPOSITES` of which there are words in the one list (0 or 1), and none in the other. */
function oppositesIn(words: ReadonlySet<string>, these: 0 | 1, those: 0 | 1): number {
  return OPPOSITES.reduce(
    (bits, lists, i) =>
      isAnyIn(words, lists[these]) && !isAnyIn(words, lists[those]) ? bits | (1 << i) : bits,
    0,
  );
}

function deniedBy(words: ReadonlySet<string>): Map<string, string> {
  const denied = new Map<string, string>();
  for (const word of words) {
    const rest = word.replace(DENYING_BEGINNING, '').replace(DENYING_END, '');
    if (rest !== word && rest.length >= 3) denied.set(word, stem(rest));
  }
  return denied;
}

/** Whether a text has `unhealthy` or `useless` where the other has `healthy` or `useful`. */
function deniesAWordOf({ denied }: Polarity, { words, stems }: Polarity): boolean {
  for (const [word, rest] of denied) if (!words.has(word) && stems.has(rest)) return true;
  return false;
}

function stem(word: string): string {
  return word.replace(ENDING, '');
}

/** The word behind each of these words. */
function beside(all: readonly string[], these: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  all.forEach((word, i) => {
    if (!these.has(word)) return;
    const next = all.slice(i + 1, i + 4).find((one) => !BETWEEN.has(one));
    if (next !== undefined) found.add(stem(next));
  });
  return found;
}

function isAnyIn(ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of ones) if (others.has(one)) return true;
  return false;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
