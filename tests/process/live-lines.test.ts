import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { withTags } from '../helpers/maps.js';
import { hasShell, LIVE_SHELLS, type Session, startShell } from '../helpers/shells.js';

/** Real shells at a real terminal: lines are begun, completed and run. */

const FILES = {
  'claims.yaml': withTags([
    'two words',
    'two$signs',
    'topic:nato',
    'topic:nation',
    "it's",
    'single one',
    'x\n:4\nz',
    'tab\tbed',
  ]),
  'two words.yaml': withTags(['spaced']),
  "it's.yaml": withTags(['quoted']),
  '$(touch RAN).yaml': withTags(['run']),
};

describe.each(LIVE_SHELLS)('%s', (shell) => {
  describe.runIf(hasShell(shell))('completes what is begun', () => {
    const cwd = folder(FILES);
    mkdirSync(join(cwd, 'sub dir'));
    writeFileSync(join(cwd, 'sub dir', 'inner.yaml'), withTags(['within']));
    const home = folder({ 'at home.yaml': withTags(['homely']) });
    let session: Session;
    beforeAll(async () => {
      const after = shell === 'fish' ? `set HOME '${home}'` : `HOME='${home}'`;
      session = await startShell(shell, cwd, { after });
    }, 30_000);
    afterAll(() => session.close());

    test.each<[string, string[]]>([
      ['claims sh\t', ['show']],
      ['claims list --sor\t', ['list', '--sort']],
      ['claims list --tag two\\ w\t', ['list', '--tag', 'two words']],
      ["claims list --tag 'two w\t", ['list', '--tag', 'two words']],
      ['claims list --tag "two w\t', ['list', '--tag', 'two words']],
      ['claims list --tag two" w\t', ['list', '--tag', 'two words']],
      ['claims list --tag=two\\$\t', ['list', '--tag=two$signs']],
      ['claims list --tag topic:nato\t', ['list', '--tag', 'topic:nato']],
      ['claims list --tag=topic:nati\t', ['list', '--tag=topic:nation']],
      ['claims list --tag it\t', ['list', '--tag', "it's"]],
      ['claims list --tag single\\ one,two\\ w\t', ['list', '--tag', 'single one,two words']],
      ["claims list --tag '!two w\t", ['list', '--tag', '!two words']],
      [
        'claims list --kind coun\t --tag s\t --plain',
        ['list', '--kind', 'counterpoint', '--tag', 'single one', '--plain'],
      ],
      ['claims -f two\t list', ['-f', 'two words.yaml', 'list']],
      ['claims -ftwo\t list', ['-ftwo words.yaml', 'list']],
      ['claims --file=it\t list', ["--file=it's.yaml", 'list']],
      ['claims -f two\\ words.yaml list --tag \t', ['-f', 'two words.yaml', 'list', '--tag', 'spaced']],
      ["claims -f 'it'\\''s.yaml' list --tag \t", ['-f', "it's.yaml", 'list', '--tag', 'quoted']],
      ['claims --file="two words.yaml" list --tag \t', ['--file=two words.yaml', 'list', '--tag', 'spaced']],
      ['claims -f su\tinn\t list', ['-f', 'sub dir/inner.yaml', 'list']],
      ['claims -f ~/at\t list', ['-f', `${home}/at home.yaml`, 'list']],
      ['claims -f ~/at\\ home.yaml list --tag \t', ['-f', `${home}/at home.yaml`, 'list', '--tag', 'homely']],
      ["claims -f '$(touch RAN).yaml' list --tag \t", ['-f', '$(touch RAN).yaml', 'list', '--tag', 'run']],
      ['claims -f \\$\t list', ['-f', '$(touch RAN).yaml', 'list']],
      ['claims list -o su\tnew', ['list', '-o', 'sub dir/new']],
      ['claims list >/dev/null --sor\t', ['list', '--sort']],
      ['echo a | claims show a\t', ['show', 'a']],
      ['claims show -- a\t', ['show', '--', 'a']],
      ['claims chain a --\tx', ['chain', 'a', '--x']],
    ])('%j', async (line, words) => {
      expect(await session.run(line)).toEqual(words);
      expect(readdirSync(cwd)).not.toContain('RAN');
    });
  });
});
