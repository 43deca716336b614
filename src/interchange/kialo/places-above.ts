/** Which claim of a discussion stands nearest above a place. */

/** The place of a number, with the places below it by their own part of the number. */
interface Place<C> {
  claim: C | null;
  readonly below: Map<string, Place<C>>;
}

/**
 * Finds the claim that has a number, or else the nearest above it that is there; null where there is none. Linear in the
 * numbers: a number of many levels is not looked up once for each of them.
 */
export function placesAbove<C extends { readonly number: string }>(
  claims: readonly C[],
): (number: string) => C | null {
  const root: Place<C> = { claim: null, below: new Map() };
  for (const claim of claims) {
    let place = root;
    for (const part of claim.number.split('.')) {
      const next = place.below.get(part) ?? { claim: null, below: new Map() };
      place.below.set(part, next);
      place = next;
    }
    place.claim = claim;
  }
  return (number) => {
    let nearest: C | null = null;
    let place: Place<C> | undefined = root;
    for (const part of number.split('.')) {
      place = place.below.get(part);
      if (place === undefined) break;
      nearest = place.claim ?? nearest;
    }
    return nearest;
  };
}
