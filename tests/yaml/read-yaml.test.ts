import { describe, expect, test } from 'vitest';
import { CLAIMS_KEYS } from '../../src/file/claims-keys.js';
import { renderProblems } from '../../src/render/problems.js';
import { readYaml } from '../../src/yaml/read-yaml.js';
import { look, reading } from '../helpers/maps.js';

const HEAD = 'title: A text\nthesis: t\nclaims:\n';
const entry = (rest: string) => `${HEAD}  - id: t\n    ${rest}\n`;

const told = (file: string) =>
  reading(file).problems.map(({ line, column, message, hint }) => `${line}:${column} ${message} | ${hint}`);

describe('mistakes of YAML', () => {
  test.each([
    ['at the top', '```yaml\n', '\n```\n', 1, 'delete this line and the last one'],
    [
      'below a sentence',
      'Here is the file.\n\n```yaml\n',
      '\n```\n',
      3,
      'delete this line, what is above it and the last one',
    ],
    [
      'below words with a colon',
      'Here it is:\n```\n',
      '\n```\n',
      2,
      'delete this line, what is above it and the last one',
    ],
    ['at the end', '', '```\n', 6, 'delete this line'],
  ])('a Markdown code fence %s is named, and nothing else', (_, before, behind, line, hint) => {
    expect(reading(`${before}${entry('text: T.')}${behind}`).problems).toMatchObject([
      { message: 'this is a Markdown code fence', line, hint },
    ]);
  });

  test.each([
    [
      'a text',
      (ours: string, theirs: string) =>
        entry(`text: T.\n${ours}    note: a\n${theirs.replace('X', '    note: b\n')}`),
    ],
    [
      'a list',
      (ours: string, theirs: string) =>
        `${HEAD}${ours}  - {id: t, text: T.}\n${theirs.replace('X', '  - {id: t, text: U.}\n')}`,
    ],
    [
      'a long text',
      (ours: string, theirs: string) =>
        entry(`text: >-\n      T.\n${ours}      a\n${theirs.replace('X', '      b\n')}`),
    ],
  ])('a conflict that Git left in %s is named, and nothing else', (_, conflict) => {
    const text = conflict('<<<<<<< HEAD\n', '=======\nX>>>>>>> theirs\n');
    expect(reading(text).problems).toMatchObject([
      {
        message: 'a Git merge conflict is not resolved here',
        line: text.slice(0, text.indexOf('<<<')).split('\n').length,
      },
    ]);
  });

  test.each([
    ['no space behind a colon', entry('text:foo'), '5:5', /missing after "text:"/, /write "text: foo"/],
    ['no space behind the first colon', `${HEAD}  - id:t\n    text: T.\n`, '4:5', /after "id:"/, /"id: t"/],
    ['no space behind a dash', `${HEAD}  -id: t\n   text: T.\n`, '4:3', /after the "-"/, /write "- id/],
    ['no space in braces', `${HEAD}  - {id:t, text: T.}\n`, '4:6', /unknown key "id:t"/, /write "id: t"/],
    ['no colon', entry('text foo\n    note: n'), '5:5', /colon is missing/, /write "text: "/],
    ['a sign before a key', entry('&text: T.'), '5:5', /cannot begin with "&"/, /"text: "/],
    ['a wide colon', entry('text\uff1aT.'), '5:9', /wide colon \(U\+FF1A\)/, /": "/],
    ['a tab behind a dash', `${HEAD}  -\tid: t\n    text: T.\n`, '4:4', /a tab/, /spaces/],
    ['a tab in brackets', entry('text: T.\n    tags: [\n\ta]'), '7:1', /a tab/, /spaces/],
    ['a key too deep', entry('text: T.\n      note: n'), '6:7', /"note" is not in line/, /compare line 5/],
    [
      'a key not deep enough',
      entry('text: |\n      T.\n   note: n'),
      '7:4',
      /"note" is not in line/,
      /same column/,
    ],
    ['a text not deep enough', entry('text: |\n        T.\n      U.'), '7:7', /indented less/, /same number/],
    [
      'a bracket too far left',
      entry('tags: [\n      a\n    ]\n    text: T.'),
      '7:5',
      /too far left/,
      /indent/,
    ],
    [
      'a bracket that is open',
      `${HEAD}  - {id: t, text: T.\n  - {id: b, text: B.}\n`,
      '4:5',
      /not closed/,
      /"}"/,
    ],
    [
      'a comma behind it all',
      '{"title": "T", "thesis": "t", "claims": []},',
      '1:44',
      /there must be nothing/,
      /","/,
    ],
    ['a comma that is missing', '{\n "title": "T"\n "thesis": "t"\n}', '3:2', /comma is missing/, /quotes/],
    [
      'a colon in the second line',
      entry('text: one line\n      and so: on'),
      '6:13',
      /": " in it/,
      /quotes|before/,
    ],
    ['a text behind a comment', entry('text: T. #1\n      and on'), '5:14', /comment begins here/, /quotes/],
    [
      'curly quotes',
      entry('text: \u201cFoo: bar\u201d'),
      '5:15',
      /straight ones/,
      /write '\u201cFoo: bar\u201d'/,
    ],
    ['an escape', entry('text: "C:\\data"'), '5:14', /"\\d" is not one/, /write 'C:\\data'/],
    ['an unknown tag', entry('text: !important this'), '5:11', /begins with "!"/, /'!important this'/],
    ['an unknown alias', entry('text: *bold* this'), '5:11', /begins with "\*"/, /'\*bold\* this'/],
    ['a line of instruction', `%foo\n${entry('text: T.')}`, '1:1', /"%" is an instruction/, /remove it/],
    [
      'the end in the middle',
      `${entry('text: T.')}...\nmore words\n`,
      '6:1',
      /several YAML documents/,
      /indent/,
    ],
    [
      'a rule in a text',
      entry('note: |\n      a\n---\n      b\n    text: T.'),
      '7:1',
      /several YAML/,
      /indent/,
    ],
    ['a list for a key', entry('? [a]\n    : b'), '5:7', /cannot be a key/, /quotes/],
    [
      'a key without a name',
      entry('text: T.\n    : U.'),
      '6:5',
      /there is nothing before this colon/,
      /": "/,
    ],
    ['a comment for a text', entry('text: #1 of all'), '5:5', /has no value/, /write '#1 of all'/],
    ['a name for a text', entry('text: &more'), '5:5', /has no value/, /write '&more'/],
    [
      'a list for a text',
      entry('text: [sic]'),
      '5:5',
      /must be a text, not a list/,
      /begins with "\[".*'\[sic\]'/,
    ],
    [
      'a comma in braces',
      `${HEAD}  - {id: t, text: More, of all.}\n`,
      '4:25',
      /"of all\."/,
      /comma in it needs quotes/,
    ],
    ['a control character', entry('text: "a\u0001b"'), '5:13', /U\+0001/, /remove it/],
    [
      'an unbroken word',
      entry(`text: ${'x'.repeat(1_000_001)}`),
      '5:11',
      /1,000,001 characters/,
      /one point/,
    ],
  ])('%s', (_, file, place, message, hint) => {
    const [problem] = reading(file).problems;
    expect(`${problem!.line}:${problem!.column} ${problem!.message}`).toMatch(message);
    expect(`${problem!.line}:${problem!.column}`).toBe(place);
    expect(problem!.hint).toMatch(hint);
  });

  test.each([
    ['a no-break space (U+00A0)', '\u00a0'],
    ['a narrow no-break space (U+202F)', '\u202f'],
    ['a wide space (U+3000)', '\u3000'],
    ['an unusual space (U+2003)', '\u2003'],
  ])('%s is named where it stands, once for all lines', (name, char) => {
    const file = `${HEAD}${char} - id: t\n${char}   text: T.\n${char}   typ: fact\n`;
    const [first, ...more] = reading(file).problems;
    expect(first).toMatchObject({ line: 4, column: 1, hint: 'indent with spaces' });
    expect(first!.message).toBe(`${name} is in the indentation, and in 2 other lines`);
    // What is wrong beside it is told in the same run.
    expect(more.map((problem) => problem.message)).toEqual(['unknown key "typ"']);
  });

  test.each([
    ['behind a colon', entry('text:\u00a0T.'), '5:10', /no-break space/],
    ['behind a dash', `${HEAD}  -\u00a0id: t\n    text: T.\n`, '4:4', /no-break space/],
    ['at the end of an id', `${HEAD}  - id: t\u00a0\n    text: T.\n`, '4:9', /no-break space/],
    ['in a word of a fixed list', entry('text: T.\n    type: fact\u200b'), '6:11', /zero-width/],
    ['before a key in the middle', `${entry('text: T.')}\ufeffnote: n\n`, '6:1', /byte order mark/],
  ])('an odd space %s is named, and nothing else', (_, file, place, name) => {
    const { problems } = reading(file);
    expect(problems).toHaveLength(1);
    const [{ line, column, message, hint }] = problems as [(typeof problems)[0]];
    expect(`${line}:${column}`).toBe(place);
    expect(`${message} ${hint}`).toMatch(name);
  });

  test('many are told in one run, at their places, with all else that is wrong', () => {
    const file = `title: "Enough" he said
thesis: t
claims:
  - id: t
    text: @nato says so
    note: 'We can't know'
    typ: fact
    reasons:
      - id: r
        text: > 50 percent
        supports: nowhere
      - id: r
        text: So: it is
`;
    expect(told(file).map((line) => line.replace(/ \|.*/, ''))).toEqual([
      '1:8 a text that begins with " needs quotes around all of it',
      '5:11 a text that begins with "@" needs quotes',
      "6:18 an apostrophe inside '…' ends the text here",
      '7:5 unknown key "typ"',
      '10:15 a text that begins with ">" needs quotes',
      '11:19 no entry has the id "nowhere"',
      '12:13 a second entry has the id "r"; the first is on line 9: the claim "…"',
      '13:17 a text with ": " in it needs quotes',
    ]);
  });

  test('where it is unclear how the file goes on, nothing is made up', () => {
    expect(told(`${HEAD}  - id: t\n    text: T.\n   note: n\n  - id: b\n    typ: x\n`)).toHaveLength(1);
  });

  test('what is not known of a mended value is not held against others', () => {
    const file = `${HEAD}  - {id: t, text: T.}\n  - {id: r, text: @x, supports: t}\nexpect: {in: [r]}\n`;
    expect(told(file)).toEqual([expect.stringMatching(/^5:19 a text that begins with "@"/)]);
  });
});

describe('what is large', () => {
  const many = <T>(count: number, each: (i: number) => T) => Array.from({ length: count }, (_, i) => each(i));

  test('places in one long line are found', () => {
    const claims = many(4_000, (i) => ({ id: `c${i}`, text: `Émoji 😀 number ${i}`, zzz: 'x' }));
    const { problems } = reading(JSON.stringify({ title: 'T', thesis: 'c0', claims }));
    expect(problems).toHaveLength(4_000);
    const line = JSON.stringify({ title: 'T', thesis: 'c0', claims });
    const last = Array.from(line.slice(0, line.lastIndexOf('zzz'))).length + 1;
    expect(problems.at(-1)).toMatchObject({ line: 1, column: last });
  });

  test('a long line is cut around the place', () => {
    const { problems } = reading(`${HEAD}  - {id: t, text: T., note: ${'word '.repeat(190_000)}, typ: x}\n`);
    expect(problems[0]!.excerpt!.text.length).toBeLessThan(2000);
    expect(
      renderProblems(problems, look())
        .split('\n')
        .every((line) => line.length <= 100),
    ).toBe(true);
  });

  test('what is quoted from a file is cut in messages', () => {
    const { problems } = reading(`${'k'.repeat(5000)}: 1\n${HEAD}  - {id: t, text: T.}\n`);
    expect(problems[0]!.message.length).toBeLessThan(200);
  });

  test.each([
    ['a text', `tags: [${many(200, () => '*x').join(', ')}]`, `&x ${'long '.repeat(2000)}`],
    ['a list', 'text: T.', null],
  ])('aliases of %s are bounded, with a message at the alias', (_, tags, text) => {
    const file =
      text === null
        ? `${HEAD}  - {id: t, text: T., tags: &l [${many(3000, (i) => `t${i}`)}]}\n${many(3000, (i) => `  - {id: c${i}, text: C., tags: *l}\n`).join('')}`
        : entry(`text: ${text}\n    ${tags}`);
    const { problems } = reading(file);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'too-large' });
    const { text: line, start, end } = problems[0]!.excerpt!;
    expect(line.slice(start, end)).toMatch(/^\*[xl]$/);
  });

  test('as many faults as there are do not take their square in time', () => {
    const lines = many(8_000, (i) => `\u00a0 - id: c${i}\n\u00a0   text: T.\n`).join('');
    expect(reading(`title: T\nthesis: c0\nclaims:\n${lines}`).problems).toHaveLength(1);
  }, 10_000);
});

test('a claim whose text begins with a question mark can stand twice in a message', () => {
  const file = `${HEAD}  - {id: t, text: "?Why so."}\n  - {id: t, text: Other.}\n`;
  expect(reading(file).problems.map(({ code }) => code)).toEqual(['duplicate-id']);
});

test('lines that end as they did on old machines are lines', () => {
  expect(told(entry('text: @x').replaceAll('\n', '\r'))).toEqual([expect.stringMatching(/^5:11 /)]);
});

test('events that were let go of are there again for who asks', () => {
  const source = entry('text: T.');
  const { yaml } = readYaml(source, 'claims.yaml', CLAIMS_KEYS);
  const { events } = yaml!;
  expect(yaml!.events).toBe(events);
  yaml!.forgetEvents();
  expect(yaml!.events).not.toBe(events);
  expect(yaml!.events).toEqual(events);
  expect(yaml!.values.located(['claims', 0, 'text'])).not.toBeNull();
});
