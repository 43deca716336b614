import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type KeptPractice, keepPractice, practiceFile, readPractice } from '../../src/cli/kept-practice.js';
import { walkFile } from '../../src/cli/walk-file.js';
import { looksOf } from '../../src/disk/watch-file.js';
import { folder } from '../helpers/cli.js';

const PRACTICE: KeptPractice = {
  boxes: {
    'replies:a': {
      about: 'a',
      due: '2030-01-02',
      asked: '2030-01-01',
      stability: 0.2,
      difficulty: 6.4,
      times: 1,
      lapses: 0,
    },
  },
  round: {
    asked: [{ id: 'replies:a', about: 'a' }],
    queue: ['replies:a'],
    grades: { 'replies:a': 'missed' },
    typed: 'half an ans',
    wording: 'texts',
    seed: '1',
    team: 'for',
    asOf: null,
  },
};

let file: string;
beforeEach(() => {
  file = practiceFile({ XDG_STATE_HOME: folder() }, '/somewhere/claims.yaml')!;
});

test('what was practised comes back as it was kept, for its user only', async () => {
  expect(readPractice(file)).toBeNull();
  await keepPractice(file, PRACTICE, looksOf(file));
  expect(readPractice(file)).toEqual(PRACTICE);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(dirname(file)).mode & 0o077).toBe(0);
});

test('a walk through the same file is kept apart', () => {
  const env = { XDG_STATE_HOME: '/x' };
  expect(practiceFile(env, '/a')).not.toBe(walkFile(env, '/a'));
  expect(practiceFile(env, '/a')).not.toBe(practiceFile(env, '/b'));
});

const broken = (change: object) =>
  JSON.stringify({ ...PRACTICE, boxes: { x: { ...PRACTICE.boxes['replies:a'], ...change } } });

test.each([
  '',
  '[]',
  'null',
  broken({ due: 'soon' }),
  broken({ due: '2030-02-30' }),
  broken({ stability: 0 }),
  broken({ difficulty: 1e9 }),
  broken({ times: -1 }),
])('what is damaged (%j) is not used', async (content) => {
  await keepPractice(file, PRACTICE, looksOf(file));
  writeFileSync(file, content);
  expect(readPractice(file)).toEqual({ unusable: 'it is not saved practice' });
});

test('a file that others can change is not used', async () => {
  await keepPractice(file, PRACTICE, looksOf(file));
  chmodSync(file, 0o622);
  expect(readPractice(file)).toEqual({ unusable: 'other users can change it' });
});

test('a round that an earlier version kept has no team', async () => {
  const { team, ...round } = PRACTICE.round!;
  expect(team).toBe('for');
  await keepPractice(file, PRACTICE, looksOf(file));
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\s*"team":\s*"for",/, ''));
  expect(readPractice(file)).toEqual({ ...PRACTICE, round: { ...round, team: null } });
});
