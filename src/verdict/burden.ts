/** The burden of proof: whether what nobody supports stands until it is attacked, or has to be supported first. */
export const BURDENS = {
  granted: 'an entry stands until something attacks it',
  evidence: 'a claim, counterpoint or reply needs support to stand',
} as const;
export type Burden = keyof typeof BURDENS;
