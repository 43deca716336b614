import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';
import { withTags } from '../helpers/maps.js';

const BREAKS = ' \t\n"\'@><=;|&(:';

describe('what the script is answered', () => {
  const cwd = folder({ 'claims.yaml': withTags(['two words', 'topic:nato', 'a=b']), 'in folder': '' });
  mkdirSync(join(cwd, 'sub'));

  test.each<[string, string]>([
    ['claims sh', 'space show'],
    ['claims list --tag t', 'space topic:nato two\\ words'],
    ['claims list --tag topic:', 'space nato'],
    ['claims list --tag=topic:n', 'space nato'],
    ['claims list --tag a=', 'space b'],
    ['claims list --tag "topic:', 'space topic:nato"'],
    ['claims list --tag "', 'space a=b" topic:nato" two words"'],
    ['claims -f su', 'nospace sub/'],
    ['claims -f in', 'space in\\ folder'],
    ['claims list > su', 'nospace sub/'],
    ['claims -f $HOME/a.yaml list --ki', 'space --kind'],
    ['claims --file=$HOME/a.yaml list --ki', 'space --kind'],
    ['claims --file=$HOME/a.yaml show a', 'space'],
    ['claims -f $HOME/su', ''],
    ['claims show $(claims li', ''],
    ['claims', ''],
    ['', ''],
  ])('%j', async (line, expected) => {
    const { out, err } = await claims(['complete', '--shell', 'bash', '--', line, BREAKS], { cwd });
    expect({ out: out.trim().replaceAll('\n', ' '), err }).toEqual({ out: expected, err: '' });
  });
});
