import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { readFrameworkFile } from '../../src/abstract/framework-file.js';
import { READABLE_FORMS } from '../../src/cli/foreign-form.js';
import { readClaims } from '../../src/file/read-claims.js';
import type { Problem } from '../../src/map/problem.js';
import { label } from '../../src/verdict/label.js';
import { namesOf } from '../../src/words/names-of.js';
import { claims, folder } from '../helpers/cli.js';
import { FOR_LONG, runCampaign } from './campaign.js';
import { chanceOf } from './chance.js';
import { faultsOfProblem, faultsOfRun } from './demands.js';
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
    tries: 2500,
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
  if (!/^thesis:/m.test(run.out)) return faultsOfRun(run, line);
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

/** Of so many frameworks one is given to a command, too. */
const SHARE = 8;

async function faultsOfFramework({ name, bytes }: Mutant, number: number, cwd: string): Promise<string[]> {
  const { read, problems } = readFrameworkFile(bytes, name);
  if (read !== null) label(read.framework);
  const silent =
    read === null && problems?.length === 0 ? ['there is no framework, and nothing is wrong'] : [];
  const faults = [
    ...silent,
    ...(problems ?? []).flatMap((problem) => faultsOfPlace(problem, bytes.toString())),
  ];
  if (number % SHARE !== 0) return faults;
  writeFileSync(join(cwd, name), bytes);
  const [command = '', ...rest] = QUESTIONS[(number / SHARE) % QUESTIONS.length]!;
  const line = [command, '-f', name, ...rest];
  return [...faults, ...faultsOfRun(await claims(line, { cwd }), line)];
}

/** A carriage return alone ends no line of a framework; where the file is no text at all, an editor says which line it is. */
function faultsOfPlace(problem: Problem, text: string): string[] {
  return faultsOfProblem(problem, text.split(problem.code === 'encoding' ? /\r\n|\r|\n/ : '\n'));
}
