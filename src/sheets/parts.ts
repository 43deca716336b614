import type { Statement } from '../map/model.js';
import { type Block, documentTexts, type Unit } from './document.js';

/** What of a sheet is chosen or left out, and given to a group, as one. */

/** Entries, with all the units that are about them. Units with an entry in common lean on each other. */
export interface Part {
  readonly entries: readonly Statement[];
  readonly units: readonly Unit[];
}

/** The parts of units, in the order of their first units. What is about no entry is in none: it is on every sheet. Nearly linear. */
export function partsOf(units: readonly Unit[]): Part[] {
  const part = new Map<Statement, { entries: Set<Statement>; units: Unit[] }>();
  for (const unit of units) {
    if (unit.about.length === 0) continue;
    const known = new Set(unit.about.flatMap((entry) => part.get(entry) ?? []));
    const whole = {
      entries: new Set([...[...known].flatMap(({ entries }) => [...entries]), ...unit.about]),
      units: [...[...known].flatMap((one) => one.units), unit],
    };
    for (const entry of whole.entries) part.set(entry, whole);
  }
  return [...new Set(part.values())].map((one) => ({ entries: [...one.entries], units: one.units }));
}

/** A line to write on counts as so many characters. */
const CHARACTERS_A_LINE = 80;

/** About how long a part is, in characters. */
export function lengthOfPart({ units }: Part): number {
  const blocks = units.flatMap((unit) => unit.blocks);
  const characters = documentTexts(blocks).reduce((sum, text) => sum + text.length, 0);
  return characters + writingLines(blocks) * CHARACTERS_A_LINE;
}

/** The lines to write on of blocks. */
export function writingLines(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'space') return sum + block.lines;
    return block.kind === 'box' || block.kind === 'together' ? sum + writingLines(block.blocks) : sum;
  }, 0);
}
