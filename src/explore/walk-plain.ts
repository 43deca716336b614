import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { premisesOf } from '../map/premises.js';
import type { Look } from '../render/look.js';
import { renderRevealedStep, renderStep } from '../render/step.js';
import { spokenWay, stepTitle } from '../render/step-title.js';
import type { Keyboard } from '../terminal/screen.js';
import type { Action } from './action.js';
import { doesNothing } from './does-nothing.js';
import type { Ended } from './ending.js';
import { actionForKey, actionForKeyWord } from './key-actions.js';
import { lineByLine } from './line-by-line.js';
import { modeOf } from './modes.js';
import { errandOf, type Outside, type Walking } from './outside.js';
import { closeOverlay, NO_MARKS, overlayRows } from './overlay.js';
import { overlayList, overlayText } from './overlay-lines.js';
import { reduce } from './reduce.js';
import { isRevealed } from './revealed.js';
import { shownStep } from './shown-step.js';
import { isStanceQuestion } from './stance-dialogue.js';
import { type State, stateSaying, type TypedLine, unseenSteps } from './state.js';
import { hitStatus } from './status-lines.js';
import type { Walk } from './walk.js';
import { walkStepAfter } from './walk-steps.js';
import type { ErrandTerminal } from './window-program.js';

/** Where several ids are meant, so many are listed. */
const MAX_MEANT_IDS = 20;

/** What a walk line by line needs beside the terminal. */
interface WalkInPlain {
  readonly look: Look;
  readonly outside: Outside;
  /** Hears of the state after each answer. */
  readonly changed: (walking: Walking) => void;
}

/**
 * Walks by questions and answers, line by line, for screen readers and for terminals that cannot move a
 * cursor: the same walk and the same keys, each followed by Enter.
 */
export async function walkInPlain(
  walk: Walk,
  start: State,
  keyboard: Keyboard,
  { look, outside, changed }: WalkInPlain,
): Promise<Ended<Walking>> {
  const terminal: ErrandTerminal = {
    command: (text) => void keyboard.output.write(text),
    lend: (use) => keyboard.lend(() => use(new AbortController().signal)),
  };
  return lineByLine<Walking>(
    {
      start: { walk, state: start },
      opening: `${[...(start.message === null ? [] : [start.message]), cardText(walk, start, look)].join('\n')}\n`,
      // What can be typed is said in full once; ? says it again.
      question: ({ walk, state }) => `\n${question(walk, state, state === start)}`,
      async answer({ walk, state }, line) {
        const { state: now, said } = answeredInPlain(walk, state, line, look);
        const errand = errandOf({ walk, state: now }, outside);
        if (errand === null) return { state: { walk, state: now }, said };
        const done = await errand(terminal);
        return { state: done, said: `${said}${done.state.message ?? ''}\n` };
      },
      changed,
      isOver: ({ state }) => state.isOver,
    },
    keyboard,
    look.width,
  );
}

const TYPED_QUESTIONS = {
  search: 'Which words?',
  goto: 'Which id, or number of a card?',
  find: 'Which words on this page?',
  reason: 'What is your reason?',
} as const;

function question(walk: Walk, state: State, isFirst: boolean): string {
  if (state.typing !== null) {
    const { purpose, text } = state.typing;
    const keeps = text === '' ? '' : ` Enter keeps “${text}”.`;
    return `${TYPED_QUESTIONS[purpose]}${keeps}`;
  }
  const mode = modeOf(state);
  if (mode === 'list') return 'Which number? Enter closes the list.';
  if (mode === 'doubt') return 'A number, a reason in your own words, or Enter for no reason:';
  if (state.overlay?.name === 'objection')
    return state.overlay.objection === null
      ? 'Why you agree in your own words, or Enter for no reason:'
      : '1 to go to this objection, why you agree in your own words, or Enter to stay here:';
  const more = isFirst ? ', a number to open an entry, w to hear this again, ? for the keys' : '';
  return `Enter ${enterDoes(walk, state)}${more}:`;
}

function enterDoes(walk: Walk, state: State): string {
  if (!isRevealed(walk, state, state.at)) return 'to reveal more';
  return walkStepAfter(walk, state.at) === undefined ? 'for the end' : 'for the next card';
}

/** The state after a typed line, and the reply. */
export function answeredInPlain(walk: Walk, before: State, line: string, look: Look) {
  const actions = actionsFor(line, walk, before);
  if (actions.some(({ type }) => type === 'redraw'))
    return { state: before, said: `${cardText(walk, before, look)}\n` };
  let state = before;
  const notes: string[] = [];
  for (const action of actions) {
    state = reduce(walk, state, action);
    // That not all of a line was taken is heard before what came of it.
    if (action.type === 'write' && state.message !== null) notes.push(state.message);
  }
  if (notes.length > 0) state = stateSaying(state, [...notes, state.message ?? ''].join(' ').trim());
  // A number before a key chooses what the key is about, and no more: nobody would hear of the choice.
  state = withoutEmptyList({ ...state, chosen: null });
  const told = news(walk, before, state, look);
  const isHeard = told !== '' || state.overlay === null || state.isOver;
  const said = `${isHeard ? told : doesNothing(line)}\n`;
  // Where several ids are meant, they were printed; another line is typed anew.
  if (state.typing?.purpose === 'goto' && state.typing.text !== '')
    return { state: { ...state, typing: null }, said };
  // A printed page counts as read, so it is closed at once.
  return { state: modeOf(state) === 'text' ? reduce(walk, state, { type: 'close' }) : state, said };
}

/** Without a list of nothing, from which nobody can choose: that it is empty is said. */
function withoutEmptyList(state: State): State {
  if (modeOf(state) !== 'list' || overlayRows(state)!.length > 0) return state;
  return stateSaying(closeOverlay(state), NO_MARKS);
}

/** What a line that was typed asks for: a number, a key, a key's word, or a search or id with its sign before it. */
function actionsFor(line: string, walk: Walk, state: State): Action[] {
  const mode = modeOf(state);
  if (mode === 'typing') return enteredLine(line);
  if (/^\d+$/.test(line) && line !== '0') return [{ type: 'open', number: Number(line) }];
  if (/^[1-9]\d*\D$/.test(line) && (mode === 'card' || mode === 'list'))
    return [
      ...Array.from(line.slice(0, -1), (key): Action => ({ type: 'begin-command', key })),
      actionForKey(line.slice(-1), null, walk, state),
    ];
  if (line === '') return [{ type: mode === 'card' ? 'enter' : 'close' }];
  if (line.length > 1 && /^[/:]/.test(line)) {
    return lineTyped(line.startsWith('/') ? 'search' : 'goto', line.slice(1));
  }
  // What is no key is a reason in one's own words.
  if (
    (mode === 'doubt' || mode === 'objection') &&
    line.length > 1 &&
    actionForKeyWord(line, walk, state) === null
  )
    return lineTyped('reason', line);
  return [actionForKeyWord(line, walk, state) ?? actionForKey(line, null, walk, state)];
}

/** A line that is typed for a purpose, and entered. */
function lineTyped(purpose: TypedLine['purpose'], text: string): Action[] {
  return [{ type: 'begin-line', purpose }, ...enteredLine(text)];
}

/** A line in the place of what stands there; an empty one leaves that. */
function enteredLine(text: string): Action[] {
  if (text === '') return [{ type: 'enter' }];
  return [
    { type: 'edit-line', edit: { does: 'erase', to: 'start' } },
    { type: 'write', text },
    { type: 'enter' },
  ];
}

/** What is new after an answer: a message, an overlay, the card of another step or more of this one. */
function news(walk: Walk, before: State, state: State, look: Look): string {
  return newLines(walk, before, state, look).join('\n');
}

function newLines(walk: Walk, before: State, state: State, look: Look): string[] {
  const said = [
    ...(state.message === null ? [] : [state.message]),
    ...(isNewHit(before, state) ? [`${hitStatus(state.search, state, look.signs)}.`] : []),
  ];
  const mode = modeOf(state);
  if (state.isOver) return said;
  if (state.typing !== null)
    return [...said, ...(state.typing.text === '' ? [] : meantIds(walk, state, look))];
  if (mode === 'objection') return [...said, ...overlayText(walk, state, look)];
  if (mode === 'list' || mode === 'doubt') return [...said, ...newRows(walk, before, state, look)];
  if (mode === 'text') return [...said, ...overlayText(walk, state, look)];
  if (state.at === before.at && state.revealed !== before.revealed) {
    // Only what is new: the rest was read before.
    return renderRevealedStep(shownStep(walk, state), shownStep(walk, before), walk.view, look);
  }
  // After a question about a stance the card is still known.
  const isMoved = state.at !== before.at || (before.overlay !== null && !isStanceQuestion(before.overlay));
  return [...said, ...(isMoved ? [cardText(walk, state, look, before.at)] : [])];
}

/** The rows of a list that was opened or changed; of one that was read before, a row that is newly chosen. */
function newRows(walk: Walk, before: State, state: State, look: Look): readonly string[] {
  const isNew = state.overlay !== before.overlay || state.marks !== before.marks;
  if (!isNew && state.row === before.row) return [];
  const { lines } = overlayList(walk, state, Number.POSITIVE_INFINITY, look)!;
  return isNew || modeOf(state) !== 'list' ? lines : [lines[state.row]!];
}

/** The ids that a line can mean, to type one of them. */
function meantIds(walk: Walk, state: State, look: Look): readonly string[] {
  return overlayList(walk, state, MAX_MEANT_IDS, look)?.lines ?? [];
}

/** Whether a search has just begun, or just moved to another step. */
function isNewHit(before: State, state: State): state is State & { search: NonNullable<State['search']> } {
  return state.search !== null && (state.search !== before.search || state.at !== before.at);
}

/** Whether a statement was said in full on an earlier card: as its own, above it or below it. */
function wasSaid({ at, seen }: State): (statement: Statement) => boolean {
  const wasCard = (one: Statement) => one !== at && seen.has(one);
  return (statement) =>
    wasCard(statement) ||
    statement.gives.some(({ target }) => wasCard(nodeAnchor(target))) ||
    premisesOf([...statement.supportedBy, ...statement.attackedBy]).some(wasCard);
}

/** A card as it is read aloud. Whoever comes from the entry above, below or beside it knows the way there. */
function cardText(walk: Walk, state: State, look: Look, from: Statement | null = null): string {
  const step = { ...shownStep(walk, state), known: wasSaid(state) };
  const [title] = stepTitle(step, walk.view, look);
  const unseen = `${unseenSteps(walk, state)} left to see.`;
  const way = from !== null && isNear(walk, from, state.at) ? [] : spokenWay(step, walk.view, look);
  return ['', `${title} ${unseen}`, ...renderStep(step, walk.view, look).lines, ...way].join('\n');
}

/** Whether one entry hangs under the other, or both under the same. */
function isNear({ view }: Walk, a: Statement, b: Statement): boolean {
  const parentOf = ({ index }: Statement) => view.structure.parent[index] ?? null;
  return parentOf(a) === b || parentOf(b) === a || parentOf(a) === parentOf(b);
}
