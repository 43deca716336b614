import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What a room may know, and why no more: the reason is what a failing test says. */
interface Room {
  /** The rooms that it may import from, beside itself. */
  readonly knows: readonly string[];
  /** The packages that it may import. */
  readonly packages?: readonly string[];
  /** Whether it may use modules of Node. */
  readonly node?: true;
  readonly why: string;
}

const ASKING = ['query', 'verdict', 'map', 'words'];
const SHOWING = [...ASKING, 'render'];
const READING = [
  'begin',
  'interchange',
  'comparing',
  'file',
  'yaml',
  'original',
  'checking',
  'edit',
  'abstract',
  'disk',
];
const CLI = [
  ...SHOWING,
  ...READING,
  'formats',
  'sheets',
  'picture',
  'page',
  'explore',
  'editor',
  'terminal',
  'completion',
];

const ROOMS: Readonly<Record<string, Room>> = {
  words: {
    knows: [],
    packages: ['fastest-levenshtein', 'valibot'],
    why: 'words are texts: whoever knows a text can use them, so they know nobody',
  },
  sat: { knows: [], why: 'the solver knows clauses and nothing of arguments' },
  terminal: { knows: [], node: true, why: 'a terminal shows whatever it is given' },
  disk: { knows: ['words'], node: true, why: 'what writes bytes does not care what they mean' },
  map: {
    knows: ['words'],
    packages: ['valibot'],
    why: 'what a map is does not depend on verdicts, questions or files',
  },
  verdict: {
    knows: ['map', 'words', 'sat'],
    why: 'verdicts come from the map alone: here nodes are numbers',
  },
  query: {
    knows: ['verdict', 'map', 'words'],
    packages: ['valibot'],
    why: 'a question is answered with data; how it looks is for others to say',
  },
  yaml: {
    knows: ['map', 'words'],
    packages: ['js-yaml'],
    why: 'YAML is read without knowing what a claims file is',
  },
  file: {
    knows: ['yaml', 'disk', 'map', 'words'],
    packages: ['js-yaml'],
    node: true,
    why: 'reading a file ends with a map: nothing is asked or judged yet',
  },
  original: {
    knows: ['map', 'words'],
    packages: ['@mozilla/readability', 'htmlparser2', 'linkedom'],
    why: 'the text of a map is looked up, not judged',
  },
  checking: {
    knows: ['file', 'yaml', 'original', ...ASKING, 'render'],
    why: 'what is wrong with a file is found in one place, for the command line and for editors',
  },
  edit: {
    knows: ['file', 'yaml', 'map', 'words'],
    why: 'a file is changed at known places of its text, without asking what follows from it',
  },
  begin: {
    knows: ['file', 'yaml', 'original', 'query', 'map', 'words'],
    why: 'a new file is made from answers and a text: who asks and who writes is for others to say',
  },
  interchange: {
    knows: ['abstract', 'file', 'yaml', 'render', ...ASKING],
    packages: [
      'js-yaml',
      '@citation-js/plugin-bibtex/lib/input/value.js',
      '@citation-js/plugin-bibtex/lib/mapping/crossref.js',
    ],
    why: 'what other tools write becomes a claims file, and a map becomes what they read: files are for others to open',
  },
  comparing: {
    knows: [...SHOWING],
    why: 'two maps or more are compared as data; how the answer looks is for others to say',
  },
  abstract: {
    knows: ['verdict', 'yaml', 'map', 'words'],
    why: 'an abstract framework is arguments and attacks: no map stands behind it',
  },
  render: {
    knows: ASKING,
    packages: ['chalk', 'get-east-asian-width'],
    why: 'text for people is made from answers, and from no file or terminal',
  },
  page: {
    knows: [...SHOWING, 'picture'],
    packages: ['preact', 'preact/hooks', 'd3-selection', 'd3-zoom', 'chalk'],
    why: 'the page runs in a browser: what it shows comes from the same code as on the command line',
  },
  formats: {
    knows: ['interchange', 'query', 'render', 'picture', 'page', 'map', 'words'],
    packages: ['@resvg/resvg-js'],
    node: true,
    why: 'a format never knows the numbers of an evaluation: it writes what questions answer',
  },
  sheets: {
    knows: ['query', 'render', 'original', 'picture', 'comparing', 'map', 'words'],
    packages: ['docx'],
    why: 'a sheet never knows the numbers of an evaluation: it writes what questions answer',
  },
  picture: {
    knows: ['query', 'render', 'map', 'words'],
    why: 'a picture shows what questions answer: it never knows the numbers of an evaluation',
  },
  completion: {
    knows: ['query', 'render', 'map', 'words'],
    node: true,
    why: 'a shell is answered from names and values, without running anything',
  },
  editor: {
    knows: ['checking', 'edit', 'file', 'yaml', ...SHOWING],
    packages: ['vscode-languageserver', 'vscode-languageserver/node'],
    why: 'an editor is told what the commands know; files, clock and streams are handed in',
  },
  explore: {
    knows: ['query', 'render', 'map', 'words', 'terminal'],
    packages: ['@inquirer/core', 'inquirer'],
    node: true,
    why: 'a walk never knows the numbers of an evaluation, and reads and writes no file',
  },
  library: {
    knows: [...SHOWING, 'file', 'checking', 'original', 'formats', 'picture', 'interchange', 'comparing'],
    why: 'the library answers with the same code as the commands, and works on texts and data alone',
  },
  cli: {
    knows: CLI,
    packages: ['commander', 'chalk', 'valibot', 'ts-fsrs'],
    node: true,
    why: 'what commands share knows no command',
  },
  commands: { knows: [...CLI, 'cli'], node: true, why: 'a command knows no other way in than its own' },
};

/** The files at the top: the process, the tree of commands, and their list. */
const TOP = ['main.ts', 'program.ts', 'command-list.ts'];

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name));
const TEXTS = new Map(FILES.map((file) => [file, withoutComments(readFileSync(join('src', file), 'utf8'))]));

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

const importsOf = (file: string) =>
  [
    ...TEXTS.get(file)!.matchAll(
      /^import\s[^;]*?\bfrom '([^']+)';|^export\s[^;=(]*?\bfrom '([^']+)';|\bimport\('([^']+)'\)/gm,
    ),
  ].map(([, imported, passedOn, lazy]) => imported ?? passedOn ?? lazy!);

/** The files of the program that a file imports, type imports too. */
const neighbours = (file: string) =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(file, '..', name)).replaceAll('\\', '/'))
    .map((name) => name.replace(/\.js$/, TEXTS.has(name.replace(/\.js$/, '.tsx')) ? '.tsx' : '.ts'));

const roomOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : 'top');
const inRoom = (room: string) => FILES.filter((file) => roomOf(file) === room);

/** Each file that uses something, as `file`: what comes out is compared with those that may. */
const using = (pattern: RegExp, files = FILES) => files.filter((file) => pattern.test(TEXTS.get(file)!));

describe('rooms', () => {
  test('every folder of src is a room of the table, and the top holds three files', () => {
    expect([...new Set(FILES.map(roomOf))].sort()).toEqual([...Object.keys(ROOMS), 'top'].sort());
    expect(inRoom('top').sort()).toEqual([...TOP].sort());
  });

  test.each(Object.entries(ROOMS))('%s imports only from rooms that it may know', (room, { knows, why }) => {
    const strangers = inRoom(room).flatMap((file) =>
      neighbours(file)
        .filter((target) => ![room, ...knows].includes(roomOf(target)))
        .map((target) => `${file} -> ${target}`),
    );
    expect(strangers, why).toEqual([]);
  });

  test.each(Object.entries(ROOMS))('%s uses only its packages', (room, { packages = [], node, why }) => {
    const strangers = inRoom(room).flatMap((file) =>
      importsOf(file)
        .filter((name) => !name.startsWith('.') && !packages.includes(name))
        .filter((name) => !(node === true && name.startsWith('node:')))
        .map((name) => `${file} -> ${name}`),
    );
    expect(strangers, why).toEqual([]);
  });

  test('there is no circle, not even of types: who reads one file need not know the next before it', () => {
    const done = new Set<string>();
    const circleFrom = (file: string, path: readonly string[]): readonly string[] | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return null;
      const circle = neighbours(file)
        .map((target) => circleFrom(target, [...path, file]))
        .find((found) => found !== null);
      done.add(file);
      return circle ?? null;
    };
    expect(FILES.map((file) => circleFrom(file, [])).filter((circle) => circle !== null)).toEqual([]);
  });
});

describe('a walk and a drill', () => {
  /** Where somebody is at a terminal: in its window, or line by line. */
  const AT_TERMINAL = [
    'line-by-line',
    'player',
    'typed-queue',
    'window',
    'window-program',
    ...['walk', 'drill'].flatMap((what) => [`${what}-plain`, `${what}-window`]),
  ];

  test('know no terminal but in the files that bring them to one: all else is tested without', () => {
    const others = inRoom('explore').filter(
      (file) => !AT_TERMINAL.some((name) => file === `explore/${name}.ts`),
    );
    const strangers = others.filter((file) =>
      neighbours(file).some((target) => roomOf(target) === 'terminal'),
    );
    expect(strangers).toEqual([]);
  });

  test('load Inquirer only when somebody is asked, so that no other command waits for it', () => {
    expect(using(/\bfrom '@?inquirer/)).toEqual([]);
    expect(using(/\bimport\('@?inquirer/).sort()).toEqual(['explore/line-by-line.ts', 'explore/window.ts']);
  });
});

describe('what comes from outside is handed in', () => {
  test('only main.ts exits, so that every run ends in one place', () => {
    expect(using(/\bprocess\.exit/)).toEqual(['main.ts']);
  });

  test('only main.ts, and that of the page, look at the clock and hand it in; a window measures how long its own turns and paintings take', () => {
    expect(using(/\bperformance\.|\bDate\.now\b|\bnew Date\(\)/)).toEqual([
      'main.ts',
      'page/main.tsx',
      'terminal/painter.ts',
      'terminal/time-slices.ts',
    ]);
  });

  test('chance comes from a seed, so that the same words give the same paper', () => {
    expect(using(/\bMath\.random\b|\brandomUUID\b/)).toEqual([]);
  });

  test('the rooms that a page in a browser uses, too, know no process, console or timer', () => {
    const pure = [
      'words',
      'sat',
      'map',
      'verdict',
      'query',
      'render',
      'sheets',
      'picture',
      'library',
    ].flatMap(inRoom);
    expect(using(/\bprocess\.|\bconsole\.|\bset(Timeout|Interval|Immediate)\b|\bglobalThis\b/, pure)).toEqual(
      [],
    );
  });
});

describe('size and shape', () => {
  test('a file says what it is for before its first line of code', () => {
    const silent = FILES.filter((file) => {
      const source = readFileSync(join('src', file), 'utf8');
      const behindImports = source.replace(/^(?:import\s[^;]*;\s*)+/, '').trimStart();
      return !behindImports.startsWith('/**');
    });
    expect(silent).toEqual([]);
  });

  test('no file is longer than 300 lines', () => {
    const lines = (file: string) => readFileSync(join('src', file), 'utf8').split('\n').length - 1;
    expect(FILES.filter((file) => lines(file) > 300)).toEqual([]);
  });

  test('a file in commands/ holds one command of the list, and gives away nothing else but its table', () => {
    const list = TEXTS.get('command-list.ts')! + TEXTS.get('program.ts')!;
    const unlisted = inRoom('commands').filter((file) => !list.includes(`./${file.replace(/\.ts$/, '.js')}`));
    expect(unlisted).toEqual([]);
    const others = inRoom('commands').flatMap((file) =>
      [...TEXTS.get(file)!.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)]
        .map((match) => match[1]!)
        .filter((name) => !/Command$|^complete$|^[A-Z_]+$/.test(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(others).toEqual([]);
  });

  test('the compiler is believed: at most 24 casts', () => {
    const casts = FILES.flatMap((file) =>
      TEXTS.get(file)!
        .split('\n')
        .filter(
          (line) =>
            /[\w)\]}] as (?!const\b)[A-Za-z{[(]/.test(line) &&
            !/^\s*(import|export) |'.* as .*'|`.* as .*`|^\s*\w+ as \w+,$/.test(line),
        )
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(casts.length, casts.join('\n')).toBeLessThanOrEqual(24);
  });
});
