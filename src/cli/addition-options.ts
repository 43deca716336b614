import { ADDITIONS, type Addition, type AdditionKind, isNestedKind, keysOfKind } from '../edit/addition.js';
import { ID_PATTERN } from '../file/wrong-ids.js';
import type { Criterion } from '../query/criteria.js';
import { didYouMean } from '../words/did-you-mean.js';
import { namesOf } from '../words/names-of.js';
import { normal } from '../words/normal.js';
import { oneLine } from '../words/text.js';
import { readValues } from '../words/values.js';
import type { NewValue } from '../yaml/written-value.js';
import { Failure } from './failure.js';
import { wordOption } from './option-kinds.js';
import type { Options } from './option-table.js';
import { pick } from './pick.js';
import type { Shared } from './shared-options.js';

/** What `claims add` is told on the command line. */

export const ADDITION_OPTIONS = {
  to: wordOption('<id>', 'What it supports or attacks: an entry, or a step in quotes ("a -> b")', {
    completes: 'entries',
  }),
  text: wordOption('<text>', 'What it says, in one sentence'),
  id: wordOption('<id>', 'Its id; made from its text if you give none'),
  short: wordOption('<headline>', 'Its headline, in at most 8 words'),
  phrase: wordOption('<words>', 'At most 8 words of the text that mark the place'),
  page: wordOption('<pages>', 'Where in the source'),
  quote: wordOption('<words>', 'For evidence: the exact words of the source'),
  title: wordOption('<title>', 'For a source: its title'),
  author: wordOption('<name>', 'For a source: who wrote it, as "Family, Given" or an institution'),
  issued: wordOption('<date>', 'For a source: when it appeared'),
  url: wordOption('<address>', 'For a source: its address'),
};

/** The shared options that say what a new entry has, each with the key that it is written under. */
export const SHARED_KEYS = {
  type: 'its type',
  at: 'its place in the text: 3, 3.2 or 3.2-4',
  by: 'who says it, if not the author',
  source: 'the id of its source',
  tag: 'its tags',
  scheme: 'the kind of inference',
} as const satisfies Partial<Record<Criterion, string>>;

/** What is asked for on the command line; `kind` is null where the question is still open. */
export interface AskedAddition extends Omit<Addition, 'kind'> {
  readonly kind: AdditionKind | null;
}

/** What the options say. One that says nothing about a new entry is a failure. */
export function additionAsked(
  kind: AdditionKind | null,
  options: Options<typeof ADDITION_OPTIONS>,
  { selection, asOf }: Pick<Shared, 'selection' | 'asOf'>,
): AskedAddition {
  refuseSelection(selection, asOf);
  const one = (value: string | null) => (value === null ? undefined : oneLine(value));
  const says: Record<string, NewValue | undefined> = {
    text: one(options.text),
    short: one(options.short),
    phrase: one(options.phrase),
    page: one(options.page),
    quote: one(options.quote),
    title: one(options.title),
    author: one(options.author),
    issued: one(options.issued),
    URL: one(options.url),
    type: lastOf(selection.type),
    by: lastOf(selection.by),
    source: sourceId(lastOf(selection.source)),
    scheme: lastOf(selection.scheme),
    at: someOf('at', selection.at),
    tags: listed('tag', selection.tag),
  };
  const given = Object.entries(says).filter(([, value]) => value !== undefined);
  return { kind, to: options.to, id: options.id, says: Object.fromEntries(given) };
}

function refuseSelection(selection: Shared['selection'], asOf: string | null): void {
  const other = Object.keys(selection).find((name) => !Object.hasOwn(SHARED_KEYS, name));
  const named = other ?? (asOf === null ? undefined : 'asOf');
  if (named === undefined) return;
  const flag = `--${named.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const hint = named === 'kind' ? '; write the kind after "add": claims add counterpoint' : '';
  throw new Failure('usage', `"add" takes no ${flag}${hint}`);
}

function sourceId(given: string | undefined): string | undefined {
  if (given === undefined || ID_PATTERN.test(normal(given))) return given;
  throw new Failure(
    'usage',
    `--source: "${given}" is not the id of a source. To add a source first: claims add source --title "…"`,
  );
}

function lastOf(words: readonly string[] | undefined): string | undefined {
  const word = words?.at(-1);
  return word === undefined ? undefined : oneLine(word);
}

/** One value, or several as a list. */
function someOf(name: string, lists: readonly string[] | undefined): NewValue | undefined {
  const values = listed(name, lists);
  return values?.length === 1 ? values[0] : values;
}

function listed(name: string, lists: readonly string[] | undefined): string[] | undefined {
  return lists?.flatMap((list) => {
    const values = readValues(list);
    if (typeof values === 'string') throw new Failure('usage', `--${name}: ${values}`);
    return values.map(({ value, excluded }) => (excluded ? `!${value}` : value));
  });
}

/** What else people call the kinds. */
const OTHER_WORDS: Readonly<Record<AdditionKind, readonly string[]>> = {
  reason: ['argument', 'support', 'ground', 'pro'],
  evidence: ['fact', 'proof', 'example'],
  counterpoint: ['objection', 'counterargument', 'counter', 'con', 'attack'],
  reply: ['answer', 'rebuttal', 'response', 'rejoinder'],
  claim: ['premise', 'assumption', 'statement', 'entry'],
  source: ['reference', 'citation'],
};

/** What kind somebody can have meant by a word that is none, as a sentence; null where nothing is near. */
export function kindMeant(word: string): string | null {
  const meant = namesOf(ADDITIONS).find((kind) => OTHER_WORDS[kind].includes(word.toLowerCase()));
  return didYouMean(meant ?? word, namesOf(ADDITIONS));
}

/** The kind that a word names; another word is a failure. */
export function additionKindNamed(word: string): AdditionKind {
  const meant = Object.hasOwn(ADDITIONS, word) ? null : kindMeant(word);
  if (meant !== null) throw new Failure('usage', `there is no kind "${word}"; ${meant}`);
  pick(ADDITIONS, word, 'kind');
  return namesOf(ADDITIONS).find((name) => name === word)!;
}

/** Whether nothing has to be asked. */
export function isCompleteAddition(asked: AskedAddition): boolean {
  return asked.kind !== null && missingIn(asked, asked.kind) === null;
}

/** What was asked for, whole. What is missing, and what its kind does not have, is a failure. `call` is how the program is called. */
export function completeAddition(asked: AskedAddition, call: string): Addition {
  const { kind, to, says } = asked;
  if (kind === null)
    throw new Failure('usage', `say what to add, as in: ${call} add counterpoint --to ID --text "…"`);
  const missing = missingIn(asked, kind);
  if (missing !== null) {
    const needed = [
      ...(isNestedKind(kind) ? ['--to ID'] : []),
      kind === 'source' ? '--title "…"' : '--text "…"',
    ];
    throw new Failure(
      'usage',
      `"add ${kind}" needs ${missing}, as in: ${call} add ${kind} ${needed.join(' ')}`,
    );
  }
  const other = Object.keys(says).find((key) => !keysOfKind(kind).some((known) => known === key));
  if (other !== undefined)
    throw new Failure('usage', `"add ${kind}" takes no --${other === 'tags' ? 'tag' : other.toLowerCase()}`);
  if (to !== null && !isNestedKind(kind))
    throw new Failure('usage', `"add ${kind}" takes no --to: a ${kind} is not written under another entry`);
  return { ...asked, kind };
}

/** The option that a kind cannot do without and that is not given. */
function missingIn({ to, says }: AskedAddition, kind: AdditionKind): string | null {
  if (kind === 'source') return says.title === undefined ? '--title' : null;
  if (isNestedKind(kind) && to === null) return '--to';
  return says.text === undefined ? '--text' : null;
}
