import { cardHeadLines } from '../render/card-head.js';
import { entryLines } from '../render/entry-lines.js';
import type { Look } from '../render/look.js';
import { namedInSentence } from '../render/row-words.js';
import { wrap } from '../render/wrap.js';
import { isRevealed } from './revealed.js';
import type { State } from './state.js';
import type { Walk } from './walk.js';

/** What the walk asks somebody who takes a stance, as lines. */

const HEADINGS = { objection: 'Objections', support: 'Reasons and evidence for it' } as const;

/** The objection that meets somebody who agrees. */
export function objectionLines(walk: Walk, state: State, objection: State['at'], look: Look): string[] {
  const { ink, plain, signs, width } = look;
  const isAgreed = state.stances.get(objection) === 'agree';
  return [
    ...wrap(`You agree with ${namedInSentence(state.at, signs)}.`, width),
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

/** The question why somebody doubts, with what can be chosen, as far as the height shows it: the chosen row is in sight. */
export function doubtLines(
  walk: Walk,
  state: State,
  grounds: readonly { readonly statement: State['at']; readonly role: keyof typeof HEADINGS }[],
  height: number,
  look: Look,
): string[] {
  const { ink, plain, signs, width } = look;
  const question = wrap(`You doubt ${namedInSentence(state.at, signs)}. ${ink.bold('Why?')}`, width);
  if (grounds.length === 0) return [...question, ...wrap(nothingToChoose(walk, plain), width)];
  // Line by line, the question that comes then says it.
  const how = plain ? [] : wrap('Choose an entry, or press w to write a reason.', width);
  const head = [...question, ...how];
  const lines = (from: number, to: number) =>
    grounds.slice(from, to).flatMap(({ statement, role }, i) => {
      const isFirst = role !== grounds[from + i - 1]?.role;
      const heading = isFirst ? [...(plain ? [] : ['']), ink.bold(HEADINGS[role])] : [];
      return [...heading, ...groundLines(walk, state, statement, from + i, look)];
    });
  // A row has a line at least, so that no more of them can be in sight.
  const above = lines(Math.max(0, state.row + 1 - height), state.row + 1);
  const below = lines(state.row + 1, state.row + height);
  const room = height - head.length;
  if (room < 1) return above.slice(-height);
  const first = Math.max(0, above.length - room);
  return [...head, ...[...above, ...below].slice(first, first + room)];
}

function nothingToChoose({ hide }: Walk, plain: boolean): string {
  const none = hide ? 'No objection and no reason is revealed yet.' : 'No entry attacks or supports it.';
  return `${none} ${plain ? 'Type a reason of your own.' : 'Press w to write a reason of your own.'}`;
}

/** An entry to choose: its number, headline, id and verdict. */
function groundLines(walk: Walk, state: State, statement: State['at'], i: number, look: Look): string[] {
  const number = look.plain || i < 9 ? String(i + 1) : ' ';
  const pointer = i === state.row ? look.signs.pointer : ' ';
  return entryLines(statement, walk.view, look, {
    indent: 0,
    before: look.plain ? `${number}. ` : `${pointer}${number} `,
    verdicts: isRevealed(walk, state, statement),
  });
}
