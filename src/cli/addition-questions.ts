import {
  ADDITIONS,
  type AdditionKey,
  type AdditionKind,
  idOfAddition,
  isNestedKind,
} from '../edit/addition.js';
import type { ClaimsSource } from '../edit/claims-source.js';
import type { Dialogue } from '../explore/line-by-line.js';
import type { TextRule } from '../file/form.js';
import { anyTextRule, dateRule, idRule, locatorRule } from '../file/text-rules.js';
import { headlineOf } from '../map/headline.js';
import type { ArgumentMap } from '../map/model.js';
import { lookupName, statementNamed } from '../map/names.js';
import { declaredRelations, forwardRelations } from '../map/relations.js';
import { didYouMean } from '../words/did-you-mean.js';
import { listOr } from '../words/lists.js';
import { namesOf } from '../words/names-of.js';
import { normal } from '../words/normal.js';
import { oneLine } from '../words/text.js';
import type { AskedAddition } from './addition-options.js';

/** The questions of `claims add` at a terminal: one for each thing that the options leave open. */

/** What was answered so far, and which questions are done with. */
export interface Asking {
  readonly asked: AskedAddition;
  readonly done: ReadonlySet<QuestionName>;
}

type QuestionName = 'kind' | 'to' | 'aim' | 'id' | AdditionKey;

/** The file that is added to. */
interface Known {
  readonly file: ClaimsSource;
  readonly map: ArgumentMap;
}

interface Question {
  readonly name: QuestionName;
  /** Whether it is still to be asked. */
  isOpen(asked: AskedAddition, known: Known): boolean;
  words(asked: AskedAddition, known: Known): string;
  /** What is known after an answer; a text says why the answer cannot be, and the question is asked again. */
  answered(line: string, asked: AskedAddition, known: Known): AskedAddition | string;
}

const KINDS_THAT_TEXTS_SAY: readonly (AdditionKind | null)[] = ['reason', 'evidence', 'claim'];
const isSource = ({ kind }: AskedAddition) => kind === 'source';

/** In the order in which they are asked. */
const QUESTIONS: readonly Question[] = [
  {
    name: 'kind',
    isOpen: ({ kind }) => kind === null,
    words: () =>
      `What do you want to add?\n${namesOf(ADDITIONS)
        .map((kind) => `  ${kind}: ${ADDITIONS[kind]}`)
        .join('\n')}\nKind:`,
    answered(line, asked) {
      const kind = namesOf(ADDITIONS).find((name) => name === line.toLowerCase());
      return kind === undefined
        ? (didYouMean(line, namesOf(ADDITIONS)) ?? `write ${listOr(namesOf(ADDITIONS))}`)
        : { ...asked, kind };
    },
  },
  {
    name: 'to',
    isOpen: ({ kind, to }) => kind !== null && isNestedKind(kind) && to === null,
    words: ({ kind }) =>
      `${kind === 'counterpoint' || kind === 'reply' ? 'Against' : 'For'} which entry? Its id, or a step (a -> b):`,
    answered(line, asked, { map }) {
      const name = lookupName(line);
      if (map.byId.has(name) || map.byName.has(name)) return { ...asked, to: name };
      return (
        didYouMean(name, [...map.byId.keys(), ...map.byName.keys()]) ??
        `nothing has the id "${oneLine(line)}"; "claims list" shows all`
      );
    },
  },
  {
    name: 'aim',
    isOpen: ({ kind, to }, { map }) =>
      (kind === 'counterpoint' || kind === 'reply') && stepsFrom(to, map).length > 0,
    words: ({ to }, { map }) =>
      [
        'What do you object to?',
        `  1: that ${quotedEntry(to ?? '', map)} is so`,
        ...stepsFrom(to, map).map(
          (name, at) => `  ${at + 2}: that ${name.split(' -> ').slice(1).join(' -> ')} follows from it`,
        ),
        'Number:',
      ].join('\n'),
    answered(line, asked, { map }) {
      const steps = stepsFrom(asked.to, map);
      const number = Number(line);
      if (line === '1' || line === '') return asked;
      return steps[number - 2] === undefined
        ? `write a number from 1 to ${steps.length + 1}`
        : { ...asked, to: steps[number - 2]! };
    },
  },
  text('text', (asked) => !isSource(asked), 'What does it say? One sentence:', anyTextRule),
  text('title', isSource, 'Its title:', anyTextRule),
  optional(
    'at',
    ({ kind }) => KINDS_THAT_TEXTS_SAY.includes(kind),
    'Where in the text, for example 3.2? Enter if the text does not say it:',
    locatorRule,
  ),
  {
    name: 'source',
    isOpen: ({ kind, says }) => kind === 'evidence' && says.source === undefined && says.at === undefined,
    words: () => 'The id of its source? Enter for none:',
    answered(line, asked, { map }) {
      const id = normal(line);
      if (line === '' || map.sources.has(id)) return saying(asked, 'source', id);
      return (
        didYouMean(id, map.sources.keys()) ??
        `no source has the id "${oneLine(line)}"; "claims sources" shows all`
      );
    },
  },
  optional(
    'author',
    isSource,
    'Who wrote it ("Family, Given" or an institution)? Enter if unknown:',
    anyTextRule,
  ),
  optional('issued', isSource, 'When did it appear, for example 2011-12? Enter if unknown:', dateRule),
  optional('URL', isSource, 'Its address? Enter for none:', anyTextRule),
  {
    name: 'id',
    isOpen: ({ id }) => id === null,
    words: (asked, { file }) => `Its id? Enter takes ${idOfAddition(whole(asked), file)}:`,
    answered(line, asked, { file }) {
      if (line === '') return { ...asked, id: idOfAddition(whole(asked), file) };
      const wrong = wrongText(idRule, line);
      const of = isSource(asked) ? 'source' : 'entry';
      const isTaken = file.places.some(
        (place) => place.of === of && place.role === 'definition' && place.id === normal(line),
      );
      return wrong ?? (isTaken ? `another ${of} has the id "${line}"` : { ...asked, id: normal(line) });
    },
  },
];

/** A text that has to be there. */
function text(
  name: AdditionKey,
  belongs: (asked: AskedAddition) => boolean,
  words: string,
  rule: TextRule,
): Question {
  return {
    name,
    isOpen: (asked) => belongs(asked) && asked.says[name] === undefined,
    words: () => words,
    answered: (line, asked) => wrongText(rule, line) ?? saying(asked, name, line),
  };
}

/** The same where Enter leaves it out. */
function optional(
  name: AdditionKey,
  belongs: (asked: AskedAddition) => boolean,
  words: string,
  rule: TextRule,
): Question {
  const question = text(name, belongs, words, rule);
  return {
    ...question,
    answered: (line, asked, known) => (line === '' ? asked : question.answered(line, asked, known)),
  };
}

function saying(asked: AskedAddition, name: AdditionKey, line: string): AskedAddition {
  return line === '' ? asked : { ...asked, says: { ...asked.says, [name]: oneLine(line) } };
}

function wrongText(rule: TextRule, line: string): string | null {
  if (line === '') return 'this cannot be empty';
  const wrong = rule.pattern.test(line) ? (rule.also?.(line) ?? null) : rule.explain(line);
  return wrong === null
    ? null
    : [`this ${wrong.says}`, ...(wrong.hint === null ? [] : [wrong.hint])].join('; ');
}

/** The steps that an entry takes, by name. */
function stepsFrom(to: string | null, map: ArgumentMap): string[] {
  const statement = to === null ? undefined : statementNamed(map, to);
  return statement === undefined
    ? []
    : forwardRelations(declaredRelations(statement)).map(({ name }) => name);
}

function quotedEntry(id: string, map: ArgumentMap): string {
  const statement = statementNamed(map, id);
  return statement === undefined ? id : `“${headlineOf(statement)}”`;
}

/** What was answered, as far as an id needs it. */
function whole(asked: AskedAddition) {
  return { ...asked, kind: asked.kind ?? 'claim' };
}

/** The question that comes next; undefined where nothing is left to ask. */
export function nextQuestion({ asked, done }: Asking, known: Known): Question | undefined {
  return QUESTIONS.find((question) => !done.has(question.name) && question.isOpen(asked, known));
}

/** All questions as a dialogue, line by line. */
export function additionDialogue(start: AskedAddition, known: Known): Dialogue<Asking> {
  return {
    start: { asked: start, done: new Set() },
    opening: '',
    question: (state) => nextQuestion(state, known)!.words(state.asked, known),
    answer(state, line) {
      const question = nextQuestion(state, known)!;
      const result = question.answered(line, state.asked, known);
      if (typeof result === 'string') return { state, said: `${result}\n` };
      return { state: { asked: result, done: new Set([...state.done, question.name]) }, said: '' };
    },
    isOver: (state) => nextQuestion(state, known) === undefined,
  };
}
