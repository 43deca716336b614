import { ADDITIONS, idOfAddition, isNestedKind } from '../edit/addition.js';
import type { Dialogue } from '../explore/line-by-line.js';
import { anyTextRule, dateRule, idRule, locatorRule } from '../file/text-rules.js';
import { lookupName } from '../map/names.js';
import { likeSchemes, SCHEMES, schemeName } from '../query/schemes.js';
import { wrap } from '../render/wrap.js';
import { listOr } from '../words/lists.js';
import { namesOf } from '../words/names-of.js';
import { normal } from '../words/normal.js';
import { AIM, isReplyToNone } from './addition-aim.js';
import { type AskedAddition, kindMeant } from './addition-options.js';
import {
  isOf,
  type Known,
  newText,
  optional,
  type Question,
  saying,
  wrongText,
} from './addition-question.js';
import { SOURCE_QUESTIONS } from './addition-source.js';
import { chosenName, offerEntries } from './offered-names.js';

/** The questions of `claims add` at a terminal: one for each thing that the options leave open. */

/** What was answered so far, and which questions are done with. */
export interface Asking {
  readonly asked: AskedAddition;
  readonly done: ReadonlySet<string>;
  /** The names of the last answer's offer, which can be chosen by number. */
  readonly offered: readonly string[];
}

const isSource = isOf('source');
const isEntry = (asked: AskedAddition) => !isSource(asked);

const KIND: Question = {
  name: 'kind',
  isOpen: ({ kind }) => kind === null,
  words: () =>
    `What do you want to add?\n${namesOf(ADDITIONS)
      .map((kind) => `  ${kind}: ${ADDITIONS[kind]}`)
      .join('\n')}\nKind:`,
  answered(line, asked) {
    const kind = namesOf(ADDITIONS).find((name) => name === line.toLowerCase());
    return kind === undefined
      ? (kindMeant(line) ?? `write ${listOr(namesOf(ADDITIONS))}`)
      : { ...asked, kind };
  },
};

const TO: Question = {
  name: 'to',
  isOpen: ({ kind, to }) => kind !== null && isNestedKind(kind) && to === null,
  words: ({ kind }) =>
    `${kind === 'counterpoint' || kind === 'reply' ? 'Against' : 'For'} which entry? Its id, words that it has, or a step (a -> b):`,
  answered(line, asked, { map }, offered) {
    const typed = lookupName(line);
    const to = map.byId.has(typed) || map.byName.has(typed) ? typed : chosenName(line, offered);
    if (to === undefined) return offerEntries(line, map);
    return { ...asked, to, kind: isReplyToNone({ ...asked, to }, map) ? 'counterpoint' : asked.kind };
  },
  remark: (before, { kind, to }) =>
    kind === before.kind ? null : `A reply answers an objection, and "${to}" is none: so this is a ${kind}.`,
};

/** A claim without a place is one that the text needs, or one that somebody has added: the file says which. */
const IMPLICIT: Question = {
  name: 'implicit',
  isOpen: (asked) =>
    isOf('reason', 'claim')(asked) && asked.says.at === undefined && asked.says.implicit === undefined,
  words: () => 'Does the text need it without saying it? y or n [y]:',
  answered(line, asked) {
    if (/^(?:y|yes)?$/i.test(line)) return saying(asked, 'implicit', true);
    if (!/^no?$/i.test(line)) return 'write y or n';
    return saying(asked, 'known', { 'no-locator': 'The text does not say this.' });
  },
};

const LIST_WIDTH = 76;

const SCHEME: Question = {
  name: 'scheme',
  isOpen: (asked) => isOf('reason')(asked) && asked.says.scheme === undefined,
  words: () =>
    [
      'What kind of inference is it? "claims schemes" explains each.',
      ...wrap(namesOf(SCHEMES).join(', '), LIST_WIDTH, '  '),
      'Scheme, or Enter to write it later:',
    ].join('\n'),
  answered(line, asked) {
    if (line === '') return asked;
    const scheme = schemeName(line);
    if (scheme !== null) return saying(asked, 'scheme', scheme);
    const like = likeSchemes(line);
    return like.length > 0
      ? `did you mean ${listOr(like.map((name) => `"${name}"`))}?`
      : 'write one of these, or press Enter; "claims add --scheme" takes any other';
  },
};

const ID: Question = {
  name: 'id',
  isOpen: ({ id }) => id === null,
  words: (asked, { file }) => `Its id [${idOfAddition(whole(asked), file)}]:`,
  answered(line, asked, { file }) {
    if (line === '') return { ...asked, id: idOfAddition(whole(asked), file) };
    const wrong = wrongText(idRule, line);
    const of = isSource(asked) ? 'source' : 'entry';
    const isTaken = file.places.some(
      (place) => place.of === of && place.role === 'definition' && place.id === normal(line),
    );
    return wrong ?? (isTaken ? `another ${of} has the id "${line}"` : { ...asked, id: normal(line) });
  },
};

/** In the order in which they are asked. */
const QUESTIONS: readonly Question[] = [
  KIND,
  TO,
  AIM,
  newText('text', isEntry, 'What does it say? One sentence:', anyTextRule),
  newText('title', isSource, 'Its title:', anyTextRule),
  optional('at', isEntry, 'Where in the text, for example 3.2? Enter if it is not there:', locatorRule),
  IMPLICIT,
  optional(
    'by',
    isOf('counterpoint', 'reply'),
    'Who says it, if not the author? Enter for nobody in particular:',
    anyTextRule,
  ),
  SCHEME,
  ...SOURCE_QUESTIONS,
  optional(
    'author',
    isSource,
    'Who wrote it ("Family, Given" or an institution)? Enter if unknown:',
    anyTextRule,
  ),
  optional('issued', isSource, 'When did it appear, for example 2011-12? Enter if unknown:', dateRule),
  optional('URL', isSource, 'Its address? Enter for none:', anyTextRule),
  ID,
];

/** What was answered, as far as an id needs it. */
function whole(asked: AskedAddition) {
  return { ...asked, kind: asked.kind ?? 'claim' };
}

/** The question that comes next; undefined where nothing is left to ask. */
export function nextQuestion(
  { asked, done }: Pick<Asking, 'asked' | 'done'>,
  known: Known,
): Question | undefined {
  return QUESTIONS.find((question) => !done.has(question.name) && question.isOpen(asked, known));
}

/** All questions as a dialogue, line by line. */
export function additionDialogue(start: AskedAddition, known: Known): Dialogue<Asking> {
  return {
    start: { asked: start, done: new Set(), offered: [] },
    opening: '',
    question: (state) => nextQuestion(state, known)!.words(state.asked, known),
    answer(state, line) {
      const question = nextQuestion(state, known)!;
      const result = question.answered(line, state.asked, known, state.offered);
      if (typeof result === 'string') return { state, said: `${result}\n` };
      if ('offered' in result)
        return { state: { ...state, offered: result.offered }, said: `${result.said}\n` };
      const remark = question.remark?.(state.asked, result, known) ?? null;
      const said = remark === null ? '' : `${remark}\n`;
      return { state: { asked: result, done: new Set([...state.done, question.name]), offered: [] }, said };
    },
    isOver: (state) => nextQuestion(state, known) === undefined,
  };
}
