import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cachedDraft, cachedDraftFile } from '../../src/file/draft-cache.js';
import { claims, folder } from '../helpers/cli.js';

/** A file of a size of which a draft is kept. */
const large = (claimsFile: string) =>
  `${claimsFile}${'# A remark that makes the file longer.\n'.repeat(250)}`;

const HEAD = 'title: A text\nthesis: t\n';
const CLEAN = `${HEAD}expect: {in: t}\nclaims:\n  - {id: t, text: T., at: 1, known: {one-sided: so}, reasons: [{id: r, text: R., at: 2, scheme: sign, known: {one-sided: It is enough.}}]}\n`;

/** Files, and whether a check has nothing to say of them by default. */
const FILES: readonly (readonly [string, string, boolean])[] = [
  ['with an accepted gap', CLEAN.replace(', known: {one-sided: so}', ''), true],
  [
    'with accepted gaps of several entries and of its text',
    `${HEAD}original: text.txt\nclaims:\n  - {id: t, text: T., at: 1, phrase: Not there, known: {phrase-missing: Cut.}, counterpoints: [{id: c, text: C., at: 1, known: {unanswered: So it is.}}]}\n`,
    true,
  ],
  ['with nothing', `${HEAD}claims:\n  - {id: t, text: T., at: 1}\n`, true],
  ['with a gap', `${HEAD}claims:\n  - {id: t, text: T.}\n`, false],
  ['with words that YAML leaves out', `${HEAD}claims:\n  - id: t\n    text: We are #1\n    at: 1\n`, false],
  [
    'with an expectation that is not met',
    `${HEAD}expect: {out: [t]}\nclaims:\n  - {id: t, text: T., at: 1}\n`,
    false,
  ],
  ['with a known gap that it does not have', CLEAN, false],
  ['with an error', `${HEAD}claims:\n  - {id: t, text: T., supports: x}\n`, false],
  ['with a text', `${HEAD}original: text.txt\nclaims:\n  - {id: t, text: T., at: 1, phrase: It is}\n`, true],
];

const CALLS = [
  [],
  ['--accepted'],
  ['--json'],
  ['--strict'],
  ['--quiet'],
  ['--gap', 'long'],
  ['--gap', 'unanswered', '--json'],
  ['--kind', 'claim', '--json'],
  ['--accepted', '--as-of', '1900'],
  ['--as-of', '1900'],
];

describe('a file that is checked again', () => {
  test.each(FILES)('%s: every answer is the same as without a draft', async (_, file, isClean) => {
    const bytes = large(file);
    const cwd = folder({ 'claims.yaml': bytes, 'text.txt': 'It is so.\n' });
    const home = folder();
    const kept = { cwd, env: { XDG_CACHE_HOME: home } };
    const anew = { cwd, env: { CLAIMS_NO_CACHE: '1' } };
    const draft = cachedDraftFile(join(home, 'claims-explorer'), join(cwd, 'claims.yaml'));
    // A list keeps a draft, too, and does not look for what check looks for.
    await claims(['list'], kept);
    const isKnownClean = async () => (await cachedDraft(draft, Buffer.from(bytes), 'clean')) !== null;
    expect(await isKnownClean()).toBe(false);
    for (const call of [...CALLS, ...CALLS]) {
      const args = ['check', 'claims.yaml', ...call];
      expect(await claims(args, kept)).toEqual(await claims(args, anew));
    }
    expect(await isKnownClean()).toBe(isClean);
  });

  test('what its text no longer has is found, although the file is the same', async () => {
    const file = large(FILES.at(-1)![1]);
    const env = { XDG_CACHE_HOME: folder() };
    const cwd = folder({ 'claims.yaml': file, 'text.txt': 'It is so.\n' });
    expect((await claims(['check', 'claims.yaml'], { cwd, env })).out).toContain('0 warnings');
    writeFileSync(join(cwd, 'text.txt'), 'No more.\n');
    expect((await claims(['check', 'claims.yaml'], { cwd, env })).out).toContain('phrase-missing');
  });
});
