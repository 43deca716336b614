import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { checkReading, checkUnread } from '../../src/checking/check-reading.js';
import { readClaims } from '../../src/file/read-claims.js';
import { viewOf } from '../../src/query/view.js';
import { claims, folder } from '../helpers/cli.js';
import { FOR_LONG, runCampaign } from './campaign.js';
import { faultsOfReading, faultsOfRun } from './demands.js';
import { type Mutant, mutantOf } from './mutants.js';
import { claimsSeeds, LONG_SEEDS } from './seed-files.js';
import { schemaFaults } from './two-minds.js';

/** Whatever a claims file has in it, reading it gives a map, or says what is wrong with it and where. */

const cwd = folder();
const FILE = 'tests/fuzz/reading.test.ts';
/** Of so many files one is given to the commands, too. */
const SHARE = 16;

test('damaged claims files', FOR_LONG, async () => {
  const seeds = await claimsSeeds();
  await runCampaign<Mutant>({
    file: FILE,
    tries: 5500,
    make: (seed, number) => mutantOf(seeds, seed, number),
    faults: async (mutant, number) => [
      ...faultsOf(mutant),
      ...(number % SHARE === 0 ? await faultsOfCommands(mutant) : []),
    ],
    tell: (mutant) => mutant,
  });
});

test('damaged claims files that are long', FOR_LONG, () =>
  runCampaign<Mutant>({
    file: FILE,
    tries: 40,
    make: (seed, number) => mutantOf(LONG_SEEDS, seed, number),
    faults: faultsOf,
    tell: (mutant) => mutant,
  }),
);

function faultsOf({ bytes, name }: Mutant): string[] {
  const reading = readClaims(bytes, name);
  const { map } = reading;
  const asked = map === null ? null : viewOf(map);
  const checked =
    asked === null
      ? checkUnread(reading)
      : checkReading(reading, {
          view: asked,
          selected: asked.map.statements,
          text: { original: null, fault: null },
          call: 'claims',
        });
  const errors = checked.problems.filter(
    ({ severity, code }) => severity === 'error' && code !== 'expectation',
  );
  return [
    ...faultsOfReading(reading, bytes),
    ...(errors.length === reading.problems.length ? [] : ['a check finds other errors than a reading']),
    ...schemaFaults(bytes.toString(), reading),
  ];
}

/** `check` and `list` are of one mind: where one finds errors, so does the other, and as many. */
async function faultsOfCommands({ bytes, name }: Mutant): Promise<string[]> {
  writeFileSync(join(cwd, name), bytes);
  const [check, list] = [
    ['check', name, '--json'],
    ['list', '-f', name, '--json'],
  ];
  const checked = await claims(check, { cwd });
  const listed = await claims(list, { cwd });
  const problems: { severity: string; code: string }[] = checked.out === '' ? [] : JSON.parse(checked.out);
  const errors = problems.filter(
    ({ severity, code }) => severity === 'error' && !['expectation', 'original'].includes(code),
  );
  return [
    ...faultsOfRun(checked, check),
    ...faultsOfRun(listed, list),
    ...((listed.code === 2) === errors.length > 0
      ? []
      : [`check finds ${errors.length} errors, and list ends with ${listed.code}`]),
    ...(listed.failure === null || listed.failure.problems.length === errors.length
      ? []
      : [`check finds ${errors.length} errors, and list ${listed.failure.problems.length}`]),
  ];
}
