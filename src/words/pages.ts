import { oneLine } from './text.js';

/** Pages of a source, as a reference names them. */

/** `12`, `S349`, `12a`; and Roman numbers up to 399, which no word looks like but for `mix` and the like. */
const NUMBER = '[A-Z]{0,2}-?\\d+[a-z]?|(?=[clxvi])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})';
/** `12 f.`, `12ff`: and what follows. */
const FOLLOWING = '\\s?ff?\\b\\.?';
const BETWEEN = '\\s?[-–—]\\s?|\\s?[,;&]\\s?|\\sand\\s';
const SEVERAL = `(?:(?:${BETWEEN})(?:${NUMBER}))+(?:${FOLLOWING})?|${FOLLOWING}`;

/** Page numbers, and behind them what says where on the page: `12, column 2`, `12 (note 3)`. */
const PAGES = new RegExp(`^(?:${NUMBER})(${SEVERAL})?(?:,\\s.*|\\s?\\(.*)?$`, 'i');

/**
 * A place in a source: `p. 12`, `pp. 12-14`. What is no page number stands as it is: `para 3`, `Annex II`, `§ 4`, `12:30`, and `p. 3`
 * where somebody wrote it so.
 */
export function pageReference(place: string): string {
  const line = oneLine(place);
  const found = PAGES.exec(line);
  if (found === null) return line;
  return `${found[1] === undefined ? 'p.' : 'pp.'} ${line}`;
}
