import type { Chance } from './chance.js';

/** Changes of a text, each by chance, as hands, tools and accidents make them. */

/** Changes a text; `other` is another text of the same form, to take parts from. */
export type TextMutator = (text: string, chance: Chance, other: string) => string;

const ODD_CHARACTERS = [
  ...[
    '\0',
    '\u0007',
    '\u001b[31m',
    '\u001b]0;x\u0007',
    '\u007f',
    '\u0085',
    '\u009b31m',
    '\r',
    '\u2028',
    '\u202e',
  ],
  ...[
    '\u2066',
    '\ufeff',
    '\u00a0',
    '\u200b',
    '\u3000',
    '\ud800',
    '\udc00',
    '\uffff',
    '\u{1f600}',
    'e\u0301',
    '\t',
  ],
];
const TOKENS = [
  ...[
    '- ',
    ': ',
    '? ',
    '#',
    ' #',
    '&a ',
    '*a',
    '<<: *a',
    '!!str ',
    '!!binary ',
    '!x ',
    '| ',
    '>',
    '|9',
    '>-',
    '%YAML 1.1',
  ],
  ...[
    '---',
    '...',
    '--- ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '`',
    '@',
    '%',
    '~',
    'null',
    'true',
    'yes',
    '-',
    '\\',
    '\\x1b',
  ],
  ...[
    '->',
    ' -> ',
    'a -> b',
    '=>',
    '→',
    '__proto__',
    'constructor',
    'toString',
    '{}',
    '[]',
    '""',
    '"\\u0000"',
    '"\\ud800"',
  ],
  ...[
    '[[[[',
    '{{{{',
    '- - - -',
    'a: b: c',
    ': :',
    '\n',
    '\n\n',
    '\n\t',
    '\r\n',
    '$x',
    '$(x)',
    '%s',
    '<b>',
    '&amp;',
  ],
];
const NUMBERS = [
  ...[
    '0',
    '-0',
    '3.10',
    '3.0',
    '1e3',
    '1e999',
    '.7',
    '0x7DB',
    '0o7',
    '.nan',
    '.inf',
    '-1',
    '9'.repeat(30),
    '1_000',
    '3.2-4',
  ],
  ...[
    '2011-02-30',
    '2011-13',
    '0000',
    '-0043',
    '1914/1918',
    '1918/1914',
    'c. 1850',
    '12:30',
    '2011-12-06T10:00Z',
    '44 BC',
  ],
];
const KEYS = [
  ...[
    'id',
    'text',
    'short',
    'at',
    'phrase',
    'by',
    'tags',
    'with',
    'scheme',
    'supports',
    'attacks',
    'contradicts',
    'reasons',
  ],
  ...[
    'evidence',
    'counterpoints',
    'replies',
    'source',
    'page',
    'quote',
    'note',
    'questions',
    'known',
    'implicit',
    'assumed',
  ],
  ...[
    'type',
    'thesis',
    'title',
    'sources',
    'terms',
    'expect',
    'claims',
    'suppose',
    'grant',
    'drop',
    'in',
    'out',
    'issued',
  ],
  ...[
    'original',
    'begins',
    'language',
    'motion',
    'date',
    'author',
    'kind',
    'nodes',
    'edges',
    'conclusion',
    'premises',
    'x',
  ],
];

const KEY = /([\w-]+)(?=:(?:\s|$))/gm;
const NUMBER = /\d[\d.-]*/g;
const WORD = /[\p{L}\p{N}_-]+/gu;
const VALUE = /(?<=: |- )\S.*$/gm;
const BRACKET = /[[\]{}(),]/g;
const QUOTE = /["']/g;

/** A line's place is its number; what is taken of a text of one line is all of it. */
function changeLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

/** The lines from one on that are indented more: a block with all that is in it. */
function blockAt(lines: readonly string[], at: number): number {
  const indent = indentOf(lines[at]!);
  let end = at + 1;
  while (end < lines.length && lines[end]!.trim() !== '' && indentOf(lines[end]!) > indent) end += 1;
  return end - at;
}

const indentOf = (line: string) => line.length - line.trimStart().length;

/** Puts something else in the place of one thing that a pattern finds. */
function replaceOne(text: string, pattern: RegExp, chance: Chance, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index, 0: old } = chance.oneOf(found);
  return text.slice(0, index) + by(old) + text.slice(index + old.length);
}

function insert(text: string, chance: Chance, what: string): string {
  const at = chance.below(text.length + 1);
  return text.slice(0, at) + what + text.slice(at);
}

/** A word of the text itself: an id, a key, a tag, whatever it is. */
function someWord(text: string, chance: Chance): string {
  const words = text.match(WORD);
  return words === null ? 'x' : chance.oneOf(words);
}

const CHARACTERS: Readonly<Record<string, TextMutator>> = {
  'a character less': (text, chance) => {
    const at = chance.below(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  },
  'a piece less': (text, chance) => {
    const at = chance.below(text.length);
    return text.slice(0, at) + text.slice(at + chance.below(40));
  },
  'the end cut off': (text, chance) => text.slice(0, chance.below(text.length)),
  'an odd character': (text, chance) => insert(text, chance, chance.oneOf(ODD_CHARACTERS)),
  'a token': (text, chance) => insert(text, chance, chance.oneOf(TOKENS)),
  'a long word': (text, chance) =>
    insert(
      text,
      chance,
      chance.oneOf(['a', 'ж', '1', '[', '{', '- ', '>', 'a b ', 'x->']).repeat(chance.below(3000)),
    ),
  'a bracket changed': (text, chance) =>
    replaceOne(text, BRACKET, chance, () => chance.oneOf(['', '[', ']', '{', '}', ',', '(', ')'])),
  'a quote changed': (text, chance) =>
    replaceOne(text, QUOTE, chance, () => chance.oneOf(['', '"', "'", '“', '\\"'])),
};

const LINES: Readonly<Record<string, TextMutator>> = {
  'a line less': (text, chance) => changeLines(text, (lines) => lines.splice(chance.below(lines.length), 1)),
  'a line twice': (text, chance) =>
    changeLines(text, (lines) => {
      const at = chance.below(lines.length);
      lines.splice(at, 0, lines[at]!);
    }),
  'two lines exchanged': (text, chance) =>
    changeLines(text, (lines) => {
      const [a, b] = [chance.below(lines.length), chance.below(lines.length)];
      [lines[a], lines[b]] = [lines[b]!, lines[a]!];
    }),
  'a block less': (text, chance) =>
    changeLines(text, (lines) => {
      const at = chance.below(lines.length);
      lines.splice(at, blockAt(lines, at));
    }),
  'a block twice': (text, chance) =>
    changeLines(text, (lines) => {
      const at = chance.below(lines.length);
      lines.splice(at, 0, ...lines.slice(at, at + blockAt(lines, at)));
    }),
  'a block moved': (text, chance) =>
    changeLines(text, (lines) => {
      const at = chance.below(lines.length);
      const moved = lines.splice(at, blockAt(lines, at));
      lines.splice(chance.below(lines.length + 1), 0, ...moved);
    }),
  'a line indented otherwise': (text, chance) =>
    changeLines(text, (lines) => {
      const at = chance.below(lines.length);
      const by = chance.oneOf(['', ' ', '  ', '    ', '\t', '\u00a0 ']);
      lines[at] = chance.onceIn(2) ? by + lines[at]! : by + lines[at]!.trimStart();
    }),
  'a block indented otherwise': (text, chance) =>
    changeLines(text, (lines) => {
      const at = chance.below(lines.length);
      const [less, by] = [chance.below(5), chance.oneOf(['', ' ', '  ', '      '])];
      const end = at + blockAt(lines, at);
      for (let i = at; i < end; i += 1) lines[i] = by + lines[i]!.replace(new RegExp(`^ {0,${less}}`), '');
    }),
  'a comment': (text, chance) =>
    changeLines(text, (lines) => {
      const at = chance.below(lines.length);
      lines[at] = chance.oneOf(['# ', '#', `${lines[at]} # `, `${lines[at]}#`]) + lines[at];
    }),
  'a line of another file': (text, chance, other) =>
    changeLines(text, (lines) =>
      lines.splice(chance.below(lines.length), 0, chance.oneOf(other.split('\n'))),
    ),
  'a block of another file': (text, chance, other) =>
    changeLines(text, (lines) => {
      const others = other.split('\n');
      const at = chance.below(others.length);
      lines.splice(chance.below(lines.length), 0, ...others.slice(at, at + blockAt(others, at)));
    }),
  'other line ends': (text, chance) => text.replaceAll('\n', chance.oneOf(['\r\n', '\r', '\u2028', '\n\n'])),
};

const VALUES: Readonly<Record<string, TextMutator>> = {
  'a key renamed': (text, chance) => replaceOne(text, KEY, chance, () => chance.oneOf(KEYS)),
  'a key misspelled': (text, chance) =>
    replaceOne(text, KEY, chance, (key) =>
      chance.oneOf([key.slice(1), `${key}s`, key.toUpperCase(), `${key} `, `"${key}"`]),
    ),
  'a key twice': (text, chance) =>
    replaceOne(text, KEY, chance, (key) => `${key}: ${chance.oneOf(TOKENS)}\n${key}`),
  'a number changed': (text, chance) => replaceOne(text, NUMBER, chance, () => chance.oneOf(NUMBERS)),
  'a word changed for another': (text, chance) => {
    const word = someWord(text, chance);
    return replaceOne(text, WORD, chance, () => word);
  },
  'a word renamed everywhere': (text, chance) =>
    text.replaceAll(
      someWord(text, chance),
      chance.oneOf([someWord(text, chance), 'a b', '1', 'null', '-x', 'ü']),
    ),
  'a value changed': (text, chance) =>
    replaceOne(text, VALUE, chance, (value) =>
      chance.oneOf([
        '',
        '~',
        '[]',
        '{}',
        `[${value}]`,
        `{${value}}`,
        `"${value}"`,
        `|\n  ${value}`,
        'true',
        `[${value}, x]`,
      ]),
    ),
  'a value with an anchor': (text, chance) => replaceOne(text, VALUE, chance, (value) => `&a ${value}`),
  'an alias for a value': (text, chance) =>
    replaceOne(text, VALUE, chance, () => chance.oneOf(['*a', '*b', '{<<: *a}'])),
  'a value nested deeply': (text, chance) =>
    replaceOne(text, VALUE, chance, (value) => {
      const depth = chance.oneOf([2, 20, 200, 2000]);
      return chance.onceIn(2)
        ? `${'['.repeat(depth)}${value}${']'.repeat(depth)}`
        : `${'{a: '.repeat(depth)}${value}${'}'.repeat(depth)}`;
    }),
  'a name of many steps': (text, chance) =>
    replaceOne(
      text,
      VALUE,
      chance,
      () => `${someWord(text, chance)}${` -> ${someWord(text, chance)}`.repeat(1 + chance.below(4))}`,
    ),
};

/** Every kind of change of a text, by what it does. */
export const TEXT_MUTATORS: Readonly<Record<string, TextMutator>> = { ...CHARACTERS, ...LINES, ...VALUES };

/** The gentle ones, after which most files can still be read. */
export const GENTLE_MUTATORS: Readonly<Record<string, TextMutator>> = {
  ...Object.fromEntries(
    ['a block less', 'a block twice', 'a block moved', 'a line less', 'two lines exchanged', 'a comment'].map(
      (name) => [name, LINES[name]!],
    ),
  ),
  ...Object.fromEntries(
    ['a number changed', 'a word changed for another', 'a word renamed everywhere', 'a key renamed'].map(
      (name) => [name, VALUES[name]!],
    ),
  ),
  'an odd character in a word': (text, chance) =>
    replaceOne(
      text,
      WORD,
      chance,
      (word) => word + chance.oneOf(['\u0301', '\u200b', '\u202e', '\ue000', '漢字', 'שלום', '-', '.', '!']),
    ),
  'a text of signs': (text, chance) =>
    replaceOne(text, /(?<=(?:text|short|note|by|quote|title): )\S.*$/gm, chance, () =>
      JSON.stringify(
        chance
          .several(6, () => chance.oneOf([...TOKENS, ...ODD_CHARACTERS, ...NUMBERS]))
          .join(chance.oneOf(['', ' '])),
      ),
    ),
  'a relation more': (text, chance) =>
    replaceOne(text, /^ *- id: (.*)$/gm, chance, (line) => {
      const ids = [...text.matchAll(/^ *- id: (.*)$/gm)].map(([, id]) => id!);
      const to = chance.oneOf([chance.oneOf(ids), `${chance.oneOf(ids)} -> ${chance.oneOf(ids)}`]);
      const key = chance.oneOf(['supports', 'attacks', 'contradicts']);
      return `${line}\n${' '.repeat(line.indexOf('-') + 2)}${key}: ${to}`;
    }),
};
