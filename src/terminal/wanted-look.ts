import { canMoveCursor, type Environment, has256Colors, type Stream } from './capabilities.js';

/** Which look somebody wants: colours, or plain words for a screen reader; by flags and by the environment. */

export const COLOR_MODES = ['auto', 'always', 'never'] as const;
export type ColorMode = (typeof COLOR_MODES)[number];

/**
 * Whether to colour a stream. The first that speaks decides: the flag, FORCE_COLOR or CLICOLOR_FORCE,
 * NO_COLOR (no-color.org: any value that is not empty), CLICOLOR=0, TERM, and then whether the stream
 * is a terminal.
 */
export function wantsColor(mode: ColorMode, env: Environment, stream: Stream): boolean {
  if (mode !== 'auto') return mode === 'always';
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.CLICOLOR_FORCE && env.CLICOLOR_FORCE !== '0') return true;
  if (env.NO_COLOR || env.CLICOLOR === '0') return false;
  return stream.isTTY === true && canMoveCursor(env) && !MONOCHROME.test(env.TERM ?? '');
}

/** Terminals without colours, by the names that terminfo gives them. */
const MONOCHROME = /^vt\d|-m$|-mono$/;

/**
 * What to write with: 0 is text alone, 1 has bold and underlined text, 2 has colours, too. Bold is not a colour: where colours are
 * not wanted or not known, a terminal that can be drawn on still gets it.
 */
export function inkLevel(mode: ColorMode, env: Environment, stream: Stream): 0 | 1 | 2 {
  if (wantsColor(mode, env, stream)) return has256Colors(env) ? 2 : 1;
  return stream.isTTY === true && canMoveCursor(env) ? 1 : 0;
}

/** Whether to write for a screen reader: no signs, no boxes, no cut lines. */
export function wantsPlain(flag: boolean, env: Environment): boolean {
  return flag || (env.ACCESSIBLE !== undefined && !['', '0', 'false'].includes(env.ACCESSIBLE));
}
