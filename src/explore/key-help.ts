import type { Look } from '../render/look.js';
import { twoColumnLines } from '../render/two-columns.js';
import { namesOf } from '../words/names-of.js';
import { CARD_KEYS_IN_HELP } from './card-keys.js';
import { keyLabel } from './key-labels.js';
import { KEYS } from './key-table.js';
import { MODES, type Mode, modeOf } from './modes.js';
import type { State } from './state.js';
import type { Walk } from './walk.js';

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

/** Every key and what it does, in two columns, those of one mode first; in plain text, where keys are typed in a line, those of a card. */
export function keyHelpLines(first: Mode, { width, ink, plain }: Look): string[] {
  if (plain) {
    const enter = 'Enter: show what is hidden, or the next card';
    return [enter, ...typedKeyHelp().map(([typed, help]) => `${typed}: ${help}`)];
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

/** What can be typed in a line, on a card: `n or next: the next step`. */
function typedKeyHelp(): (readonly [typed: string, help: string])[] {
  return CARD_KEYS_IN_HELP.filter(({ help }) => help !== '').flatMap((row) => {
    if (row.action.type === 'enter') return [];
    const typed = row.keys.filter((name) => name.length === 1 || name === '1-9');
    if (typed.length === 0) return [];
    const names = typed.map((name) => (name === '1-9' ? 'a number' : name));
    const words = row.word === null || names[0] === 'a number' ? [] : [row.word];
    return [[[...names, ...words].join(' or '), row.help] as const];
  });
}

/** The keys that can do something now, as `n next`, in the order in which a footer should have them. */
export function keyHelpFooter(walk: Walk, state: State): string[] {
  const mode = modeOf(state);
  return KEYS.filter((row) => row.mode === mode && row.word !== null && row.worksNow(walk, state)).map(
    ({ keys, word }) => `${keyLabel(keys[0]!)} ${word}`,
  );
}
