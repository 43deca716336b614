import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FISH } from '../../src/completion/fish.js';
import { POSIX } from '../../src/completion/posix.js';
import { POWERSHELL } from '../../src/completion/powershell.js';
import { type Syntax, scanLine } from '../../src/completion/scan.js';
import { SHELLS, shellNamed } from '../../src/completion/shells.js';

/** The words of a line, the one at the cursor last; null for one that only the shell knows. */
function words(line: string, syntax: Syntax): (string | null)[] | null {
  const scanned = scanLine(line, syntax);
  return scanned === null ? null : [...scanned.words, scanned.current].map(({ value }) => value);
}

describe('a line is taken apart as the shell does it', () => {
  test.each<[string, Syntax, string, (string | null)[] | null]>([
    ['bash', POSIX, 'claims show ', ['claims', 'show', '']],
    ['bash', POSIX, 'claims two\\ words "a \\" \\x" \'a\\\'b', ['claims', 'two words', 'a " \\x', 'a\\b']],
    ['bash', POSIX, 'claims two\\', ['claims', 'two']],
    ['bash', POSIX, "claims 'open \\", ['claims', 'open \\']],
    ['bash', POSIX, 'claims "open \\', ['claims', 'open ']],
    ['bash', POSIX, 'claims $HOME a$ "a$" $(a "b)" c) x', ['claims', null, 'a$', 'a$', null, 'x']],
    ['bash', POSIX, "claims $'a\\'b' `a b` <(c d) x", ['claims', null, null, null, 'x']],
    ['bash', POSIX, 'claims "$(a', null],
    ['bash', POSIX, 'claims `a', null],
    ['bash', POSIX, 'claims # show', null],
    ['bash', POSIX, 'claims a#b', ['claims', 'a#b']],
    ['bash', POSIX, 'echo a; claims b', ['claims', 'b']],
    ['bash', POSIX, 'echo a | claims b', ['claims', 'b']],
    ['bash', POSIX, 'claims >out 2>&1 <in a', ['claims', 'a']],
    ['bash', POSIX, 'claims a\\\nb', ['claims', 'ab']],
    ['fish', FISH, "claims 'it\\'s \\x' \"\\$a \\x\" a\\ b", ['claims', "it's \\x", '$a \\x', 'a b']],
    ['fish', FISH, 'claims (a b) $x {a,b} \\x41 "(a)"', ['claims', null, null, null, null, '(a)']],
    ['fish', FISH, 'claims >(a) b', ['claims', 'b']],
    ['fish', FISH, 'claims (a', null],
    ['PowerShell', POWERSHELL, "claims 'it''s' \"a`\"b\" a` b", ['claims', "it's", 'a"b', 'a b']],
    [
      'PowerShell',
      POWERSHELL,
      'claims $x (a b) @{a=1} "$x" a\\b',
      ['claims', null, null, null, null, 'a\\b'],
    ],
    ['PowerShell', POWERSHELL, 'claims `u{41} $', ['claims', null, null]],
  ])('%s %#: %2$s', (_, syntax, line, expected) => expect(words(line, syntax)).toEqual(expected));

  test('any line at all: each word stands in it as it was written', () => {
    const signs = [...'ab \t\n\'"\\$`!*?[]{}()<>|&;#~=:,@^%+-12'];
    const line = fc.string({ unit: fc.constantFrom(...signs), maxLength: 20 });
    fc.assert(
      fc.property(line, fc.constantFrom(POSIX, FISH, POWERSHELL), (text, syntax) => {
        for (const { raw, end } of scanLine(text, syntax)?.words ?? []) {
          expect(raw).not.toBe('');
          expect(text.slice(end - raw.length, end)).toBe(raw);
        }
      }),
      { numRuns: 600 },
    );
  });

  test('a shell is answered, whatever it hands over', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(SHELLS).map((name) => shellNamed(name)!)),
        fc.array(fc.string(), { maxLength: 4 }),
        (shell, handed) => {
          const request = shell.read(handed);
          const candidate = { word: 'x', tilde: false, listed: 'x', meaning: '', ends: true };
          if (request !== null) expect(typeof request.answer([candidate])).toBe('string');
        },
      ),
    );
  });
});
