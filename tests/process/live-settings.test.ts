import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { withTags } from '../helpers/maps.js';
import { hasShell, LIVE_SHELLS, type LiveShell, type Session, setUp, startShell } from '../helpers/shells.js';

/** Real shells as people have set them up, and what is typed that must not run. */

const TAGS = ['two words', 'two$signs', 'topic:nato', 'topic:nation', 'single one', 'x\n:4\nz'];
const cwd = folder({
  'claims.yaml': withTags(TAGS),
  'signs.yaml': withTags(['a$b', 'a"b']),
  'broken.yaml': 'title: [',
});

describe.each(LIVE_SHELLS)('%s', (shell) => {
  test.runIf(hasShell(shell))('takes the script twice without a word', () => {
    expect(setUp(shell)).toEqual({ code: 0, out: '', err: '' });
  });
});

const LINES: [string, string[]][] = [
  ['claims list --tag two\\ w\t', ['list', '--tag', 'two words']],
  ['claims list --tag=topic:nati\t', ['list', '--tag=topic:nation']],
  ['claims list --tag "single\t --kind=re\t', ['list', '--tag', 'single one', '--kind=reply']],
  ['claims -f bro\t list', ['-f', 'broken.yaml', 'list']],
  ['claims -f broken.yaml list --so\tr\t', ['-f', 'broken.yaml', 'list', '--sort']],
];

const BASH_COMPLETION = '/usr/share/bash-completion/bash_completion';
const SETTINGS: Record<LiveShell, Record<string, string>> = {
  bash: {
    'set -u': 'set -u',
    'set -e': 'set -e',
    'set -f': 'set -f; IFS=tw',
    posix: 'set -o posix',
    'other breaks': `COMP_WORDBREAKS=' "'`,
    shopt: 'shopt -s nullglob failglob extglob nocasematch',
    readline: "bind 'set completion-ignore-case on'; bind 'set show-all-if-ambiguous on'",
    ...(existsSync(BASH_COMPLETION) ? { 'bash-completion': `source ${BASH_COMPLETION}` } : {}),
  },
  zsh: {
    arrays: 'setopt ksharrays shwordsplit',
    strict: 'setopt nounset warncreateglobal',
    errors: 'setopt errexit errreturn',
    globs: 'setopt kshglob nullglob globsubst extendedglob nonomatch rcexpandparam',
    words: 'setopt magicequalsubst rcquotes nobanghist noequals posixidentifiers',
    compinit: 'autoload -Uz compinit; compinit -i; setopt automenu completeinword',
  },
  fish: { abbreviations: 'abbr -a c claims' },
};

describe.each(LIVE_SHELLS)('%s', (shell) => {
  describe.runIf(hasShell(shell))('set up as people do', () => {
    test.each(Object.entries(SETTINGS[shell]))('%s', async (_, lines) => {
      // A shell that is set to POSIX reads no script from a pipe: it is set so afterwards.
      const session = await startShell(shell, cwd, { [lines.endsWith('posix') ? 'after' : 'before']: lines });
      for (const [line, words] of LINES) expect(await session.run(line)).toEqual(words);
      session.close();
    });

    test('runs nothing that was only typed', async () => {
      const within = folder({ 'claims.yaml': withTags(TAGS) });
      const before = shell === 'zsh' ? 'setopt interactivecomments' : '';
      const session = await startShell(shell, within, { before });
      const BEGINNING_OF_LINE = '\u0001';
      for (const line of [
        "claims -f '$(touch RAN)' show ",
        'claims -f "$(touch RAN)" show ',
        'claims -f $(touch RAN) show ',
        'claims -f $(touch RAN) --tag=',
        shell === 'fish' ? 'claims -f (touch RAN) show ' : 'claims -f `touch RAN` show ',
        shell === 'fish' ? "claims -f '(touch RAN)' show " : 'claims -f <(touch RAN) show ',
        "claims '$(touch RAN)",
        "claims list --tag '`touch RAN`",
        "claims list -f '$(touch RAN)/",
        'claims list --tag "\\$(touch RAN)',
        // On a tab, zsh itself expands what stands in the word at the cursor.
        ...(shell === 'zsh' ? [] : ['claims list --tag=$(touch RAN)', 'claims list "$(touch RAN) ']),
      ]) {
        expect(await session.run(`${line}\t${BEGINNING_OF_LINE}#\rclaims ok`)).toEqual(['ok']);
        expect({ line, files: readdirSync(within) }).toEqual({ line, files: ['claims.yaml'] });
      }
      session.close();
    });

    test('the real program answers', async () => {
      const session = await startShell(shell, cwd, { real: true });
      expect(await session.run('claims list --tag two\\ w\t')).toEqual(['list', '--tag', 'two words']);
      session.close();
    });
  });
});

describe.runIf(hasShell('bash'))('several candidates in bash', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startShell('bash', cwd);
  }, 30_000);
  afterAll(() => session.close());

  test.each<[string, string[]]>([
    ['claims list --tag two\t w\t', ['list', '--tag', 'two words']],
    ['claims list --tag "two\t$\t', ['list', '--tag', 'two$signs']],
    ["claims list --tag 'two\t w\t", ['list', '--tag', 'two words']],
    ['claims list --tag to\ti\t', ['list', '--tag', 'topic:nation']],
    ['claims -f signs.yaml list --tag \t$\t', ['-f', 'signs.yaml', 'list', '--tag', 'a$b']],
    ['claims -f signs.yaml list --tag "\t$\t', ['-f', 'signs.yaml', 'list', '--tag', 'a$b']],
    ['claims -f signs.yaml list --tag=\t"b\t', ['-f', 'signs.yaml', 'list', '--tag=a"b']],
  ])('%j', async (line, words) => {
    expect(await session.run(line)).toEqual(words);
  });

  test('each is a whole word, for those who walk through them', async () => {
    const session = await startShell('bash', cwd, { after: "bind 'TAB:menu-complete'" });
    const found = [];
    for (let i = 1; i <= 5; i += 1)
      found.push((await session.run(`claims list --tag ${'\t'.repeat(i)}`)).at(-1));
    expect(found.sort()).toEqual(TAGS.filter((tag) => !tag.includes('\n')).sort());
    session.close();
  });
});
