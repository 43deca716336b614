import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteForBash } from '../../src/completion/bash-quotes.js';
import { POSIX } from '../../src/completion/posix.js';
import { scanWord } from '../../src/completion/scan.js';

/** Words of the signs that shells have a meaning for, and of others. */
const SIGNS = [...'ab \'"\\$`!*?[]{}()<>|&;#~=:,@^%+-./_', 'é', 'e\u0301', '日', '👩', '\u00a0', '\u2028'];
const word = fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 12 });
const open = fc.constantFrom(null, "'" as const, '"' as const);

const whole = (text: string) => ({ text, tilde: false, ends: true });

/** A replacement after the quote that is open, as readline puts it in: a quote that begins it is put in once. */
function line(replacement: string, quote: string | null): string {
  return quote === null || replacement.startsWith(quote) ? replacement : quote + replacement;
}

function common(texts: readonly string[]): string {
  let beginning = texts[0]!;
  while (!texts.every((text) => text.startsWith(beginning))) beginning = beginning.slice(0, -1);
  return beginning;
}

describe('what bash is given', () => {
  test('comes out of bash as it went in', () => {
    const cases = fc.sample(fc.tuple(word, open), { numRuns: 1000, seed: 7 });
    const script = cases
      .map(([text, quote]) => line(quoteForBash([whole(text)], quote)[0]!, quote))
      .join(' ');
    const { stdout, stderr } = spawnSync('bash', ['-c', `printf '%s\\0' ${script}`]);
    expect(stderr.toString()).toBe('');
    expect(stdout.toString().split('\0').slice(0, -1)).toEqual(cases.map(([text]) => text));
  });

  test('is read back by completion itself, each beginning of it as far as it goes', () => {
    fc.assert(
      fc.property(word, open, (text, quote) => {
        const written = line(quoteForBash([whole(text)], quote)[0]!, quote);
        expect(scanWord(written, 0, POSIX)).toMatchObject({ value: text, end: written.length, open: null });
      }),
    );
  });

  test('begins alike where the values do, so that what is put in first can be gone on from', () => {
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { minLength: 2, maxLength: 4 }), open, (start, ends, quote) => {
        const values = ends.map((end) => start + end);
        const quoted = quoteForBash(values.map(whole), quote);
        quoted.forEach((one, i) => {
          expect(scanWord(line(one, quote), 0, POSIX)).toMatchObject({ value: values[i], open: null });
        });
        const beginning = common(quoted);
        if (beginning === '') return;
        const { value, end } = scanWord(line(beginning, quote), 0, POSIX)!;
        expect(end).toBe(line(beginning, quote).length);
        expect(value).toBe(common(values).slice(0, value!.length));
        expect(scanWord(`${line(beginning, quote)}x`, 0, POSIX)!.value).toBe(`${value}x`);
      }),
    );
  });

  test.each<[string, boolean, string | null, string]>([
    ['two words', true, null, 'two\\ words'],
    ['plain', true, null, 'plain'],
    ['two words', true, '"', 'two words"'],
    ["it's", true, "'", "it'\\''s'"],
    ['!x', true, '"', '""\\!"x"'],
    ['sub dir/', false, '"', 'sub dir/'],
    ['sub dir/', false, null, 'sub\\ dir/'],
  ])('%j', (text, ends, quote, expected) => {
    const mark = quote === "'" ? "'" : '"';
    expect(quoteForBash([{ text, tilde: false, ends }], quote === null ? null : mark)).toEqual([expected]);
  });

  test('a tilde of the shell stays one, any other does not', () => {
    expect(quoteForBash([{ text: '~/a b', tilde: true, ends: true }], null)).toEqual(['~/a\\ b']);
    expect(quoteForBash([{ text: '~/a b', tilde: false, ends: true }], null)).toEqual(['\\~/a\\ b']);
  });

  test('what would be cut after a backslash is in single quotes', () => {
    expect(quoteForBash(['a b', 'a$b'].map(whole), null)).toEqual(["'a b'", "'a$b'"]);
    expect(quoteForBash(['a"b', 'a$b'].map(whole), '"')).toEqual(['""\'a"b\'""', '""\'a$b\'""']);
  });
});
