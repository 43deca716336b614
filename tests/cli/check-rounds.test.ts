import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkRounds } from '../../src/cli/check-rounds.js';
import type { Io } from '../../src/cli/io.js';
import { typedOptionsOf } from '../../src/cli/option-table.js';
import { sharedOptions } from '../../src/cli/shared-options.js';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const { shared } = sharedOptions(typedOptionsOf({}), { forms: null, takesBareStatus: false });

function roundsIn(cwd: string, names: readonly string[], text: string | null = null) {
  const io = { cwd, env: {}, now: () => 0, patience: 100, root: cwd, remarks: [] } as unknown as Io;
  return checkRounds(names, text, shared, io);
}

const FALLEN = SCHOOL.replace('            attacks: sleep-suffers -> start-later\n', '');

test('changes are those since the file was last without errors', async () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const rounds = roundsIn(cwd, ['claims.yaml']);
  const save = async (text: string) => {
    writeFileSync(join(cwd, 'claims.yaml'), text);
    const { changes, isSame } = await rounds.next();
    return {
      isSame,
      verdicts: changes.flatMap((one) => one.changes.verdicts.map(({ statement }) => statement.id)),
    };
  };
  expect(await rounds.next()).toMatchObject({ changes: [], isSame: false });
  expect(await save(`${SCHOOL}typ: x\n`)).toEqual({ isSame: false, verdicts: [] });
  expect(await save(FALLEN)).toEqual({ isSame: false, verdicts: ['sleep-suffers'] });
  // What is saved again as it is, or with a comment only, leaves what is shown.
  expect(await save(FALLEN)).toEqual({ isSame: true, verdicts: ['sleep-suffers'] });
  expect(await save(`${FALLEN}# later\n`)).toEqual({ isSame: false, verdicts: ['sleep-suffers'] });
});

test('a file that is gone, or half written, is a problem until it is there again', async () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const rounds = roundsIn(cwd, ['claims.yaml']);
  const codes = async () =>
    (await rounds.next()).files.flatMap(({ problems }) => problems.map(({ code }) => code));
  expect(await codes()).toEqual(['unanswered']);
  rmSync(join(cwd, 'claims.yaml'));
  expect(await codes()).toEqual(['unreadable']);
  writeFileSync(join(cwd, 'claims.yaml'), '');
  expect(await codes()).toEqual(['empty']);
  writeFileSync(join(cwd, 'claims.yaml'), SCHOOL);
  expect(await codes()).toEqual(['unanswered']);
});

test('a text that is gone is a failure at first, and a problem later', async () => {
  const cwd = folder({ 'claims.yaml': SCHOOL, 'text.txt': 'Start later.\n' });
  const rounds = roundsIn(cwd, ['claims.yaml'], 'text.txt');
  await rounds.next();
  rmSync(join(cwd, 'text.txt'));
  const [file] = (await rounds.next()).files;
  expect(file?.problems[0]?.message).toContain('the text cannot be read');
  await expect(roundsIn(cwd, ['claims.yaml'], 'text.txt').next()).rejects.toThrow('the text cannot be read');
});

test('the text is looked at, too, and so are the folders that are named, and new files in them', async () => {
  const cwd = folder({
    'claims.yaml': SCHOOL.replace('author:', 'original: text.txt\nauthor:'),
    'text.txt': 'A.\n',
  });
  mkdirSync(join(cwd, 'more'));
  const rounds = roundsIn(cwd, ['.']);
  await rounds.next();
  expect(new Set(rounds.watched().map(({ path }) => path))).toEqual(
    new Set([cwd, ...['more', 'claims.yaml', 'text.txt'].map((name) => join(cwd, name))]),
  );
  writeFileSync(join(cwd, 'more', 'claims.yaml'), SCHOOL);
  expect((await rounds.next()).files.map(({ name }) => name)).toEqual(['claims.yaml', 'more/claims.yaml']);
});
