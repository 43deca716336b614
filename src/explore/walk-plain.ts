import type { Look } from '../render/look.js';
import { renderRevealed, renderStep } from '../render/step.js';
import { stepTitle } from '../render/transcript.js';
import type { Keyboard } from '../terminal/screen.js';
import type { Ended } from './ending.js';
import { hitFact, stepOf } from './frame.js';
import { actionFor, KEYS, modeOf } from './keys.js';
import { lineByLine } from './line-by-line.js';
import { listPage, textPage } from './pages.js';
import { type Action, reduce } from './reduce.js';
import type { State } from './state.js';
import { isRevealed, stepAfter, unseen, type Walk } from './walk.js';

const UNBROKEN = 1_000_000;

/**
 * Walks by questions and answers, line by line, for screen readers and for terminals that cannot move a
 * cursor: the same walk and the same keys, each followed by Enter.
 */
export async function walkInPlain(
  walk: Walk,
  start: State,
  keyboard: Keyboard,
  drawn: Look,
): Promise<Ended<State>> {
  // Lines are left whole: addresses stay in one piece, and a screen reader reads on.
  const look = { ...drawn, width: UNBROKEN };
  return lineByLine(
    {
      start,
      opening: `${cardText(walk, start, look)}\n`,
      question: (state) => `\n${question(walk, state)}`,
      answer: (state, line) => answered(walk, state, line, look),
      isOver: ({ left }) => left,
    },
    keyboard,
  );
}

function answered(walk: Walk, before: State, line: string, look: Look) {
  let state = before;
  for (const action of actionsFor(line, walk, before)) state = reduce(walk, state, action);
  const said = `${news(walk, before, state, look)}\n`;
  // A page of text is read once it is printed.
  return { state: modeOf(state) === 'text' ? reduce(walk, state, { do: 'close' }) : state, said };
}

function question(walk: Walk, state: State): string {
  switch (modeOf(state)) {
    case 'input':
      return state.input!.for === 'search' ? 'Search for which words?' : 'Go to which id or step?';
    case 'list':
      return 'Which number? Enter goes back.';
    default:
      return `Enter ${enterDoes(walk, state)}, a number to open, or a key; ? tells all keys.`;
  }
}

function enterDoes(walk: Walk, state: State): string {
  if (!isRevealed(walk, state, state.at)) return 'to reveal more';
  return stepAfter(walk, state.at, () => true) === undefined ? 'for the end' : 'for the next step';
}

/** What a line that was typed asks for: a number, a key, a key's word, or a search or id with its sign before it. */
function actionsFor(line: string, walk: Walk, state: State): Action[] {
  const mode = modeOf(state);
  if (mode === 'input') return [{ do: 'type', text: line }, { do: 'enter' }];
  if (/^\d+$/.test(line) && line !== '0') return [{ do: 'open', number: Number(line) }];
  if (line === '') return [mode === 'list' ? { do: 'close' } : { do: 'enter' }];
  if (line.length > 1 && /^[/:]/.test(line)) {
    const asked = line.startsWith('/') ? 'search' : 'goto';
    return [{ do: 'input', for: asked }, { do: 'type', text: line.slice(1) }, { do: 'enter' }];
  }
  const named = KEYS.find((row) => row.mode === mode && row.word === line && row.now(walk, state));
  return [actionFor(named?.keys[0] ?? line, null, walk, state)];
}

/** What is new after an answer: a message, a page, the card of another step or more of this one. */
function news(walk: Walk, before: State, state: State, look: Look): string {
  const said = [
    ...(state.message === null ? [] : [state.message]),
    ...(state.found === null || (state.found === before.found && state.at === before.at)
      ? []
      : [`${hitFact(state, look.signs)}.`]),
  ];
  const mode = modeOf(state);
  if (state.left || mode === 'input') return said.join('\n');
  if (mode === 'list') return [...said, ...listPage(walk, state, Number.POSITIVE_INFINITY, look)!].join('\n');
  if (mode === 'text') return [...said, ...textPage(walk, state, look)].join('\n');
  if (state.at === before.at && state.revealed !== before.revealed) {
    // Only what is new: the rest was read before.
    return renderRevealed(stepOf(walk, state), stepOf(walk, before), walk.view, look).join('\n');
  }
  const moved = state.at !== before.at || before.page !== null;
  return [...said, ...(moved ? [cardText(walk, state, look)] : [])].join('\n');
}

function cardText(walk: Walk, state: State, look: Look): string {
  const step = stepOf(walk, state);
  const [title] = stepTitle(step, walk.view, look);
  const rest = `${unseen(walk, state)} not yet seen.`;
  return ['', `${title} ${rest}`, ...renderStep(step, walk.view, look).lines].join('\n');
}
