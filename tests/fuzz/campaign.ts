import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Mutant } from './mutants.js';
import { watched } from './watchdog.js';

/**
 * Many tries, one after the other, each with a number. Everything comes from the seed and the number, so that a try can be
 * made again by itself. `npm run fuzz -- 1000000 7` makes more of them, with another seed.
 */

const { CLAIMS_FUZZ_TIMES, CLAIMS_FUZZ_SEED, CLAIMS_FUZZ_ONLY, CLAIMS_FUZZ_FOLDER } = process.env;

const SEED = Number(CLAIMS_FUZZ_SEED ?? 2011);
/** How many times more than usual. */
const TIMES = Number(CLAIMS_FUZZ_TIMES ?? 1);
/** Where the files are kept that show a fault. */
const KEPT = CLAIMS_FUZZ_FOLDER ?? join(tmpdir(), 'claims-fuzz');
/** After so many that show a fault, one has enough to mend. */
const ENOUGH = 20;

export interface Campaign<T> {
  /** The test file, as a failure names it. */
  readonly file: string;
  /** How many tries `npm test` makes. */
  readonly tries: number;
  /** What is tried. */
  make(seed: number, number: number): T;
  /** All that is wrong with it. */
  faults(made: T, number: number): string[] | Promise<string[]>;
  /** What is tried, for people; a mutant is kept in a file, too. */
  tell(made: T): string | Mutant | Promise<string>;
}

/** Makes the tries, and says of each that shows a fault how it is made again. */
export async function runCampaign<T>(campaign: Campaign<T>): Promise<void> {
  const [first, end] =
    CLAIMS_FUZZ_ONLY === undefined
      ? [0, Math.ceil(campaign.tries * TIMES)]
      : [Number(CLAIMS_FUZZ_ONLY), Number(CLAIMS_FUZZ_ONLY) + 1];
  const found: string[] = [];
  const again = (number: number) =>
    `CLAIMS_FUZZ_SEED=${SEED} CLAIMS_FUZZ_ONLY=${number} npx vitest run ${campaign.file}`;
  const watchdog = watched((number) => `this one hangs: ${again(number)}`);
  try {
    for (let number = first; number < end && found.length < ENOUGH; number += 1) {
      watchdog.begin(number);
      const made = campaign.make(SEED, number);
      // One that hangs says nothing afterwards.
      if (CLAIMS_FUZZ_ONLY !== undefined)
        process.stderr.write(`${toldOf(await campaign.tell(made), number)}\n`);
      const faults = await faultsIn(() => campaign.faults(made, number));
      if (faults.length > 0)
        found.push([...faults, toldOf(await campaign.tell(made), number), again(number)].join('\n  '));
    }
  } finally {
    await watchdog.end();
  }
  expect(found, found.join('\n\n')).toEqual([]);
}

/** What is wrong; an exception is, in any case. */
async function faultsIn(look: () => string[] | Promise<string[]>): Promise<string[]> {
  try {
    return await look();
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

function toldOf(told: string | Mutant, number: number): string {
  if (typeof told === 'string') return told;
  mkdirSync(KEPT, { recursive: true });
  const path = join(KEPT, `${SEED}-${number}-${told.name}`);
  writeFileSync(path, told.bytes);
  return `${path} (${told.told})`;
}

/** A campaign takes as long as it takes; the watchdog ends one that hangs. */
export const FOR_LONG = { timeout: 0 };
