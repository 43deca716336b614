import { clip, oneLine, visible } from '../words/text.js';
import type { Faults } from './faults.js';
import { type AbstractFramework, collectNamedArguments } from './named-arguments.js';

/** Reads the trivial graph format: names, a line with `#`, attacks. */

/** A name a line, a line with `#`, then an attacker and the attacked a line. What else is on a line is a label. */
export function readTgf(text: string, { tell }: Faults, inNames: Faults): AbstractFramework {
  const { named, attack, framework } = collectNamedArguments(tell);
  let inAttacks = false;
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    const at = start + line.length - line.trimStart().length;
    const [first, second] = line.trim().split(/\s+/, 2);
    if (first === undefined || first === '') continue;
    if (first === '#' && second === undefined) {
      if (inAttacks) tell(at, 'this is a second line with #', 'one # separates the names from the attacks');
      inAttacks = true;
    } else if (!inAttacks) named(first, at);
    else if (second === undefined)
      tell(at, `"${clip(visible(oneLine(line)))}" is not an attack`, 'write two names: a b');
    else attack([first, at], [second, at + line.trimStart().indexOf(second, first.length)]);
  }
  if (!inAttacks)
    tell(
      0,
      'a line with # is missing between the names and the attacks',
      'write one name on each line, then #, then the attacks',
    );
  return framework('NAME before #', inNames.tell);
}
