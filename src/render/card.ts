import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor, nodeName } from '../map/nodes.js';
import { declaredRelations, declaringPremise } from '../map/relations.js';
import { inText } from '../map/statements.js';
import type { View } from '../query/view.js';
import { spokenDate } from '../words/dates.js';
import { oneLine } from '../words/text.js';
import { type Breakable, breakablePieces, breakableRow, breakableText, unbroken } from './breakable.js';
import { cut, cutInk } from './cut.js';
import { markFoundWords } from './found-words.js';
import { kindInk, kindSign } from './kinds.js';
import type { Look } from './look.js';
import { reference } from './reference.js';
import { nodeWord, relationVerb, togetherWith } from './relation-words.js';
import { sideWord } from './side-word.js';
import { verdictMark, verdictNote, verdictVerb } from './verdict-words.js';
import { pad, widthOfText } from './width.js';
import { wrap } from './wrap.js';

/** One entry whole: what it says, where it stands, what it bears on, what bears on it, sources, gaps. */
export function renderCard(statement: Statement, view: View, look: Look): string {
  return [
    ...headLines(statement, view, look),
    ...factLines(factsOf(statement, view, look), look),
    ...section(
      'Bears on',
      statement.gives.flatMap((relation) => givenLines(relation, statement, view, look)),
      look,
    ),
    ...section('Supported by', bearingLines(statement.supportedBy, view, look), look),
    ...section('Attacked by', bearingLines(statement.attackedBy, view, look), look),
    ...section('On the steps from it', stepLines(statement, view, look), look),
    ...section(
      'Questions',
      statement.questions.flatMap((question) => wrap(question, look.width, '  - ', '    ')),
      look,
    ),
    ...section('Gaps', gapLines(statement, view, look), look),
  ].join('\n');
}

interface HeadOptions {
  /** False where the verdict is still to be thought about. */
  readonly verdicts?: boolean;
  /** What else to say of it, after the verdict. */
  readonly also?: readonly string[];
  /** Words that were looked for, to be marked in the text. */
  readonly words?: readonly string[];
}

/** Id, kind, side and verdict of an entry, then its text. */
export function headLines(statement: Statement, view: View, look: Look, options: HeadOptions = {}): string[] {
  const text = markFoundWords(oneLine(statement.text), options.words ?? [], look);
  return [...factsLines(statement, view, look, options), '', ...wrap(text, look.width, '  '), ''];
}

/** Id, kind, side and verdict of an entry. */
export function factsLines(
  statement: Statement,
  view: View,
  look: Look,
  { verdicts = true, also = [] }: HeadOptions = {},
): string[] {
  const sign = look.plain ? '' : `${kindSign(statement.kind, look)} `;
  const facts = [
    statement.kind,
    ...(statement === view.map.thesis ? ['the thesis'] : []),
    sideWord(view.structure.side[statement.index]!),
    ...(verdicts ? [unbroken(look.ink.bold(verdictMark(view.labels.statusOf(statement), look)))] : []),
    ...also,
  ];
  const head = `${sign}${kindInk(statement.kind, look).bold(statement.id)}  `;
  return wrap([head, ...breakableRow(facts, ', ')], look.width, '', '  ');
}

/** A fact about an entry: its name and what it is, null for nothing. */
type Fact = readonly [name: string, value: string | null];

/** What an entry says about itself beside its text. */
export function factsOf(statement: Statement, view: View, { signs }: Look): Fact[] {
  const { at, phrase, by, date, type, tags, source, page, note } = statement;
  const unplaced = statement.implicit ? 'not in the text' : 'added to the text';
  const place = at.length === 0 ? unplaced : at.join(', ');
  const saidBy = by ?? (inText(statement) ? (view.map.header.author ?? 'the author') : null);
  return [
    [
      'place',
      `${place}${phrase === null ? '' : `, ${signs.open}${oneLine(phrase)}${signs.close}`}${statement.implicit ? ' (implicit: needed, not said)' : ''}`,
    ],
    ['says', saidBy === null ? null : oneLine(saidBy)],
    ['type', type],
    ['date', date === null ? null : spokenDate(date)],
    ['assumed', statement.assumed ? 'stands in its own right, even if its reasons fall' : null],
    ['tags', tags.length === 0 ? null : tags.map(oneLine).join(', ')],
    ['source', source === null ? null : reference(source, page)],
    ['page', source !== null || page === null ? null : oneLine(page)],
    ['note', note === null ? null : oneLine(note)],
  ];
}

/** Facts by name, with words that were looked for marked. */
export function factLines(facts: readonly Fact[], look: Look, words: readonly string[] = []): string[] {
  // In a narrow window a column for the names would leave too little for what they name.
  const narrow = look.width < 40;
  return facts.flatMap(([name, value]) => {
    if (value === null) return [];
    const text = markFoundWords(value, words, look);
    if (narrow) return wrap(`${look.ink.dim(name)} ${text}`, look.width, '  ', '    ');
    return wrap(text, look.width, `  ${look.ink.dim(pad(name, 8))} `, ' '.repeat(11));
  });
}

/** Lines under a title, or nothing where there are none. */
function section(title: string, lines: readonly string[], look: Look): string[] {
  return lines.length === 0 ? [] : ['', look.ink.bold(title), ...lines];
}

function givenLines(relation: Relation, statement: Statement, view: View, look: Look): string[] {
  const facts = [togetherWith(relation, statement), ...stepFacts(relation, view)].filter(
    (fact) => fact !== '',
  );
  const lines = wrap(
    `${relationVerb(relation)} ${nodeWord(relation.target)} (${facts.join('; ')})`,
    look.width,
    '  ',
    '    ',
  );
  return [...lines, ...entryLines(nodeAnchor(relation.target), view, look, { indent: 4 })];
}

/** The scheme of a relation and the verdict on it, in words. */
export function stepFacts(relation: Relation, view: View, verdicts = true): string[] {
  return [
    ...(relation.scheme === null ? [] : [`by ${oneLine(relation.scheme)}`]),
    ...(verdicts ? [`this step ${verdictVerb(view.labels.statusOf(relation))}`] : []),
  ];
}

function bearingLines(relations: readonly Relation[], view: View, look: Look): string[] {
  return relations.flatMap((relation) => {
    const [first, ...linked] = relation.premises;
    return [
      ...entryLines(first!, view, look, { indent: 2, step: relation }),
      ...linked.flatMap((premise) => entryLines(premise, view, look, { indent: 4, before: 'with ' })),
      ...answersIn(relation, view).flatMap(([before, answer]) =>
        entryLines(declaringPremise(answer), view, look, { indent: 4, before, step: answer }),
      ),
    ];
  });
}

/** What answers an attack, wherever that is done, or attacks the step of a support; with what to say before it. */
function answersIn(relation: Relation, { answers }: View): (readonly [before: string, answer: Relation])[] {
  if (relation.sign === 'support')
    return relation.attackedBy.map((attack) => ['step attacked by ', attack] as const);
  return answers.to(relation).map(({ attack, way }) => {
    const at = way === 'itself' || way === 'step' ? '' : `at ${nodeName(attack.target)} `;
    return [`answered ${at}by `, attack] as const;
  });
}

function stepLines(statement: Statement, view: View, look: Look): string[] {
  return declaredRelations(statement)
    .filter(({ supportedBy, attackedBy }) => attackedBy.length + supportedBy.length > 0)
    .flatMap((given) => [
      ...wrap(look.ink.dim(given.name), look.width, '  ', '    '),
      ...bearingLines([...given.supportedBy, ...given.attackedBy], view, narrower(look)).map(
        (line) => `  ${line}`,
      ),
    ]);
}

/** Room for what is moved in by two columns. */
function narrower(look: Look): Look {
  return { ...look, width: look.width - 2 };
}

interface Line {
  readonly indent: number;
  readonly before?: string;
  /** What to say after the id. */
  readonly after?: Breakable;
  /** The relation by which it stands here; its verdict is said where it differs from the entry's own. */
  readonly step?: Relation;
  readonly verdicts?: boolean;
}

/**
 * Another entry: its id and verdict, and as much of its text as a line holds, where there is no room for any a second
 * line; in plain text the whole.
 */
export function entryLines(
  statement: Statement,
  view: View,
  look: Look,
  { indent, before = '', after = '', step, verdicts = true }: Line,
): string[] {
  const margin = ' '.repeat(indent) + before;
  const status = view.labels.statusOf(statement);
  const ofStep = step === undefined ? status : view.labels.statusOf(step);
  const verdict = verdicts ? [' (', ...verdictNote(status, ofStep, look), ')'] : [];
  const pieces = [...breakablePieces(after), ...verdict];
  const notes = breakableText(pieces);
  const text = oneLine(statement.text);
  if (look.plain) return [`${margin}${statement.kind} ${statement.id}${notes}: ${text}`];
  const head = `${kindSign(statement.kind, look)} ${kindInk(statement.kind, look)(statement.id)}`;
  const used = widthOfText(margin) + 2 + widthOfText(statement.id) + widthOfText(notes);
  const room = look.width - used - 1;
  if (room >= ROOM) return [`${margin}${head}${notes} ${look.ink.dim(cut(text, room, look.signs.more))}`];
  const indented = ' '.repeat(widthOfText(margin) + 2);
  const [first, second, ...rest] = wrap([head, ...pieces, ` ${text}`], look.width, margin, indented);
  if (second === undefined) return [first!];
  return [
    first!,
    rest.length === 0 ? second : cutInk(`${second}${look.signs.more}`, look.width, look.signs.more),
  ];
}

/** Less text than this on a line says nothing. */
const ROOM = 10;

function gapLines(statement: Statement, view: View, look: Look): string[] {
  return (view.gaps().get(statement) ?? []).flatMap((gap) => {
    const text = gap.accepted === null ? gap.message : `accepted: ${oneLine(gap.accepted)}`;
    return wrap(`${gap.code}: ${text}`, look.width, '  ', '    ');
  });
}
