import { spawnSync } from 'node:child_process';

/**
 * `npm run fuzz -- [mutants] [seed]`: the tests of tests/fuzz with so many mutants and command lines (a million, if nothing is
 * said) and another seed, in one process. It takes hours; a failure says how the one mutant is tried again.
 */

/** What `npm test` tries with all these tests together. */
const USUAL = 11_000;
const [mutants = '1000000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
if (!/^\d+$/.test(mutants) || !/^\d+$/.test(seed)) {
  console.error('usage: npm run fuzz -- [mutants] [seed]');
  process.exit(2);
}
console.error(`seed ${seed}`);
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'inside', '--maxWorkers', '1', 'tests/fuzz'],
  {
    stdio: 'inherit',
    env: { ...process.env, CLAIMS_FUZZ_TIMES: String(Number(mutants) / USUAL), CLAIMS_FUZZ_SEED: seed },
  },
);
process.exit(status ?? 1);
