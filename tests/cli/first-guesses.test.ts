import { describe, expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/command-names.js';
import { COMMANDS } from '../../src/command-list.js';
import { EXPORTS } from '../../src/formats/exports.js';
import { SHEETS } from '../../src/sheets/index.js';
import { claims, folder, refused } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const cwd = folder({ 'claims.yaml': SCHOOL, 'broken.yaml': 'title: [' });
const school = (...args: string[]) => claims(args, { cwd });

describe('a command that is not there leads to the one that is meant', () => {
  test.each<[string[], string]>([
    [['search', 'sleep'], 'claims list sleep'],
    [['find', 'sleep', '--sort', 'id'], 'claims list sleep --sort id'],
    [['grep', 'two words'], "claims list 'two words'"],
    [['Search', 'sleep'], 'claims list sleep'],
    [['--tag', 'health', 'search', 'sleep'], 'claims --tag health list sleep'],
    [['anki'], 'claims export anki'],
    [['worksheet', 'health', '--key'], 'claims prep worksheet health --key'],
    [['quiz'], 'claims drill'],
    [['practise', 'replies'], 'claims drill replies'],
    [['why', 'sleep-suffers'], 'claims evaluate sleep-suffers'],
    [['validate'], 'claims check'],
    [['lint', 'claims.yaml'], 'claims check claims.yaml'],
    [['watch', 'claims.yaml'], 'claims check --watch claims.yaml'],
    [['sarif'], 'claims check --format sarif'],
    [['view'], 'claims show <id>'],
    [['view', 'sleep-suffers'], 'claims show sleep-suffers'],
    [['print', 'sleep-suffers', '--json'], 'claims show sleep-suffers --json'],
    [['graph'], 'claims tree'],
    [['outline', '--depth', '1'], 'claims tree --depth 1'],
    [['picture'], 'claims export svg -o map.svg'],
    [['bibliography'], 'claims sources'],
    [['glossary'], 'claims help words'],
    [['options'], 'claims help options'],
    [['tag'], 'claims tags'],
    [['source'], 'claims sources'],
    [['thesis'], 'claims'],
    [['browser'], 'claims open'],
    [['overview'], 'claims'],
    [['sleep-suffers'], 'claims show sleep-suffers'],
    [['sleep-suffers', '--json'], 'claims show sleep-suffers --json'],
    [['sleep-sufers'], 'claims show sleep-suffers'],
    [['health'], 'claims list --tag health'],
    [['heath'], 'claims list --tag health'],
    [['my.yaml'], 'claims -f my.yaml'],
    [['my.yaml', 'list'], 'claims -f my.yaml list'],
    [['undercut'], 'claims help undercut'],
    [['search', '--help'], 'claims list --help'],
    [['search', '-h'], 'claims list -h'],
    [['serch', 'sleep'], 'claims list sleep'],
    ...Object.keys(SHEETS)
      .filter((name) => !Object.hasOwn(COMMAND_NAMES, name))
      .map((name): [string[], string] => [[name], `claims prep ${name}`]),
    ...Object.keys(EXPORTS).map((name): [string[], string] => [[name], `claims export ${name}`]),
  ])('claims %j: %s', async (args, line) => {
    const { code, out, err } = await school(...args);
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: `claims: there is no command "${args.find((word, i) => !word.startsWith('-') && args[i - 1] !== '--tag')}"; try: ${line}\n`,
    });
  });

  test('what it leads to is a command', async () => {
    const names = COMMANDS.map(({ name }) => name);
    for (const guess of [
      'search',
      'view',
      'why',
      'graph',
      'walk',
      'path',
      'lint',
      'quiz',
      'cite',
      'topics',
      'terms',
    ]) {
      const words = (await school(guess)).err.split('try: claims ')[1]!.trim().split(' ');
      expect(names).toContain(words[0]);
    }
  });

  test.each([
    [['lits'], 'did you mean "list"?'],
    [['3.1'], 'to list what is at the place 3.1, try: claims list --at 3.1'],
    [['new'], 'try: claims init'],
    [['edit'], 'open the claims file in your editor; "claims lsp"'],
    [['pdf'], 'make a sheet, and print it or save it as PDF in a browser: claims prep brief -o brief.html'],
    [['export', 'pdf'], 'there is no export "pdf"; make a sheet'],
    [['qqqqqq'], '"claims --help" lists the commands, and "claims list qqqqqq" searches the file'],
    [['qqqqqq', '-f', 'broken.yaml'], '"claims --help" lists the commands'],
    [['-f', '-', 'qqqqqq'], '"claims --help" lists the commands'],
    [['--bogus'], 'there is no option "--bogus"; "claims help options" lists the options'],
    [['list', '--bogus'], '"list" has no option "--bogus"; "claims help list" lists the options'],
  ])('claims %j: %s', (args, says) => refused(school(...args), says));
});

describe('a topic that is not there', () => {
  test.each([
    [['help', 'lits'], 'did you mean "list"?'],
    [['help', 'undrcut'], 'did you mean "undercut"?'],
    [['help', 'search'], 'try: claims help list'],
    [['help', 'words', 'tree'], '"tree" is a command; try: claims help tree'],
    [['help', 'words', 'undrcut'], 'did you mean "undercut"?'],
    [['help', 'qqqqqq'], '"claims help help" lists the topics, "claims help words" the words'],
    [['help', 'list', 'show'], '"help" explains one topic at a time; leave out "show"'],
    [['help', 'gaps', 'exit'], '"help" explains one topic at a time; leave out "exit"'],
  ])('claims %j: %s', (args, says) => refused(school(...args), says));
});
