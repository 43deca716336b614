/** Debates in a few lines, for pages of evaluations. */

/** t, attacked by a and by b; r answers a. */
export const TWO_ATTACKS = `claims:
  - {id: t, text: The thesis.}
counterpoints:
  - {id: a, text: An attack., attacks: t}
  - {id: b, text: Another attack., attacks: t}
replies:
  - {id: r, text: A reply., attacks: a}
`;

/** t, attacked by a; a and b contradict each other. */
export const OPEN = `claims:
  - {id: t, text: The thesis.}
counterpoints:
  - {id: a, text: An attack., attacks: t}
  - {id: b, text: The contrary., contradicts: a}
`;

/** t, supported by r, which s and u attack; v answers s. */
export const CARRIED = `claims:
  - {id: t, text: The thesis.}
  - {id: r, text: A reason., supports: t}
counterpoints:
  - {id: s, text: An attack on the reason., attacks: r}
replies:
  - {id: v, text: A reply., attacks: s}
`;
