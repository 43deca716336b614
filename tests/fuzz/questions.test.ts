import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readClaims } from '../../src/file/read-claims.js';
import { exportedForms } from '../../src/interchange/forms.js';
import { namesOf } from '../../src/words/names-of.js';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { FOR_LONG, runCampaign } from './campaign.js';
import { type Chance, chanceOf } from './chance.js';
import { ASKED, lineFor } from './command-lines.js';
import { faultsOfRun } from './demands.js';
import { type Mutant, mutantOf } from './mutants.js';
import { claimsSeeds } from './seed-files.js';
import { GENTLE_MUTATORS } from './text-mutators.js';

/** Every command has an answer about every map that can be read, however odd it is. */

/** So many questions are asked about a map. */
const QUESTIONS = 2;
const TRIES = 500;
const TEXT =
  'A text.\n\nEarly starts cost teenagers sleep. Screens cost it.\n\nA school must not harm. More.\n';

test('every command about maps that are changed by chance', FOR_LONG, async () => {
  const seeds = await claimsSeeds();
  const answered = new Set<string>();
  await runCampaign<Mutant>({
    file: 'tests/fuzz/questions.test.ts',
    tries: TRIES,
    make: (seed, number) => mutantOf(seeds, seed, number, GENTLE_MUTATORS),
    faults: (mutant, number) => faultsOf(mutant, number, answered),
    tell: (mutant) => mutant,
  });
  // With one try, few commands are asked.
  if (process.env.CLAIMS_FUZZ_ONLY === undefined)
    expect([...answered].sort()).toEqual(ASKED.map(({ name }) => name).sort());
});

/** Asks about a map, if there is one; which commands had an answer is noted. */
async function faultsOf({ name, bytes }: Mutant, number: number, answered: Set<string>): Promise<string[]> {
  const { map } = readClaims(bytes, name);
  if (map === null) return [];
  const chance = chanceOf(number, QUESTIONS);
  const faults: string[] = [];
  for (let asked = 0; asked < QUESTIONS; asked += 1) {
    const command = ASKED[(number * QUESTIONS + asked) % ASKED.length]!;
    const cwd = folder({
      [name]: bytes,
      'before.yaml': SCHOOL,
      'text.md': TEXT,
      'map.tgf': '1\n2\n#\n1 2\n',
    });
    const files = [name, 'before.yaml', 'text.md', 'out.json'];
    const id = chance.oneOf(map.statements).id;
    const line =
      chance.onceIn(2) && Object.hasOwn(QUESTIONS_OF, command.name)
        ? [command.name, ...QUESTIONS_OF[command.name]!(name, id)]
        : await lineFor(command, { map, files }, 40, chance);
    const run = await claims(line, {
      cwd,
      env: { XDG_STATE_HOME: cwd, CLAIMS_NO_CACHE: '1' },
      input: SCHOOL,
    });
    if (run.failure === null) answered.add(command.name);
    faults.push(
      ...faultsOfRun(run, line).map(
        (fault) => `claims ${line.map((word) => JSON.stringify(word)).join(' ')}: ${fault}`,
      ),
    );
    const isAskedTo = line.includes('--force') && line.some((word) => word.endsWith(name));
    if (!readFileSync(join(cwd, name)).equals(bytes) && !WRITING.includes(command.name) && !isAskedTo)
      faults.push(`claims ${line.join(' ')}: the file was changed`);
  }
  return [...faults, ...(number % 4 === 0 ? await faultsOfExport(bytes, chance) : [])];
}

/** What is exported in a form that can be imported comes back as a claims file. */
async function faultsOfExport(bytes: Buffer, chance: Chance): Promise<string[]> {
  const forms = exportedForms();
  const form = chance.oneOf(namesOf(forms).filter((name) => forms[name]!.import !== null));
  const exported = await claims(['export', form], { cwd: folder({ 'claims.yaml': bytes }) });
  if (exported.code !== 0) return faultsOfRun(exported, ['export', form]);
  const line = ['import', 'map', '--from', form];
  const run = await claims(line, { cwd: folder({ map: exported.out }) });
  if (run.code !== 0) return [`what is exported as ${form} cannot be imported: ${run.err}`];
  const { problems } = readClaims(Buffer.from(run.out), 'made.yaml');
  return [
    ...faultsOfRun(run, line),
    ...problems.slice(0, 1).map(({ message }) => `what comes back from ${form} cannot be read: ${message}`),
  ];
}

/** What commands are asked that seldom have an answer by chance: they need words that go together. */
const QUESTIONS_OF: Readonly<Record<string, (file: string, id: string) => string[]>> = {
  diff: (file) => ['before.yaml', file, '--json'],
  merge: (file) => [file, 'before.yaml'],
  compare: (file) => [file, 'before.yaml', file],
  text: () => ['--text', 'text.md'],
  add: (file, id) => ['counterpoint', '-f', file, '--to', id, '--text', 'Not so.', '--dry-run'],
  rename: (file, id) => [id, 'another-id', '-f', file, '--dry-run'],
  import: () => ['map.tgf'],
  init: () => ['new.yaml', '--title', 'T'],
  prep: () => ['brief'],
};

/** The commands that change a claims file, or can be told to write one. */
const WRITING = ['add', 'rename', 'import', 'init'];
