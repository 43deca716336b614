import { SIGNS } from '../render/signs.js';

/** What the signs mean on the page: those of the lists, then those of the map. */
export const LEGEND: readonly (readonly [sign: string, means: string])[] = [
  [SIGNS.claim, 'a claim'],
  [SIGNS.evidence, 'evidence'],
  [SIGNS.counterpoint, 'a counterpoint'],
  [SIGNS.reply, 'a reply to a counterpoint'],
  [SIGNS.in, 'it stands'],
  [SIGNS.out, 'it falls'],
  [SIGNS.undecided, 'it is undecided'],
  ['⊕', 'on the map: supports; lines that meet there count only together'],
  ['⊖', 'on the map: attacks an entry, or the step that its arrow points at'],
  ['≠', 'on the map: the two contradict each other'],
  ['+5', 'on the map: opens a branch with 5 entries; − closes it'],
];
