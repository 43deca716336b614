import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/map/problem.js';
import { oneLine } from '../../src/words/text.js';
import { misreadWarnings } from '../../src/yaml/misread-warnings.js';
import { reading } from '../helpers/maps.js';

const HEAD = 'title: A text\nthesis: t\nclaims:\n';

/** All that reading says of a file: its problems, and the words that are not read as they are written. */
function said(file: string): Problem[] {
  const { yaml, problems, name } = reading(file);
  return [...problems, ...(yaml === null ? [] : misreadWarnings(yaml, name))];
}

function warnings(file: string): Problem[] {
  const { yaml, problems, name } = reading(file);
  expect(problems).toEqual([]);
  return misreadWarnings(yaml!, name);
}

const shown = ({ line, column, excerpt, message, hint }: Problem) =>
  `${line}:${column} [${excerpt!.text.slice(excerpt!.start, excerpt!.end)}] ${message} | ${hint}`;

const entry = (rest: string) => `${HEAD}  - id: t\n    ${rest}\n`;

describe('words that YAML leaves out', () => {
  test.each([
    ['behind a text', entry('text: Problem #1 is cost.'), '5:19', '#1 is cost.', "'Problem #1 is cost.'"],
    ['behind a tab', entry('text: Problem\t#1'), '5:19', '#1', "'Problem #1'"],
    ['behind a phrase', entry('text: T.\n    phrase: it was #dreary'), '6:20', '#dreary', "'it was #dreary'"],
    ['behind a title', `title: We are #1\n${entry('text: T.').slice(14)}`, '1:15', '#1', "'We are #1'"],
    ['behind quotes', entry('text: "Problem" #1'), '5:21', '#1', 'inside the quotes'],
    ['in a list in brackets', entry('text: T.\n    tags: [a, #b\n      c]'), '6:15', '#b', 'quotes'],
    ['behind a list in brackets', entry('text: T.\n    tags: [a, b] #c'), '6:18', '#c', "'#c'"],
    ['in an item', entry('text: T.\n    questions:\n      - Why #1?'), '7:13', '#1?', "'Why #1?'"],
    [
      'before the text',
      entry('text: #1 problem\n      is cost'),
      '5:11',
      '#1 problem',
      'the whole text in quotes',
    ],
    [
      'in the line below',
      entry('text: Problem\n      #1 is cost'),
      '6:7',
      '#1 is cost',
      "'Problem #1 is cost'",
    ],
    ['below a block', entry('text: >\n        Problem\n      #1'), '7:7', '#1', "'Problem #1'"],
    ['behind the sign of a block', entry('text: > #50 percent\n      agree'), '5:13', '#50 percent', 'whole'],
    [
      'in a source',
      `sources:\n  s: {title: A book #2\n    }\n${entry('text: T.')}`,
      '2:21',
      '#2',
      "'A book #2'",
    ],
    ['a name for a text', entry('text: &more of all.'), '5:11', '&more', "'&more of all.'"],
    ['a name for an entry', `${HEAD}  - &c\n    id: t\n    text: T.\n`, '4:5', '&c', 'remove it'],
    ['a name for a key', entry('&k text: T.'), '5:5', '&k', 'remove it'],
    ['a name that is given again', entry('text: &a T.\n    by: &a B\n    note: *a'), '5:11', '&a', "'&a T.'"],
    ['a tag that says nothing', entry('text: ! now'), '5:11', '!', "'! now'"],
    ['an instruction', `%50 percent\n---\n${entry('text: T.')}`, '1:1', '%50 percent', 'remove it'],
    ['items without a space', entry('text: T.\n    tags:\n      -a\n      -b'), '7:7', '-a', 'after the "-"'],
    [
      'a list behind a text',
      entry('text: T.\n    tags: a\n      - b\n      - c'),
      '6:11',
      'a',
      'below its key',
    ],
    ['a path', entry('text: "in C:\\new"'), '5:17', '\\n', "'in C:\\new'"],
    ['a formula', entry('text: "so \\beta is"'), '5:15', '\\b', "'so \\beta is'"],
  ])('%s: a warning', (_, file, place, words, remedy) => {
    const found = warnings(file);
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
    const [{ excerpt, hint, severity, code }] = found as [Problem];
    expect(excerpt!.text.slice(excerpt!.start, excerpt!.end)).toBe(words);
    expect({ severity, code }).toEqual({ severity: 'warning', code: 'misread' });
    expect(hint).toContain(remedy);
  });

  test.each([
    ['a comment behind a text', entry('text: Problem # one is cost')],
    [
      'comments in lines of their own',
      `#!shebang\n#note\n${HEAD}#  - id: old\n  - id: t\n    #text: old\n    text: T.\n#end\n`,
    ],
    [
      'entries that are taken out',
      `${entry('text: T.')}#  - id: b\n#    text: B.\n  #- id: c\n    #text: C.\n`,
    ],
    ['a heading of signs', entry('text: T. #=====\n    ## Notes\n    note: n ###### notes')],
    [
      'behind a key',
      `title: A text\nthesis: t\nclaims: #all of them\n  - id: t #not-yet\n    text: T.\n`.replace(
        ' #not-yet',
        '',
      ),
    ],
    [
      'behind a value of a fixed form',
      entry('text: T.\n    at: 3 #check\n    implicit: true #sure\n    type: fact #?x'),
    ],
    ['items that are taken out', entry('text: T.\n    tags:\n      - a\n      #- b\n      - c')],
    [
      'signs inside of words and quotes',
      entry("text: C# and a#b and 'x #1 &y's' go on".replace("'x #1 &y's' go on", 'R&D')),
    ],
    ['signs in quotes', entry('text: "Problem #1, &more *of* %it ! - ? "\n    note: \'#1 &x\'')],
    ['signs in a block', entry('text: |\n      Problem #1\n      #2 &more\n      - one\n      - two')],
    ['a name that is used', entry('text: &x T.\n    note: *x')],
    ['a tag that is of YAML', entry('text: !!str 2011')],
    ['YAML by name', `%YAML 1.2\n---\n${entry('text: T.')}`],
    ['escapes that are meant', entry('text: "one\\ntwo \\"three\\" \\u00e9 C:\\\\new"')],
    ['JSON', '{"title": "A text", "thesis": "t", "claims": [{"id": "t", "text": "a:\\n\\tb \\/ #1"}]}'],
    ['a dash in a text of two lines', entry('text: The plan\n      - which nobody read -\n      was old')],
    ['a number below zero', entry('text:\n      -5 degrees')],
  ])('%s: no warning', (_, file) => {
    expect(warnings(file).map(shown)).toEqual([]);
  });
});

/** Places of a text in a file: in a line, in an item, and in brackets. */
const PLACES: Record<string, (text: string) => string> = {
  value: (text) => entry(`text: ${text}\n    note: n`),
  item: (text) => entry(`text: T.\n    questions:\n      - ${text}\n      - z`),
  'value in braces': (text) => `${HEAD}  - {id: t, text: ${text}, note: n}\n`,
  'item in brackets': (text) => entry(`text: T.\n    questions: [${text}, z]`),
};

/** The text that was read at a place. */
function readAt(place: string, file: string): string | undefined {
  const thesis = reading(file).map?.thesis;
  return place.startsWith('value') ? thesis?.text : thesis?.questions[0];
}

describe('a text with any signs in it', () => {
  const word = fc.constantFrom(
    'so',
    'it',
    "can't",
    '#1',
    '&c',
    '*x*',
    '!',
    '@me',
    '%',
    '`q`',
    '"no"',
    "'yes'",
    '[sic]',
    '{a}',
    '>',
    '|',
    '- ',
    '? ',
    ':',
    'a:',
    ':b',
    '#',
    '“x”',
    '~',
    '\\d',
    '\\',
    '-',
    '=',
    '/',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ').trim());

  test.each(Object.keys(PLACES))('as a %s: is read whole, or said with how to write it', (place) => {
    const file = PLACES[place]!;
    fc.assert(
      fc.property(text, (written) => {
        // Quotes around the whole of it are what they look like.
        fc.pre(!/^(["']).*\1(?:\s#.*)?$/.test(written));
        const found = said(file(written));
        // A comment as people write them is left out.
        const without = oneLine(written.replace(/(?:^|\s)#(?:\s.*)?$/, ''));
        if (found.length === 0) {
          expect(oneLine(readAt(place, file(written))!)).toBe(without);
          return;
        }
        const remedy = found.map(
          ({ hint }) => /write ((['"]).*?\2)(?:$|; |, or begin)/.exec(hint ?? '')?.[1],
        );
        const best = remedy.find((one) => one !== undefined);
        if (best === undefined)
          expect(found.map(shown).join('\n')).toMatch(/quotes|comment|without a value|has no value|is empty/);
        else {
          expect(said(file(best)).map(shown), written).toEqual([]);
          expect([oneLine(written), without]).toContain(oneLine(readAt(place, file(best))!));
        }
      }),
      { seed: 11, numRuns: 120 },
    );
  });
});

describe('a file with signs put in at random', () => {
  const FILES = [
    `title: Alpha beta
thesis: t
note: Some words # a comment
claims:
  - id: t
    text: The thesis stands
      on words.
    tags: [one, two words, three]
    reasons:
      - id: r
        text: >
          Folded words
          go on.
        questions:
          - Why so
          - How come
        evidence:
          - {id: e, text: It was seen., source: s, page: 12}
sources:
  s: {title: "A title", publisher: 'Some house'}
`,
    '{"title": "Alpha", "thesis": "t", "claims": [{"id": "t", "text": "A text", "tags": ["one", "two"]}]}\n',
  ];
  const SIGNS = [
    '#',
    ' #',
    '# ',
    '&',
    '&a ',
    '*',
    '!',
    '! ',
    '%',
    '@',
    '`',
    '? ',
    '- ',
    '-',
    ':',
    ': ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '|',
    '>',
    '"',
    "'",
    '\\',
    ' ',
    '  ',
    '\n',
    '\n      ',
    '\t',
    '\u00a0',
    '...',
    '\n---\n',
    '\ufeff',
    '\uff1a',
    '<<',
    '#x',
    ' #x y',
    '\n        #x',
    '=',
    '',
  ];
  const change = fc.record({
    file: fc.nat(1),
    at: fc.nat(700),
    out: fc.nat(2),
    sign: fc.constantFrom(...SIGNS),
  });

  const lettersOf = (text: string) => {
    const count = new Map<string, number>();
    for (const letter of text.match(/[\p{L}\p{N}]/gu) ?? []) count.set(letter, (count.get(letter) ?? 0) + 1);
    return count;
  };
  const wordsOf = (value: unknown): string =>
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([key, item]) => `${Array.isArray(value) ? '' : key} ${wordsOf(item)}`)
          .join(' ')
      : String(value);
  /** A source without what may be left out: comments as people write them, and the letters of escapes. */
  const written = (source: string) =>
    source
      .replace(/(^|\s)#+(?:\s[^\r\n]*|$)/gm, '$1')
      .replace(/^[ \t]*#[^\r\n]*/gm, '')
      .replace(/\\[a-zA-Z]/g, '')
      .replace(/[|>][-+]?\d?[-+]?$/gm, '');

  test('every letter is read, or something is said', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let source = FILES[changes[0]!.file]!;
        for (const { at, out, sign } of changes) {
          const place = at % source.length;
          source = source.slice(0, place) + sign + source.slice(place + out);
        }
        const found = said(source);
        if (found.some(({ line, column }) => line !== null && (line < 1 || column! < 1)))
          throw new Error(`a place that is none: ${found.map(shown)}`);
        if (found.length > 0) return;
        const read = lettersOf(wordsOf(reading(source).yaml!.document));
        const lost = [...lettersOf(written(source))].filter(
          ([letter, count]) => (read.get(letter) ?? 0) < count,
        );
        if (lost.length > 0) throw new Error(`lost ${lost.join(' ')} of\n${source}`);
      }),
      { seed: 5, numRuns: 150 },
    );
  });
});
