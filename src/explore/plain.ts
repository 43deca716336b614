import type { Look } from '../render/look.js';
import { renderRevealed, renderStep } from '../render/step.js';
import { stepTitle } from '../render/transcript.js';
import { linesOf } from '../terminal/lines.js';
import type { Keyboard } from '../terminal/screen.js';
import { untilQuiet } from '../terminal/typing.js';
import { hitFact, stepOf } from './frame.js';
import { actionFor, KEYS, modeOf } from './keys.js';
import { listPage, textPage } from './pages.js';
import { type Action, reduce } from './reduce.js';
import type { State } from './state.js';
import { isRevealed, stepAfter, unseen, type Walk } from './walk.js';
import type { Ending } from './window.js';

const UNBROKEN = 1_000_000;

/**
 * Walks by questions and answers, line by line, for screen readers and for terminals that cannot move a
 * cursor: the same walk and the same keys, each followed by Enter.
 */
export async function walkInPlain(
  walk: Walk,
  start: State,
  { input, output, watchSignals }: Keyboard,
  drawn: Look,
  changed: (state: State) => void,
): Promise<Ending> {
  // Lines are left whole: addresses stay in one piece, and a screen reader reads on.
  const look = { ...drawn, width: UNBROKEN };
  const ended = watchSignals();
  const lines = linesOf(input);
  ended.addEventListener('abort', lines.close);
  let state = start;
  output.write(`${cardText(walk, state, look)}\n`);
  try {
    while (!state.left) {
      output.write(`\n${question(walk, state)} `);
      const line = await lines.next();
      if (line === null) {
        output.write('\n');
        return ended.aborted ? 'ended' : 'left';
      }
      const before = state;
      for (const action of actionsFor(line.trim(), walk, state)) state = reduce(walk, state, action);
      output.write(`${news(walk, before, state, look)}\n`);
      // A page of text is read once it is printed.
      if (modeOf(state) === 'text') state = reduce(walk, state, { do: 'close' });
      changed(state);
    }
    // The rest of a paste must not reach the shell.
    await untilQuiet(input, ended);
    return 'left';
  } finally {
    lines.close();
  }
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
