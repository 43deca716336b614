import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { KeptMeanwhile } from '../../src/cli/kept-file.js';
import { type KeptWalk, keepWalk, readWalk } from '../../src/cli/kept-walk.js';
import { walkFile } from '../../src/cli/walk-file.js';
import { looksOf } from '../../src/disk/watch-file.js';
import { folder } from '../helpers/cli.js';

const WALK: KeptWalk = {
  content: 'abc',
  order: 'argument',
  hide: false,
  asOf: '2011-12',
  selection: { tag: ['cost'], inText: true },
  text: null,
  at: 'a',
  seen: ['a', 'b'],
  marks: [],
  stances: { a: 'agree', b: 'doubt', c: 'doubt' },
  reasons: { b: { because: 'a' }, c: { words: 'I saw it myself.' } },
  met: { a: 'b' },
  asks: false,
};

let state: string;
let file: string;
beforeEach(() => {
  const home = folder();
  file = walkFile({ XDG_STATE_HOME: home }, '/somewhere/claims.yaml')!;
  state = join(home, 'claims-explorer');
});

describe('a kept walk', () => {
  test('comes back as it was kept, in a folder for its user only', async () => {
    expect(readWalk(file)).toBeNull();
    await keepWalk(file, WALK, looksOf(file));
    await keepWalk(file, { ...WALK, at: 'b' }, looksOf(file));
    expect(readWalk(file)).toEqual({ ...WALK, at: 'b' });
    expect(readdirSync(state)).toHaveLength(1);
  });

  test('stays where another run kept it meanwhile', async () => {
    const was = looksOf(file);
    await keepWalk(file, WALK, was);
    await expect(keepWalk(file, { ...WALK, at: 'b' }, was)).rejects.toThrow(KeptMeanwhile);
    expect(readWalk(file)).toEqual(WALK);
    expect(readdirSync(state)).toHaveLength(1);
  });

  test('of an earlier version is read without what that did not keep', async () => {
    const { reasons, met, asks, ...earlier } = WALK;
    await keepWalk(file, WALK, looksOf(file));
    writeFileSync(file, JSON.stringify(earlier));
    expect(readWalk(file)).toEqual({ ...earlier, reasons: {}, met: {}, asks: true });
  });

  test.each(['', '{', '[]', 'null', '{"at": 1}', JSON.stringify({ ...WALK, asOf: 'soon' }), '\u0000'])(
    'that is damaged (%j) is not used',
    async (content) => {
      await keepWalk(file, WALK, looksOf(file));
      writeFileSync(file, content);
      expect(readWalk(file)).toEqual({ unusable: 'it is not a saved walk' });
      await keepWalk(file, WALK, looksOf(file));
      expect(readWalk(file)).toEqual(WALK);
    },
  );

  const others: Record<string, [make: () => void, says: string]> = {
    'a link': [
      () => {
        const there = join(folder({ precious: 'PRECIOUS' }), 'precious');
        mkdirSync(state, { mode: 0o700 });
        symlinkSync(there, file);
      },
      'it is a link',
    ],
    'a pipe': [
      () => {
        mkdirSync(state, { mode: 0o700 });
        execFileSync('mkfifo', [file]);
      },
      'it is not a file',
    ],
    'a folder': [() => mkdirSync(file, { recursive: true, mode: 0o700 }), 'it is not a file'],
    'in a folder that others can change': [
      () => {
        mkdirSync(state);
        chmodSync(state, 0o777);
      },
      'other users can change its folder',
    ],
    'in a folder that is a link': [
      () => {
        mkdirSync(`${state}-real`, { mode: 0o700 });
        symlinkSync(`${state}-real`, state);
      },
      'its folder is a link',
    ],
    'in a folder that is a file': [() => writeFileSync(state, ''), 'its folder is not a folder'],
  };
  test.each(Object.keys(others))('%s: not used, and the reason is said', (name) => {
    const [make, says] = others[name]!;
    make();
    expect(readWalk(file)).toEqual({ unusable: says });
  });

  test('is not kept where others can change it, and never written through a link', async () => {
    others['in a folder that is a link']![0]();
    await expect(keepWalk(file, WALK, looksOf(file))).rejects.toThrow('its folder is a link');
    renameSync(state, `${state}-link`);
    const precious = join(folder({ precious: 'PRECIOUS' }), 'precious');
    mkdirSync(state, { mode: 0o700 });
    symlinkSync(precious, file);
    await keepWalk(file, WALK, looksOf(file));
    expect(readFileSync(precious, 'utf8')).toBe('PRECIOUS');
    expect(readWalk(file)).toEqual(WALK);
  });

  test('that cannot be kept leaves nothing behind', async () => {
    mkdirSync(join(file, 'in-the-way'), { recursive: true, mode: 0o700 });
    await expect(keepWalk(file, WALK, looksOf(file))).rejects.toThrow();
    expect(readdirSync(state)).toHaveLength(1);
  });
});
