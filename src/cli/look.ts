import { Chalk } from 'chalk';
import { type Look, PROSE_COLUMNS } from '../render/look.js';
import { PLAIN_SIGNS, SIGNS } from '../render/signs.js';
import { knowsLinks, terminalWidth, writesUtf8 } from '../terminal/capabilities.js';
import { inkLevel, wantsColor, wantsPlain } from '../terminal/wanted-look.js';
import type { Io, Output } from './io.js';
import type { Shared } from './shared-options.js';

/** Wider than any line. */
export const UNBROKEN_COLUMNS = 1_000_000;

/**
 * Whether lines are left whole: somebody asks for plain text, and for no width. So addresses stay in one piece, and a screen reader
 * reads on.
 */
export function wantsWholeLines(
  { plain, width }: Pick<Shared, 'plain' | 'width'>,
  { env }: Pick<Io, 'env'>,
): boolean {
  return wantsPlain(plain, env) && width === undefined;
}

/** How text is to look on a stream, and in so many columns where a window knows better. */
export function lookOf(
  shared: Pick<Shared, 'color' | 'plain' | 'width'>,
  io: Io,
  stream: Output,
  window?: number,
): Look {
  const isWhole = window === undefined && wantsWholeLines(shared, io);
  const wanted = isWhole ? UNBROKEN_COLUMNS : shared.width;
  const columns =
    window === undefined ? terminalWidth(wanted, io.env, stream) : Math.min(window, wanted ?? window);
  return {
    width: wanted === undefined ? Math.min(columns, PROSE_COLUMNS) : columns,
    columns,
    ink: new Chalk({ level: inkLevel(shared.color, io.env, stream) }),
    links: showsLinks(shared, io, stream),
    plain: wantsPlain(shared.plain, io.env),
    signs: stream.isTTY === true && !writesUtf8(io.env) ? PLAIN_SIGNS : SIGNS,
  };
}

/** Whether addresses on a stream are to be links. */
export function showsLinks({ color }: Pick<Shared, 'color'>, { env }: Io, stream: Output): boolean {
  return stream.isTTY === true && wantsColor(color, env, stream) && knowsLinks(env);
}
