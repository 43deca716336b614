import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  cacheDraft,
  cachedDraft,
  cachedDraftFile,
  shippedDraft,
  shippedDraftContent,
} from '../../src/file/draft-cache.js';
import { readClaims } from '../../src/file/read-claims.js';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

/** A claims file that is worth a draft: small ones are read as fast. */
const LARGE = `${SCHOOL}${'# A remark that makes the file longer.\n'.repeat(250)}`;
const bytes = new TextEncoder().encode(LARGE);
const draft = readClaims(bytes, 'claims.yaml').draft!;
const asRoot = process.getuid?.() === 0;

let home: string;
let file: string;
beforeEach(async () => {
  home = join(folder(), 'claims-explorer');
  file = cachedDraftFile(home, '/somewhere/claims.yaml')!;
  await cacheDraft(file, bytes, draft);
});

describe('a kept draft', () => {
  test('is the draft, without its places in the file', async () => {
    const kept = await cachedDraft(file, bytes);
    expect(kept?.draft.statements.map(({ id }) => id)).toEqual(draft.statements.map(({ id }) => id));
    expect(readdirSync(home)).toHaveLength(1);
  });

  test('any flipped bit, lost end or longer end: it is not believed', async () => {
    const whole = readFileSync(file);
    const broken = async (content: Uint8Array) => {
      writeFileSync(file, content);
      expect(await cachedDraft(file, bytes)).toBeNull();
    };
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = Buffer.from(whole);
        flipped[at] = flipped[at]! ^ (1 << bit);
        await broken(flipped);
      }),
      { numRuns: 100 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), (length) => broken(whole.subarray(0, length))),
    );
    await broken(Buffer.concat([whole, Buffer.from(' ')]));
    writeFileSync(file, whole);
    expect(await cachedDraft(file, bytes)).not.toBeNull();
  });

  test('other bytes of the claims file: it is not used', async () => {
    const other = new TextEncoder().encode(LARGE.replace('Later', 'Lates'));
    expect(other).toHaveLength(bytes.length);
    expect(await cachedDraft(file, other)).toBeNull();
  });

  test.each(['\u001b]0;title\u0007', '\u009b31m', '\r', '\b', '\u202e', '\u2066', '\ufeff'])(
    'a text with %j, which the reader would have made visible, is neither kept nor believed',
    async (sign) => {
      const [first, ...rest] = draft.statements;
      const forged = { ...draft, statements: [{ ...first!, text: `A${sign}b` }, ...rest] };
      expect(await shippedDraftContent(bytes, forged, null)).toBeNull();
      // As somebody would forge it who knows the form.
      const [, build] = readFileSync(file, 'latin1').split(' ', 2);
      const raw = Buffer.from(JSON.stringify(forged));
      const escaped = Buffer.from(
        JSON.stringify(forged).replace(
          /[^ -~]/g,
          (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
        ),
      );
      for (const [encoding, json] of [
        ['utf8', raw],
        ['latin1', escaped],
      ] as const) {
        const sum = crc32(json).toString(16).padStart(8, '0');
        const head = Buffer.from(`${encoding} ${build} ${bytes.length} ${sum}\n`);
        writeFileSync(file, Buffer.concat([head, bytes, json]));
        expect(await cachedDraft(file, bytes)).toBeNull();
      }
    },
  );

  test.each([
    ['latin1', 'Žižek’s café — “so” he said 😀'],
    ['utf8', 'Вооружения и доверие 😀 '.repeat(500)],
  ])('is kept as %s where its characters are such, and read as it was', async (encoding, text) => {
    const [first, ...rest] = draft.statements;
    await cacheDraft(file, bytes, { ...draft, statements: [{ ...first!, text }, ...rest] });
    expect(readFileSync(file, 'latin1').split(' ', 1)).toEqual([encoding]);
    expect((await cachedDraft(file, bytes))?.draft.statements[0]?.text).toBe(text);
  });

  test('a backslash in a text is no escape', async () => {
    const [first, ...rest] = draft.statements;
    const text = 'C:\\users\\back and \\u001b, as text';
    await cacheDraft(file, bytes, { ...draft, statements: [{ ...first!, text }, ...rest] });
    expect((await cachedDraft(file, bytes))?.draft.statements[0]?.text).toBe(text);
  });
});

describe('what is not the user’s own, or what others can change, is not used', () => {
  const cases: Record<string, () => void> = {
    'a link for the file': () => {
      renameSync(file, join(home, 'elsewhere'));
      symlinkSync(join(home, 'elsewhere'), file);
    },
    'a pipe for the file': () => {
      rmSync(file);
      execFileSync('mkfifo', [file]);
    },
    'a folder for the file': () => {
      rmSync(file);
      mkdirSync(file);
    },
    'a file that the group can write': () => chmodSync(file, 0o620),
    'a file that all can write': () => chmodSync(file, 0o602),
    'a folder that the group can write': () => chmodSync(home, 0o770),
    'a folder that all can write': () => chmodSync(home, 0o1777),
    'a link for the folder': () => {
      renameSync(home, `${home}-elsewhere`);
      symlinkSync(`${home}-elsewhere`, home);
    },
  };
  test.each(Object.keys(cases))('%s', async (name) => {
    cases[name]!();
    expect(await cachedDraft(file, bytes)).toBeNull();
  });

  test.runIf(asRoot).each(['file', 'folder'])('a %s of another user', async (what) => {
    chownSync(what === 'file' ? file : home, 65534, 65534);
    expect(await cachedDraft(file, bytes)).toBeNull();
  });

  test('nothing is written into a folder that others can change, nor through a link', async () => {
    rmSync(file);
    chmodSync(home, 0o777);
    await cacheDraft(file, bytes, draft);
    expect(readdirSync(home)).toEqual([]);
    const precious = join(folder({ precious: 'PRECIOUS' }), 'precious');
    chmodSync(home, 0o700);
    symlinkSync(precious, file);
    await cacheDraft(file, bytes, draft);
    expect(readFileSync(precious, 'utf8')).toBe('PRECIOUS');
    expect(await cachedDraft(file, bytes)).not.toBeNull();
  });
});

describe('keeping drafts', () => {
  test('one that cannot be kept leaves nothing behind', async () => {
    rmSync(file);
    mkdirSync(join(file, 'in-the-way'), { recursive: true });
    await cacheDraft(file, bytes, draft);
    expect(readdirSync(home)).toEqual([file.slice(home.length + 1)]);
  });

  test('only the newest drafts stay, and what is no draft stays in any case', async () => {
    const long = new Date('2001-01-01');
    for (const name of ['notes.txt', 'photo.jpg', '.hidden']) writeFileSync(join(home, name), 'mine');
    for (let i = 0; i < 60; i += 1) {
      const old = cachedDraftFile(home, `/old/${i}.yaml`)!;
      writeFileSync(old, '');
      utimesSync(old, long, long);
    }
    await cacheDraft(file, bytes, draft);
    const left = readdirSync(home);
    expect(left).toEqual(expect.arrayContaining(['notes.txt', 'photo.jpg', '.hidden']));
    expect(left.filter((name) => name.endsWith('.draft'))).toHaveLength(50);
    expect(await cachedDraft(file, bytes)).not.toBeNull();
  });
});

test('the draft that ships with the program may be another user’s and in a folder of theirs', async () => {
  writeFileSync(file, (await shippedDraftContent(bytes, draft, null))!);
  chmodSync(file, 0o666);
  chmodSync(dirname(file), 0o777);
  if (asRoot) chownSync(file, 65534, 65534);
  expect(await shippedDraft(file, bytes)).not.toBeNull();
});

test('a damaged draft is replaced by the next run, which says the same as before', async () => {
  const cwd = folder({ 'claims.yaml': LARGE });
  const env = { XDG_CACHE_HOME: cwd };
  const first = await claims(['list', '--json'], { cwd, env });
  const [name] = readdirSync(join(cwd, 'claims-explorer'));
  const kept = join(cwd, 'claims-explorer', name!);
  const whole = readFileSync(kept);
  writeFileSync(kept, whole.toString().replace('"thesis":"start-later"', '"thesis":"start-latex"'));
  expect(await claims(['list', '--json'], { cwd, env })).toEqual(first);
  expect(readFileSync(kept)).toEqual(whole);
});

test('the cache changes nothing but time, and holds for the same bytes only', async () => {
  const text = `${SCHOOL}# ${'x'.repeat(10_000)}\n`;
  const [home, cwd] = [folder(), folder({ 'claims.yaml': text })];
  const file = join(cwd, 'claims.yaml');
  const env = { XDG_CACHE_HOME: home };
  const first = await claims(['list', '--json'], { cwd, env });
  const kept = join(home, 'claims-explorer');
  expect(readdirSync(kept)).toHaveLength(1);
  expect(await claims(['list', '--json'], { cwd, env })).toEqual(first);
  expect(await claims(['list', '--json', '-f', '-'], { cwd, env, input: SCHOOL })).toEqual(first);
  writeFileSync(file, readFileSync(file, 'utf8').replace('Later school starts', 'Changed'));
  expect((await claims([], { cwd, env })).out).toMatch(/^Changed/);
  for (const name of readdirSync(kept)) writeFileSync(join(kept, name), 'broken\n');
  expect((await claims([], { cwd, env })).out).toMatch(/^Changed/);
  const none = folder();
  await claims([], { cwd, env: { XDG_CACHE_HOME: none, CLAIMS_NO_CACHE: '1' } });
  expect(readdirSync(none)).toEqual([]);
});
