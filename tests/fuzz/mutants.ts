import { namesOf } from '../../src/words/names-of.js';
import { BYTE_MUTATORS } from './byte-mutators.js';
import { type Chance, chanceOf } from './chance.js';
import type { SeedFile } from './seed-files.js';
import { TEXT_MUTATORS, type TextMutator } from './text-mutators.js';

/** Files with some things changed by chance. */

export interface Mutant {
  /** The name of the file, with the ending that says its form. */
  readonly name: string;
  readonly bytes: Buffer;
  /** What was changed in which file, for people. */
  readonly told: string;
}

/** The mutant of a number: always the same for the same seed and the same files. */
export function mutantOf(
  seeds: readonly SeedFile[],
  seed: number,
  number: number,
  mutators: Readonly<Record<string, TextMutator>> = TEXT_MUTATORS,
): Mutant {
  const chance = chanceOf(seed, number);
  const { name, text } = chance.oneOf(seeds);
  const other = chance.oneOf(seeds).text;
  const changes = chance.several(3, () => chance.oneOf(namesOf(mutators)));
  const changed = changes.reduce((now, change) => mutators[change]!(now, chance, other), text);
  const bytes = Buffer.from(changed);
  const told = `${name}: ${changes.join(', ')}`;
  if (mutators !== TEXT_MUTATORS || !chance.onceIn(8)) return { name, bytes, told };
  const damage = chance.oneOf(namesOf(BYTE_MUTATORS));
  return { name, bytes: damaged(bytes, damage, chance), told: `${told}, ${damage}` };
}

function damaged(bytes: Buffer, damage: string, chance: Chance): Buffer {
  return BYTE_MUTATORS[damage]!(bytes, chance);
}
