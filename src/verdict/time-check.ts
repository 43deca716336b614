/** Steps between two looks at the clock. */
const STEPS_A_LOOK = 4096;

/** Asks whether the time is over, but only at every so many steps: looking at a clock takes longer than a step. */
export function rareTimeCheck(expired: () => boolean): () => boolean {
  let steps = 0;
  return () => {
    steps += 1;
    return steps % STEPS_A_LOOK === 0 && expired();
  };
}

/** For a search that may take as long as it takes. */
export const noTimeCheck = () => false;
