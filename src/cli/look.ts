import { Chalk } from 'chalk';
import type { Look } from '../render/look.js';
import { PLAIN_SIGNS, SIGNS } from '../render/signs.js';
import { terminalWidth, writesUtf8 } from '../terminal/capabilities.js';
import { wantsColor, wantsPlain } from '../terminal/wanted-look.js';
import type { Io, Output } from './io.js';
import type { Shared } from './shared-options.js';

/** How text is to look on a stream. */
export function lookOf(shared: Pick<Shared, 'color' | 'plain' | 'width'>, io: Io, stream: Output): Look {
  const color = wantsColor(shared.color, io.env, stream);
  return {
    width: terminalWidth(shared.width, io.env, stream),
    ink: new Chalk({ level: color ? 1 : 0 }),
    plain: wantsPlain(shared.plain, io.env),
    signs: stream.isTTY === true && !writesUtf8(io.env) ? PLAIN_SIGNS : SIGNS,
  };
}
