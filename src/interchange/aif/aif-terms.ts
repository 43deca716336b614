import type { Sign } from '../../map/model.js';
import { type SchemeName, schemeName } from '../../query/schemes.js';
import { fold } from '../../words/fold.js';

/** The words of the Argument Interchange Format, and ours for the same. */

/** The types of nodes that are a support or an attack. */
export const STEP_TYPES: Readonly<Record<string, Sign>> = { RA: 'support', CA: 'attack' };

/** What is said of a node that is no claim, support or attack, by its type. */
export const LOST_TYPES: Readonly<Record<string, string>> = {
  L: 'locutions (nodes of type L), apart from who speaks',
  YA: 'illocutions (nodes of type YA)',
  TA: 'transitions (nodes of type TA)',
  MA: 'rephrasings (nodes of type MA)',
  PA: 'preferences (nodes of type PA)',
};

/** What stands where a scheme is named and none is meant; a number is the place of a scheme in the database of one program. */
const NO_SCHEME =
  /^(?:\d+|(?:default|logical|generic|unspecified|unclassified)? ?(?:inference|conflict|scheme|support|attack|rule|argument)|rule application|conflict application|supports|attacks|pro|con|ra|ca|none|null|default|unclassified)$/;

/** Our schemes by the names that AIFdb and Carneades 4 have for the same, apart from those that are the same. */
const SAME_SCHEMES: Readonly<Record<string, SchemeName>> = {
  'positive consequences': 'consequences',
  'negative consequences': 'consequences',
  value: 'values',
  'positive value': 'values',
  'negative value': 'values',
  'popular opinion': 'popular practice',
  'causal slippery slope': 'slippery slope',
  'full slippery slope': 'slippery slope',
  'precedent slippery slope': 'slippery slope',
  'verbal slippery slope': 'slippery slope',
};

/** The scheme that is meant by what a node has: ours where it is the same, else as it is written; null for none. */
export function schemeMeant(named: string | null): string | null {
  if (named === null) return null;
  const plain = fold(named.replace(/(?<=\p{Ll})(?=\p{Lu})|_/gu, ' ').trim());
  if (plain === '' || NO_SCHEME.test(plain)) return null;
  const bare = plain.replace(/^(?:argument|argumentation|inference|reasoning) (?:from|by|to) /, '');
  return Object.hasOwn(SAME_SCHEMES, bare) ? SAME_SCHEMES[bare]! : (schemeName(bare) ?? named);
}

/** How AIF's programs name a scheme of ours: `Expert Opinion`. */
export function aifScheme(scheme: string): string {
  const known = schemeName(scheme);
  return known === null ? scheme : known.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}

/** What stands in a step without a scheme. */
export const DEFAULT_SCHEMES: Readonly<Record<Sign, string>> = {
  support: 'Default Inference',
  attack: 'Default Conflict',
};
