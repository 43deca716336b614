import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { READABLE_FORMS } from '../../src/cli/foreign-form.js';
import { readClaims } from '../../src/file/read-claims.js';
import { namesOf } from '../../src/words/names-of.js';
import { claims, folder } from '../helpers/cli.js';
import { FOR_LONG, runCampaign } from './campaign.js';
import { chanceOf } from './chance.js';
import { faultsOfRun } from './demands.js';
import { type Mutant, mutantOf } from './mutants.js';
import { foreignSeeds, frameworkSeeds } from './seed-files.js';

/** Damaged files of other tools become claims files, or it is said what is wrong with them; and so do abstract frameworks. */

const FILE = 'tests/fuzz/other-files.test.ts';

test('imports of damaged files', FOR_LONG, async () => {
  const seeds = await foreignSeeds();
  const cwd = folder();
  await runCampaign<Mutant>({
    file: FILE,
    tries: 1500,
    make: (seed, number) => mutantOf(seeds, seed, number),
    faults: (mutant, number) => faultsOfImport(mutant, number, cwd),
    tell: (mutant) => mutant,
  });
});

test('questions about damaged frameworks', FOR_LONG, async () => {
  const seeds = frameworkSeeds();
  const cwd = folder();
  await runCampaign<Mutant>({
    file: FILE,
    tries: 700,
    make: (seed, number) => mutantOf(seeds, seed, number),
    faults: (mutant, number) => faultsOfFramework(mutant, number, cwd),
    tell: (mutant) => mutant,
  });
});

/** What is made of a file can be read; now and then it is read as a form that it may not be. */
async function faultsOfImport({ name, bytes }: Mutant, number: number, cwd: string): Promise<string[]> {
  const chance = chanceOf(number, 0);
  writeFileSync(join(cwd, name), bytes);
  const from = chance.onceIn(3) ? ['--from', chance.oneOf(namesOf(READABLE_FORMS))] : [];
  const line = ['import', name, ...from];
  const run = await claims(line, { cwd });
  if (run.code !== 0) return faultsOfRun(run, line);
  // Sources alone make no claims file.
  if (!run.out.includes('thesis:')) return faultsOfRun(run, line);
  const { problems } = readClaims(Buffer.from(run.out), 'made.yaml');
  return [
    ...faultsOfRun(run, line),
    ...problems
      .slice(0, 1)
      .map(({ line, message }) => `what was made of it cannot be read: ${line}: ${message}`),
  ];
}

const QUESTIONS = [
  ['evaluate', '--json'],
  ['evaluate', '--semantics', 'preferred'],
  ['evaluate', '--semantics', 'stable', '--json'],
  ['evaluate', '--tree'],
  ['check', '--json'],
  ['list', '--json'],
  ['show', 'a'],
];

async function faultsOfFramework({ name, bytes }: Mutant, number: number, cwd: string): Promise<string[]> {
  writeFileSync(join(cwd, name), bytes);
  const [command = '', ...rest] = QUESTIONS[number % QUESTIONS.length]!;
  const line = [command, '-f', name, ...rest];
  return faultsOfRun(await claims(line, { cwd }), line);
}
