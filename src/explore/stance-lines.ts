import type { Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import type { Ground } from '../query/stance-questions.js';
import { cardHeadLines } from '../render/card-head.js';
import { entryLines } from '../render/entry-lines.js';
import type { Look } from '../render/look.js';
import { relationNeeds } from '../render/relation-words.js';
import { namedInSentence } from '../render/row-words.js';
import { wrap } from '../render/wrap.js';
import { isRevealed } from './revealed.js';
import type { ShownList } from './shown-list.js';
import type { State } from './state.js';
import type { Walk } from './walk.js';

/** What the walk asks somebody who takes a stance, as lines. */

/** What is above the entries of a role: their heading, and line by line what to do. */
const HEADINGS = {
  objection: { drawn: 'Objections to it', plain: 'Do you doubt it because of one of these objections?' },
  support: { drawn: 'Do you also doubt one of these?', plain: 'Do you also doubt one of these?' },
} as const;

const TYPE_NUMBER = 'Type its number.';

/** The objection that meets somebody who agrees, if there is one. */
export function objectionLines(walk: Walk, state: State, objection: Statement | null, look: Look): string[] {
  const { ink, plain, signs, width } = look;
  const agreed = wrap(`You agree with ${namedInSentence(state.at, signs)}.`, width);
  if (objection === null) return [...agreed, ...wrap(noObjection(walk, state, look), width)];
  const isAgreed = state.stances.get(objection) === 'agree';
  return [
    ...agreed,
    ...wrap(ink.bold('The strongest objection to it:'), width),
    ...(plain ? [] : ['']),
    ...cardHeadLines(objection, walk.view, look, { verdicts: isRevealed(walk, state, objection) }).slice(
      0,
      -1,
    ),
    ...(isAgreed
      ? ['', ...wrap('You agree with this objection, too. These two cannot both stand.', width)]
      : []),
  ];
}

function noObjection(walk: Walk, { at }: State, { plain }: Look): string {
  const none = walk.hide ? 'No objection to it is revealed yet.' : 'No entry attacks it.';
  const left = at.attackedBy.length > 0 && !walk.hide ? 'You doubt every objection to it.' : none;
  return `${left} ${plain ? 'Type why you agree, if you like.' : 'Press w to write why you agree.'}`;
}

/** Windows of fewer rows have no room to say at length what is asked. */
const MIN_ROWS_FOR_QUESTION = 12;

/** A list of so many lines or fewer spends none to say that there is more. */
const MAX_ROWS_WITHOUT_MORE = 4;

/** The question why somebody doubts, with what can be chosen, as far as the height shows it: the chosen row is in sight. */
export function doubtList(
  walk: Walk,
  state: State,
  grounds: readonly Ground[],
  height: number,
  look: Look,
): ShownList {
  const head = questionLines(state, grounds.length > 0, height, look);
  if (grounds.length === 0)
    return { lines: [...head, ...wrap(nothingToChoose(walk, look), look.width)], clicks: [] };
  const rows = (from: number, to: number) =>
    grounds.slice(from, to).flatMap((_, i) => {
      const click = { type: 'open', number: from + i + 1 } as const;
      const lines = groundLines(walk, state, grounds, from + i, look);
      return lines
        .filter((line) => line !== '' || height >= MIN_ROWS_FOR_QUESTION)
        .map((line) => ({ line, click }));
    });
  // A row has a line at least, so that no more of them can be in sight.
  const before = rows(Math.max(0, state.row - height), Math.max(0, state.row));
  const chosen = rows(Math.max(0, state.row), state.row + 1);
  const all = [...before, ...chosen, ...rows(state.row + 1, state.row + height)];
  const room = Math.max(0, height - head.length);
  const saysMore = room > MAX_ROWS_WITHOUT_MORE;
  // All of the chosen row, or at least its beginning.
  const end = before.length + chosen.length + Number(saysMore);
  const first = Math.max(0, Math.min(before.length, end - room, all.length - room));
  const seen = all.slice(first, first + room);
  if (saysMore && first + room < all.length)
    seen[room - 1] = { line: `  ${look.signs.down} more`, click: seen[room - 1]!.click };
  return {
    lines: [...head, ...seen.map(({ line }) => line)],
    clicks: [...head.map(() => null), ...seen.map(({ click }) => click)],
  };
}

function questionLines(state: State, hasChoice: boolean, height: number, look: Look): string[] {
  const { ink, plain, signs, width } = look;
  if (height < MIN_ROWS_FOR_QUESTION) return height < 2 ? [] : [ink.bold('Why do you doubt it?')];
  return [
    ...wrap(`You doubt ${namedInSentence(state.at, signs)}. ${ink.bold('Why?')}`, width),
    // Line by line, the question that comes then says it.
    ...(plain || !hasChoice ? [] : wrap('Choose one, or press w to write a reason of your own.', width)),
  ];
}

function nothingToChoose({ hide }: Walk, { plain }: Look): string {
  const none = hide ? 'No objection and no reason is revealed yet.' : 'No entry says that it is false.';
  return `${none} ${plain ? 'Type a reason of your own.' : 'Press w to write a reason of your own.'}`;
}

/** An entry to choose: its number, headline, id and verdict; a heading before the first of its role. */
function groundLines(walk: Walk, state: State, grounds: readonly Ground[], i: number, look: Look): string[] {
  const { ink, plain, signs, width } = look;
  const { role, statement, relation } = grounds[i]!;
  const number = String(i + 1);
  const pointer = i === state.row ? signs.pointer : ' ';
  // Without any verdict there is no column for them.
  const unjudged = grounds.some((ground) => isRevealed(walk, state, ground.statement)) ? 'later' : 'none';
  return [
    ...(role === grounds[i - 1]?.role
      ? []
      : [...(plain ? [] : ['']), ...wrap(ink.bold(headingOf(role, look)), width)]),
    ...entryLines(statement, walk.view, look, {
      indent: 0,
      before: plain ? `${number}. ` : `${pointer}${number.padStart(String(grounds.length).length)} `,
      after: groundNotes(grounds[i]!, look),
      step: relation,
      verdicts: isRevealed(walk, state, statement) ? 'shown' : unjudged,
      whole: true,
    }),
  ];
}

function headingOf(role: Ground['role'], { plain }: Look): string {
  const { [role]: heading } = HEADINGS;
  return plain ? `${heading.plain} ${TYPE_NUMBER}` : heading.drawn;
}

/** What else one must know of it to choose: that it attacks a step only, and what it needs. */
function groundNotes({ role, statement, relation }: Ground, { signs }: Look): string {
  const { target } = relation;
  const needs = relationNeeds(relation, statement);
  return [
    ...(role === 'objection' && target.node === 'relation'
      ? [`, only against the step from ${namedInSentence(declaringPremise(target), signs)}`]
      : []),
    ...(needs === '' ? [] : [`, ${needs}`]),
  ].join('');
}
