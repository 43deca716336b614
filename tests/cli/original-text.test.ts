import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const SECRET = 'My secret will cost teenagers sleep.\n\nTwo.\n\nThree: we cost teenagers sleep.\n';

/** The map with a text that its file names. */
const naming = (original: string) => SCHOOL.replace('author:', `original: ${original}\nauthor:`);

/** A folder with a map and its text, and beside it a folder with a text that is nobody else's business. */
function places(): { here: string; elsewhere: string } {
  const root = folder();
  const [here, elsewhere] = [join(root, 'here'), join(root, 'here-not')];
  for (const path of [here, elsewhere, join(here, 'texts')]) mkdirSync(path);
  for (const path of [join(here, 'text.txt'), join(here, 'texts', 'text.txt'), join(elsewhere, 'text.txt')])
    writeFileSync(path, SECRET);
  symlinkSync(join(elsewhere, 'text.txt'), join(here, 'link-out.txt'));
  symlinkSync(elsewhere, join(here, 'folder-out'));
  symlinkSync('texts/text.txt', join(here, 'link-in.txt'));
  execFileSync('mkfifo', [join(here, 'pipe')]);
  writeFileSync(join(here, 'latin1.txt'), Buffer.from('Caf\xe9 au lait.', 'latin1'));
  writeFileSync(join(here, 'utf16.txt'), Buffer.from('Text.', 'utf16le'));
  writeFileSync(join(here, 'zeros.txt'), Buffer.alloc(100));
  writeFileSync(join(here, 'empty.txt'), ' \n\n');
  writeFileSync(join(here, 'huge.txt'), '');
  truncateSync(join(here, 'huge.txt'), 100 * 1024 * 1024);
  return { here, elsewhere };
}

const { here, elsewhere } = places();
const OUTSIDE = 'it is not in the folder of the claims file or below it; --text FILE can read any file';

describe('the text that a file names', () => {
  test.each(['text.txt', './texts/text.txt', 'texts/../text.txt', 'link-in.txt', join(here, 'text.txt')])(
    '%s is read: it is in the folder of the file',
    async (original) => {
      writeFileSync(join(here, 'claims.yaml'), naming(original));
      const check = await claims(['check', '--width', '400'], { cwd: here });
      expect(check).toMatchObject({ code: 0, err: '' });
      expect(check.out).toMatch(/phrases: 1 exact/);
      const step = await claims(['step', '--tag', 'health'], { cwd: here });
      expect(step.out).toMatch(/we cost teenagers sleep/);
      // From anywhere, and by another way to the same folder.
      const far = await claims(['check', join(here, 'claims.yaml')], { cwd: elsewhere });
      expect(far.code).toBe(0);
    },
  );

  test.each([
    ['../here-not/text.txt', OUTSIDE],
    [join(elsewhere, 'text.txt'), OUTSIDE],
    ['link-out.txt', OUTSIDE],
    ['folder-out/text.txt', OUTSIDE],
    ['../here/../here-not/text.txt', OUTSIDE],
    ['/dev/zero', OUTSIDE],
    ['/dev/stdin', OUTSIDE],
    ['/no/such/file', OUTSIDE],
    ['..', OUTSIDE],
    ['.', OUTSIDE],
    ['pipe', 'this is a pipe; a file is needed'],
    ['texts', 'this is a folder; name a file'],
    ['none.txt', 'there is no such file or folder'],
    ['none/text.txt', 'there is no folder'],
    ['text.txt/text.txt', 'is not a folder'],
    ['latin1.txt', 'it is not UTF-8'],
    ['utf16.txt', 'it seems to be UTF-16LE'],
    ['zeros.txt', 'it is not plain text'],
    ['empty.txt', 'it is empty'],
    ['huge.txt', 'this is larger than the limit of 8 MB'],
  ])(
    '%s: an error of the file for check, a note for the walk, and nothing of it is told',
    async (original, says) => {
      writeFileSync(join(here, 'claims.yaml'), naming(original));
      const check = await claims(['check', '--width', '400'], { cwd: here });
      expect(check.code).toBe(1);
      expect(check.out).toContain('claims.yaml:2:11: error: the text "');
      expect(check.out).toContain(says);
      const json = JSON.parse((await claims(['check', '--json'], { cwd: here })).out);
      expect(json).toContainEqual(
        expect.objectContaining({ code: 'original', severity: 'error', line: 2, column: 11 }),
      );
      const step = await claims(['step', '--transcript', `walk-${original.length}.md`, '--force'], {
        cwd: here,
      });
      expect(step.code).toBe(0);
      expect(step.err).toMatch(/^claims\.yaml: original: the text ".*passages are not shown\n$/);
      for (const run of [check, step]) expect(run.out).not.toMatch(/secret/i);
    },
  );

  test('a beginning that the text does not have is an error at its key', async () => {
    const map = naming('text.txt').replace('author:', 'begins: Once upon a time\nauthor:');
    writeFileSync(join(here, 'claims.yaml'), map);
    const says = 'no paragraph of the text begins with "Once upon a time"';
    const check = await claims(['check', '--width', '400'], { cwd: here });
    expect(check).toMatchObject({ code: 1, out: expect.stringContaining(`claims.yaml:3:9: error: ${says}`) });
    expect((await claims(['step'], { cwd: here })).err).toBe(
      `claims.yaml: begins: ${says}, so passages are not shown\n`,
    );
    const named = await claims(['step', '--text', 'text.txt'], { cwd: here });
    expect(named).toMatchObject({ code: 2, err: `claims.yaml: begins: ${says}\n` });
  });
});

describe('the text that somebody names', () => {
  test('may be anywhere, a link or standard input, and beats what the file names', async () => {
    writeFileSync(join(here, 'claims.yaml'), naming('/dev/zero'));
    for (const text of ['link-out.txt', '../here-not/text.txt', join(elsewhere, 'text.txt')])
      expect((await claims(['check', '--text', text], { cwd: here })).out).toMatch(/phrases: 1 exact/);
    expect((await claims(['check', '--text', '-'], { cwd: here, input: SECRET })).out).toMatch(
      /phrases: 1 exact/,
    );
    expect((await claims(['check', '-f', '-', '--text', '-'], { cwd: here, input: SCHOOL })).err).toMatch(
      /cannot both come from standard input/,
    );
  });

  test('is never written over', async () => {
    writeFileSync(join(here, 'claims.yaml'), SCHOOL);
    const args = ['check', '--text', 'text.txt', '-o', 'text.txt', '--force'];
    expect((await claims(args, { cwd: here })).err).toMatch(/text.txt is also the file to read/);
  });

  test('that cannot be read ends the run', async () => {
    for (const command of ['check', 'step'])
      expect(await claims([command, '--text', 'latin1.txt'], { cwd: here })).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^claims: latin1.txt: the text cannot be read: it is not UTF-8/),
      });
  });
});
