import { expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/command-names.js';
import { claims, folder, type Ran } from '../helpers/cli.js';
import { reading, SCHOOL } from '../helpers/maps.js';
import { FOR_LONG, runCampaign } from './campaign.js';
import { chanceOf } from './chance.js';
import { ASKED, JUNK, lineFor, UNASKED } from './command-lines.js';
import { faultsOfRun } from './demands.js';

/** Whatever somebody types has an answer: what was asked for, or what is wrong with it. */

/** Files whose names would steer a terminal, or end a line. */
const ODD_FILES = {
  'a\u001b[31mb.yaml': SCHOOL,
  'a\nb.yaml': SCHOOL,
  '\u202ex.yaml': 'title: x\n',
  'maps/\u009b1m.claims.yaml': SCHOOL,
  '-o': SCHOOL,
};
const FILES = {
  'claims.yaml': SCHOOL,
  'wrong.yaml': 'title: x\nclaims: [a\n',
  'text.md': 'A text.\n',
  ...ODD_FILES,
};
const NAMES = [...Object.keys(FILES), 'maps', '*.yaml', 'none.yaml', '-', 'out.csv'];
const { map } = reading(SCHOOL);

test('command lines by chance', FOR_LONG, () =>
  runCampaign<Promise<string[]>>({
    file: 'tests/fuzz/command-lines.test.ts',
    tries: 1000,
    make: lineOf,
    faults: async (line) => faultsOfRun(await answer(await line), await line),
    tell: async (line) => `claims ${(await line).map((word) => JSON.stringify(word)).join(' ')}`,
  }),
);

test('every command is asked, or it is said why it cannot be', () => {
  expect([...ASKED.map(({ name }) => name), ...Object.keys(UNASKED)].sort()).toEqual(
    Object.keys(COMMAND_NAMES).sort(),
  );
});

async function lineOf(seed: number, number: number): Promise<string[]> {
  const chance = chanceOf(seed, number);
  const line = await lineFor(chance.oneOf(ASKED), { map, files: NAMES }, 6, chance);
  if (chance.onceIn(20))
    return ['complete', '--shell', chance.oneOf(['bash', 'zsh', 'fish', 'powershell', 'x']), '--', ...line];
  if (chance.onceIn(20)) return line.slice(1);
  if (chance.onceIn(20)) return chance.several(5, () => chance.oneOf(JUNK));
  return line;
}

function answer(line: readonly string[]): Promise<Ran> {
  const cwd = folder(FILES);
  return claims(line, { cwd, env: { XDG_STATE_HOME: cwd, CLAIMS_NO_CACHE: '1' }, input: SCHOOL });
}
