import fc from 'fast-check';
import { expect, test } from 'vitest';
import { powershell, quoteForPowerShell } from '../../src/completion/powershell.js';
import { claims, folder } from '../helpers/cli.js';
import { withTags } from '../helpers/maps.js';

/** PowerShell is not installed where these tests run: they hold to its documented rules. */

const home = folder({ 'at home.yaml': '' });
const cwd = folder({ 'claims.yaml': withTags(["it's", 'two words', '$HOME', 'a,b', '‘curly’', '日本']) });

/** What the script is answered for a line with the cursor at its end. */
async function answered(line: string) {
  const asked = Buffer.from(line).toString('base64');
  const { out } = await claims(['complete', '--shell', 'powershell', '--', asked], {
    cwd,
    env: { HOME: home },
  });
  expect(out).toMatch(/^[\x20-\x7e\n]*$/);
  return out === '' ? [] : JSON.parse(out).map(({ word }: { word: string }) => word);
}

/** A word as PowerShell reads it (about_Quoting_Rules): in single quotes everything is literal, and a doubled one is one. */
function read(word: string): string {
  if (!word.startsWith("'")) return word;
  expect(word).toMatch(/^'(?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*'$/);
  return word.slice(1, -1).replace(/(['\u2018-\u201b])\1/g, '$1');
}

test('a quoted word is read back as it was', () => {
  const signs = [...'ab \'"\\$`!*?[]{}()<>|&;#~=:,@^%+-./_0', '‘', '’', '‚', '‛', 'é', '日'];
  const word = fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(word, (text) => {
      const quoted = quoteForPowerShell(text);
      expect(read(quoted)).toBe(text);
      if (!quoted.startsWith("'")) expect(quoted).toMatch(/^(--)?[A-Za-z_][\w./\\:=+-]*$/);
    }),
  );
});

test.each<[string, string[]]>([
  ['claims sh', ['show']],
  ['claims list --tag tw', ["'two words'"]],
  ["claims list --tag 'two w", ["'two words'"]],
  ['claims list --tag "two w', ["'two words'"]],
  ['claims list --tag two` w', ["'two words'"]],
  ["claims list --tag 'it''s", ["'it''s'"]],
  ['claims list --tag `$', ["'$HOME'"]],
  ['claims list --tag=tw', ["'--tag=two words'"]],
  ['claims list --tag ‘', ["'‘‘curly’’'"]],
  ['claims list --tag 日', ["'日本'"]],
  ['claims list --tag $HOME', []],
  ['claims list --tag (touch RAN', []],
  ['claims list --kind cl', ['claim']],
  ['claims -f ~/at', [`'${home}/at home.yaml'`]],
  ['claims list --sor', ['--sort']],
])('%j', async (line, words) => expect(await answered(line)).toEqual(words));

test('the script evaluates nothing, and hands over nothing that a shim could', () => {
  expect(powershell.script.replace(/^#.*$/m, '')).not.toMatch(
    /Invoke-Expression|\biex\b|ExpandString|ScriptBlock\]::/,
  );
  expect(powershell.script).toContain(
    'Register-ArgumentCompleter -Native -CommandName claims -ScriptBlock {',
  );
  expect(powershell.script).toContain('claims complete --shell powershell -- $asked');
});
