import type { Look } from '../render/look.js';
import { twoColumnLines } from '../render/two-columns.js';
import { namesOf } from '../words/names-of.js';
import type { Action } from './action.js';
import { CARD_KEYS_IN_HELP } from './card-keys.js';
import { keyLabel } from './key-labels.js';
import { KEYS } from './key-table.js';
import { MODES, type Mode, modeOf } from './modes.js';
import { isRevealed } from './revealed.js';
import type { State } from './state.js';
import type { Walk } from './walk.js';
import { walkStepAfter } from './walk-steps.js';

/** The keys of a mode and what each does, for the help page and the docs. */
export function keyHelp(mode: Mode): (readonly [keys: string, help: string])[] {
  const all = mode === 'card' ? CARD_KEYS_IN_HELP : KEYS.filter((row) => row.mode === mode);
  const rows = all.filter(({ help }) => help !== '');
  const help = rows.map(({ keys, help }) => [keys.map(keyLabel).join(' '), help] as const);
  const count = COUNTS[mode];
  return count === undefined ? help : [...help, ['5j 50G 10%', count]];
}

/** What a number before a key means in each mode. */
const COUNTS: Partial<Readonly<Record<Mode, string>>> = {
  card: 'a number before a key: five times down, card 50, a tenth of the way',
  text: 'a number before a key: five lines down, line 50, a tenth of the way',
  list: 'a number before a key: five rows down, row 50, a tenth of the way',
};

/** Every key and what it does, in two columns, those of one mode first; in plain text, where keys are typed in a line, those that work on this card. */
export function keyHelpLines(walk: Walk, state: State, first: Mode, { width, ink, plain }: Look): string[] {
  if (plain) {
    const typed = typedKeyHelp(walk, state).map(([keys, help]) => `${keys}: ${help}`);
    return [`Enter: ${enterHelp(walk, state)}`, ...typed];
  }
  const modes = [first, ...namesOf(MODES).filter((mode) => mode !== first)];
  return modes.flatMap((mode, i) => [
    ...(i === 0 ? [] : ['']),
    ink.bold(MODES[mode]),
    ...twoColumnLines(keyHelp(mode), width, WIDEST_KEYS),
  ]);
}

/** Longer names of keys have their meaning on the next line. */
const WIDEST_KEYS = 22;

function enterHelp(walk: Walk, state: State): string {
  if (!isRevealed(walk, state, state.at)) return 'reveal more';
  return walkStepAfter(walk, state.at) === undefined ? 'the end' : 'the next card';
}

/** What keys do where each is a line; null where that does only what another does. */
const TYPED_HELP: Partial<Readonly<Record<Action['type'], string | null>>> = {
  enter: null,
  'read-on': null,
  open: 'open the entry with this number',
  redraw: 'read this card again',
  reload: 'read the claims file again',
};

/** What can be typed in a line, on a card: `n or next: the next step`. */
function typedKeyHelp(walk: Walk, state: State): (readonly [typed: string, help: string])[] {
  const rows = CARD_KEYS_IN_HELP.filter(({ help, worksNow }) => help !== '' && worksNow(walk, state));
  return rows.flatMap((row) => {
    const { [row.action.type]: help = row.help } = TYPED_HELP;
    if (help === null) return [];
    const typed = row.keys.filter((name) => name.length === 1 || name === '1-9');
    if (typed.length === 0) return [];
    const names = typed.map((name) => (name === '1-9' ? 'a number' : name));
    const words = row.word === null || names[0] === 'a number' ? [] : [row.word];
    return [[[...names, ...words].join(' or '), help] as const];
  });
}

/** The keys that can do something now, as `n next`, in the order in which a footer should have them. */
export function keyHelpFooter(walk: Walk, state: State): string[] {
  const mode = modeOf(state);
  return KEYS.filter((row) => row.mode === mode && row.word !== null && row.worksNow(walk, state)).map(
    ({ keys, word }) => `${keyLabel(keys[0]!)} ${word}`,
  );
}
