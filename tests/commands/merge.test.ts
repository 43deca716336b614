import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claims, folder, refused } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

/** The example map as another group left it: one entry reworded, one of another id, one that is new. */
const THEIRS = SCHOOL.replace('cost teenagers sleep.', 'cost many teenagers their sleep.')
  .replaceAll('duty-of-care', 'no-harm')
  .replace(
    'counterpoints:\n          - id: phones-not-bells',
    'counterpoints:\n          - id: naps\n            text: Naps in the afternoon make up for it.\n          - id: phones-not-bells',
  );

const files = () => folder({ 'ours.yaml': `# Our map.\n${SCHOOL}`, 'theirs.yaml': THEIRS });

describe('claims merge', () => {
  test('prints one map of two, names the conflicts, and ends with 1', async () => {
    expect(await claims(['merge', 'ours.yaml', 'theirs.yaml'], { cwd: files() })).toMatchSnapshot();
  });

  test('writes a file that has no errors', async () => {
    const cwd = files();
    const { end, out } = await claims(['merge', 'ours.yaml', 'theirs.yaml', '-o', 'both.yaml'], { cwd });
    expect([end, out]).toEqual(['failed', '']);
    expect((await claims(['check', 'both.yaml'], { cwd })).err).not.toContain('error');
    expect(readFileSync(join(cwd, 'both.yaml'), 'utf8')).toContain(
      'CONFLICT: text in theirs.yaml: Early starts',
    );
  });

  test('gives the first file as it is, comments too, where the second one says nothing more', async () => {
    const cwd = files();
    const { end, out, err } = await claims(['merge', 'ours.yaml', 'ours.yaml'], { cwd });
    expect([end, out]).toEqual(['done', `# Our map.\n${SCHOOL}`]);
    expect(err).toBe('ours.yaml says nothing that ours.yaml does not say.\n');
  });

  test('keeps the line that names the schema', async () => {
    const line = '# yaml-language-server: $schema=claims.schema.json\n';
    const cwd = folder({ 'ours.yaml': `${line}${SCHOOL}`, 'theirs.yaml': THEIRS });
    const { out } = await claims(['merge', 'ours.yaml', 'theirs.yaml'], { cwd });
    expect(out.startsWith(`${line}# Merged from`)).toBe(true);
  });

  test('reads one of the files from standard input', async () => {
    const { end, err } = await claims(['merge', 'ours.yaml', '-'], { cwd: files(), input: SCHOOL });
    expect([end, err]).toEqual(['done', '<stdin> says nothing that ours.yaml does not say.\n']);
    await refused(claims(['merge', '-', '-']), 'one of the two files only');
  });

  test('refuses what it cannot read, and to write over what it reads', async () => {
    const cwd = folder({ 'ours.yaml': SCHOOL, 'broken.yaml': 'title: T\nthesis: x\nclaims: []\n' });
    await refused(
      claims(['merge', 'ours.yaml', 'nowhere.yaml'], { cwd }),
      'nowhere.yaml: there is no such file',
    );
    expect((await claims(['merge', 'ours.yaml', 'broken.yaml'], { cwd })).err).toContain('broken.yaml:2');
    await refused(
      claims(['merge', 'ours.yaml', 'ours.yaml', '-o', 'ours.yaml', '--force'], { cwd }),
      'ours.yaml is also a file to read',
    );
  });
});
