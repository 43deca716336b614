import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readClaims, readClaimsMap } from '../../src/file/read-claims.js';
import { renderProblems } from '../../src/render/problems.js';
import { visible } from '../../src/words/text.js';
import { look, reading, SCHOOL } from '../helpers/maps.js';

const HEAD = 'title: A text\nthesis: t\n';
const T = 'claims:\n  - {id: t, text: T.}\n';

/** What is wrong, where it is reported, and the words that matter: message, then hint. */
const CASES: [
  name: string,
  file: string,
  place: string | null,
  code: string,
  says: RegExp,
  hint: RegExp | null,
][] = [
  ['open quotes', 'title: "x\nthesis: t\n', '1:8', 'syntax', /not closed/, /close them/],
  ['a tab', 'title: x\nclaims:\n\t- id: t\n', '3:1', 'syntax', /tab/, /spaces/],
  [
    'an unquoted colon',
    `${HEAD}claims:\n  - id: t\n    text: No: it is not\n`,
    '5:13',
    'syntax',
    /": " in it needs quotes/,
    /write 'No: it is not'/,
  ],
  ['an empty file', '', null, 'empty', /empty/, /title, thesis and claims/],
  ['comments only', '# nothing\n', null, 'empty', /nothing but comments/, null],
  ['several documents', `${HEAD}${T}---\ntitle: two\n`, '5:1', 'documents', /several YAML documents/, /one/],
  ['a list for a file', '- a\n- b\n', '1:1', 'wrong-type', /not a list/, null],
  ['an unknown key', `${HEAD}autor: me\n${T}`, '3:1', 'unknown-key', /"autor"/, /"author"/],
  [
    'an unknown key of an entry',
    `${HEAD}claims:\n  - {id: t, text: T., reason: []}\n`,
    '4:23',
    'unknown-key',
    /"reason"/,
    /"reasons"/,
  ],
  [
    'an unknown key of a source',
    `${HEAD}sources: {s: {autor: x}}\n${T}`,
    '3:15',
    'unknown-key',
    /"autor"/,
    /"author"/,
  ],
  [
    'an unknown gap',
    `${HEAD}claims:\n  - {id: t, text: T., known: {unansered: x}}\n`,
    '4:31',
    'unknown-key',
    /"unansered"/,
    /"unanswered"/,
  ],
  [
    'a duplicate key',
    `${HEAD}claims:\n  - id: t\n    text: T.\n    text: U.\n`,
    '6:5',
    'duplicate-key',
    /"text"/,
    /keep one/,
  ],
  ['a missing text', `${HEAD}claims:\n  - id: t\n`, '4:5', 'missing-key', /"text" is missing/, null],
  ['a missing thesis', `title: x\n${T}`, '1:1', 'missing-key', /"thesis" is missing/, null],
  [
    'a list for a text',
    `${HEAD}claims:\n  - {id: t, text: [T]}\n`,
    '4:13',
    'wrong-type',
    /"text" must be a text, not a list/,
    /text/,
  ],
  ['true for a text', `${HEAD}claims:\n  - {id: t, text: true}\n`, '4:19', 'wrong-type', /true/, /quotes/],
  ['no value', `${HEAD}claims:\n  - id: t\n    text:\n`, '5:5', 'wrong-type', /no value/, null],
  [
    'a wrong type',
    `${HEAD}claims:\n  - {id: t, text: T., type: facts}\n`,
    '4:29',
    'bad-value',
    /"facts"/,
    /"fact"/,
  ],
  [
    'a wrong locator',
    `${HEAD}claims:\n  - {id: t, text: T., at: 3.x}\n`,
    '4:27',
    'bad-value',
    /"3.x" is not a place in the text/,
    null,
  ],
  [
    'a backward locator',
    `${HEAD}claims:\n  - {id: t, text: T., at: [1, 3.4-2]}\n`,
    '4:31',
    'bad-value',
    /ends before it begins/,
    null,
  ],
  ['a wrong date', `${HEAD}date: 6.12.2011\n${T}`, '3:7', 'bad-value', /not a date/, null],
  ['a day that is not', `${HEAD}date: 2011-02-30\n${T}`, '3:7', 'bad-value', /calendar/, null],
  [
    'a long phrase',
    `${HEAD}claims:\n  - {id: t, text: T., phrase: a b c d e f g h i}\n`,
    '4:31',
    'bad-value',
    /more than 8 words/,
    null,
  ],
  [
    'a wrong id',
    `${HEAD}claims:\n  - {id: t, text: T.}\n  - {id: a b, text: A.}\n`,
    '5:10',
    'bad-value',
    /not an id/,
    null,
  ],
  [
    'a duplicate id',
    `${HEAD}claims:\n  - {id: t, text: First.}\n  - {id: t, text: T.}\n`,
    '5:10',
    'duplicate-id',
    /"First\."/,
    null,
  ],
  ['an unknown thesis', `title: x\nthesis: tt\n${T}`, '2:9', 'bad-thesis', /"tt"/, /"t"/],
  [
    'a thesis that is no claim',
    `title: x\nthesis: e\n${T}evidence:\n  - {id: e, text: E.}\n`,
    '2:9',
    'bad-thesis',
    /evidence/,
    null,
  ],
  [
    'an unknown id',
    `${HEAD}${T}  - {id: r, text: R., supports: thesiss}\n  - {id: thesis, text: X.}\n`,
    '5:33',
    'unknown-id',
    /"thesiss"/,
    /"thesis"/,
  ],
  [
    'an unknown id in a nested list',
    `${HEAD}claims:\n  - {id: t, text: T., evidence: [nope]}\n`,
    '4:34',
    'unknown-id',
    /"nope"/,
    null,
  ],
  [
    'an unknown premise',
    `${HEAD}${T}  - {id: r, text: R., supports: {to: t, with: pp}}\n`,
    '5:47',
    'unknown-id',
    /"pp"/,
    null,
  ],
  [
    'an unknown source',
    `${HEAD}sources: {lisbon: {title: x}}\nclaims:\n  - {id: t, text: T., source: lisbn}\n`,
    '5:31',
    'unknown-id',
    /"lisbn"/,
    /"lisbon"/,
  ],
  [
    'an unknown relation',
    `${HEAD}${T}  - {id: r, text: R., supports: t}\n  - {id: u, text: U., attacks: t -> r}\n`,
    '6:32',
    'unknown-id',
    /"t -> r"/,
    /"r -> t"/,
  ],
  [
    'a linked relation by another premise',
    `${HEAD}${T}  - {id: r, text: R., supports: {to: t, with: p}}\n  - {id: p, text: P.}\n  - {id: u, text: U., attacks: p -> t}\n`,
    '7:32',
    'unknown-id',
    /"p -> t"/,
    /"r -> t"/,
  ],
  [
    'an unknown supposition',
    `${HEAD}${T}expect: {suppose: [{grant: tt, in: t}]}\n`,
    '5:28',
    'unknown-id',
    /"tt"/,
    /"t"/,
  ],
  [
    'something granted and dropped',
    `${HEAD}${T}expect: {suppose: [{grant: t, drop: t, in: t}]}\n`,
    '5:37',
    'bad-expect',
    /"t" is listed under both "grant" and "drop"/,
    null,
  ],
  [
    'a supposition that supposes nothing',
    `${HEAD}${T}expect: {suppose: [{in: t}]}\n`,
    '5:21',
    'missing-key',
    /has none of grant, drop/,
    /grant or drop/,
  ],
  ['an unknown expectation', `${HEAD}${T}expect: {in: [tt]}\n`, '5:15', 'unknown-id', /"tt"/, /"t"/],
  [
    'two expectations of one',
    `${HEAD}${T}expect: {in: t, out: t}\n`,
    '5:22',
    'bad-expect',
    /"t" is listed under both "in" and "out"/,
    null,
  ],
  [
    'a second relation for a pair',
    `${HEAD}${T}  - {id: r, text: R., supports: t, attacks: t}\n`,
    '5:45',
    'duplicate-relation',
    /two steps from "r" to "t"/,
    null,
  ],
  [
    'a contradiction from both ends',
    `${HEAD}claims:\n  - {id: t, text: T., contradicts: c}\n  - {id: c, text: C., contradicts: t}\n`,
    '5:36',
    'duplicate-relation',
    /already contradict each other/,
    /one of the two/,
  ],
  [
    'a contradiction with a relation',
    `${HEAD}${T}  - {id: r, text: R., supports: t}\n  - {id: c, text: C., contradicts: r -> t}\n`,
    '6:36',
    'bad-value',
    /not an id/,
    null,
  ],
  [
    'a premise twice',
    `${HEAD}${T}  - {id: r, text: R., supports: {to: t, with: [r]}}\n`,
    '5:48',
    'bad-relation',
    /already/,
    null,
  ],
];

describe('readClaims', () => {
  test.each(CASES)('%s', (_, file, place, code, says, hint) => {
    const { map, problems } = reading(file);
    expect(map).toBeNull();
    const problem = problems.find((found) => found.code === code);
    expect(problem, JSON.stringify(problems)).toBeDefined();
    expect(problem!.line === null ? null : `${problem!.line}:${problem!.column}`).toBe(place);
    expect(problem!.message).toMatch(says);
    if (hint !== null) expect(problem!.hint).toMatch(hint);
  });

  test.each(CASES)('%s: the same is said to who only wants the map', (_, file) => {
    const { map, problems } = readClaimsMap(new TextEncoder().encode(file), 'claims.yaml');
    expect(map).toBeNull();
    expect(problems).toEqual(readClaims(new TextEncoder().encode(file), 'claims.yaml').problems);
  });

  /** What only follows from an error is not reported beside it. */
  test.each([
    [
      'two entries with one id',
      'claims:\n  - id: t\n    text: T.\n    reasons: [{id: a, text: A.}, {id: a, text: B.}]\n',
      ['duplicate-id'],
    ],
    [
      'what stands under an entry without an id',
      `${T}  - {text: X., evidence: [{id: e, text: E.}]}\nexpect: {in: [e]}\n`,
      ['missing-key'],
    ],
    [
      'the good one of two targets',
      `${T}  - {id: q, text: Q.}\n  - {id: a, text: A., supports: [q, "b ad"]}\n  - {id: u, text: U., attacks: a -> q}\n`,
      ['bad-value'],
    ],
    [
      'a bad target of a nested entry',
      'claims:\n  - {id: t, text: T., reasons: [{id: a, text: A., supports: "b ad"}, a]}\n',
      ['bad-value'],
    ],
    [
      'a list that stands twice',
      'claims:\n  - id: t\n    text: T.\n    reasons: [{id: a, text: A.}]\n    reasons: [{id: b, text: B., supports: a}]\n',
      ['duplicate-key'],
    ],
    [
      'sources in a list',
      `sources: [s1]\n${T}evidence: [{id: e, text: E., supports: t, source: s1}]\n`,
      ['wrong-type'],
    ],
    ['a target without "to"', `${T}  - {id: c, text: C., supports: {with: t}}\n`, ['missing-key']],
    ['a target with a bad "to"', `${T}  - {id: c, text: C., supports: {to: "a b"}}\n`, ['bad-value']],
    ['an entry written as a list', 'claims: [[a], {id: t, text: T.}]\n', ['wrong-type']],
    ['a relation to itself both ways', `${T}  - {id: c, text: C., contradicts: c}\n`, ['bad-relation']],
    ['an alias that contains itself', 'claims:\n  - &c {id: t, text: T., reasons: [*c]}\n', ['syntax']],
    [
      'aliases that multiply',
      `claims:\n  - {id: t, text: T., reasons: &a [{id: x, text: X.}]}\n  - {id: y, text: Y., reasons: [*a, *a]}\n`,
      ['syntax'],
    ],
    ['no language', `language: not a language\n${T}`, ['bad-value']],
  ])('%s: one error', (_, entries, codes) => {
    expect(reading(`${HEAD}${entries}`).problems.map((problem) => problem.code)).toEqual(codes);
  });

  test('an alias may stand for a text, or for a list of texts', () => {
    const { map } = reading(
      `${HEAD}claims:\n  - {id: t, text: &x T., tags: &tags [a, b]}\n  - {id: r, text: *x, tags: *tags, supports: t}\n`,
    );
    expect(map!.byId.get('r')).toMatchObject({ text: 'T.', tags: ['a', 'b'] });
  });

  test('reports everything in one run, in the order of the file', () => {
    const { problems } = reading(`title: x
thesis: tt
extra: 1
claims:
  - {id: t, text: T., at: x, supports: nowhere}
  - {id: t, text: U., type: wrong, text: V.}
  - {text: W.}
  - {id: c, text: C., supports: [t, t]}
`);
    expect(problems.map((problem) => `${problem.line} ${problem.code}`)).toEqual([
      '2 bad-thesis',
      '3 unknown-key',
      '5 bad-value',
      '5 unknown-id',
      '6 duplicate-id',
      '6 bad-value',
      '6 duplicate-key',
      '7 missing-key',
      '8 duplicate-relation',
    ]);
  });

  test.each([
    ['CRLF', SCHOOL.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${SCHOOL}`],
  ])('reads a file with %s', (_, text) => {
    const { map } = reading(text);
    expect(map!.statements).toHaveLength(7);
    expect(map!.header.title).toBe('Later school starts');
  });

  test('keeps places right under CRLF', () => {
    const { problems } = reading(`${HEAD}${T}extra: 1\n`.replaceAll('\n', '\r\n'));
    expect(problems[0]).toMatchObject({ line: 5, column: 1, excerpt: { text: 'extra: 1' } });
  });

  test.each([
    [
      'a PDF file',
      '%PDF-1.7\n%\u00e2\u00e3',
      'a.pdf',
      /^take the text out .*; then: claims init --text text.txt$/,
    ],
    ['an RTF file', '{\\rtf1\\ansi Hello}', 'a.rtf', /pandoc -f rtf .* a.rtf -o text.txt; then: claims init/],
    ['an image', '\u0089PNG\r\n', 'my a.png', /tesseract 'my a.png' text; then: claims init/],
    ['a gzip file', '\u001f\u008b\b', 'a.yaml.gz', /^unpack it: gunzip a.yaml.gz$/],
    ['a PDF file', '%PDF-1.7\n', '<stdin>', /pdftotext -layout - text.txt/],
  ])('says that a file is %s, and what to do', (what, start, name, hint) => {
    const { problems } = readClaims(Buffer.from(start, 'latin1'), name);
    expect(problems).toEqual([
      expect.objectContaining({
        message: `this is ${what}, not a claims file`,
        hint: expect.stringMatching(hint),
      }),
    ]);
  });

  test('names a fault of YAML before what follows from it on the same line', () => {
    const { problems } = readClaims(Buffer.from('a: [\n'), 'f');
    expect(problems.map(({ code }) => code).slice(0, 2)).toEqual(['syntax', 'unknown-key']);
  });

  test('takes no claims file that speaks of PDF files for one', () => {
    const text = 'title: On %PDF-1.7\nthesis: t\nclaims:\n  - {id: t, text: T.}\n';
    expect(readClaims(Buffer.from(text), 'f').problems).toEqual([]);
  });

  test('names the place of bytes that are not UTF-8, and UTF-16 by its name', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('title: x\nthesis: '), 0xe9, 0x0a]);
    expect(readClaims(bytes, 'f').problems[0]).toMatchObject({ code: 'encoding', line: 2, column: 9 });
    expect(readClaims(Uint8Array.from([0xff, 0xfe, 0x61, 0]), 'f').problems[0]!.message).toMatch(/UTF-16/);
  });

  test('keeps 3.10 apart from 3.1, and takes numbers for text', () => {
    const { map } = reading(
      'title: 1984\nthesis: t\nclaims:\n  - {id: t, text: T., at: [3.1, 3.10], page: 12, date: 2011}\n',
    );
    expect(map!.header.title).toBe('1984');
    expect(map!.thesis).toMatchObject({ at: ['3.1', '3.10'], page: '12', date: '2011' });
  });

  test('makes control characters of any field visible', () => {
    const { map } = reading(
      'title: "x\\e[2J"\nthesis: t\nclaims:\n  - {id: t, text: "a\\x9b31m\\a", note: "n\\u202e"}\n',
    );
    expect(map!.header.title).toBe('x␛[2J');
    expect(map!.thesis).toMatchObject({ text: 'a�31m␇', note: 'n�' });
  });

  test.each([...'0abtnvfre"/\\N_LP ', 'x1b', 'x9b', 'u202e', 'ufeff', 'U0000009b'])(
    'makes what YAML has for \\%s visible',
    (escaped) => {
      const { map } = reading(`title: A\nthesis: t\nclaims:\n  - {id: t, text: "a\\${escaped}b"}\n`);
      const { text } = map!.thesis;
      expect([text.length, text.at(0), text.at(-1)]).toEqual([3, 'a', 'b']);
      expect(visible(text)).toBe(text);
    },
  );

  test('applies "scheme" and "with" of an entry to the relations that it writes out', () => {
    const { map } = reading(
      `${HEAD}${T}  - {id: r, text: R., supports: t, with: p, scheme: sign}\n  - {id: p, text: P.}\n`,
    );
    expect(map!.byName.get('r -> t')).toMatchObject({ scheme: 'sign', premises: [{ id: 'r' }, { id: 'p' }] });
  });

  test('an id in a nested list adds a relation and keeps the kind', () => {
    const { map } = reading(
      `${HEAD}claims:\n  - {id: t, text: T., counterpoints: [r]}\n  - {id: r, text: R.}\n`,
    );
    expect(map!.byName.get('r -> t')).toMatchObject({ sign: 'attack' });
    expect(map!.byId.get('r')!.kind).toBe('claim');
  });

  test('an entry with relations of its own has exactly those', () => {
    const { map } = reading(
      `${HEAD}claims:\n  - {id: t, text: T., reasons: [{id: r, text: R.}, {id: s, text: S., supports: r}]}\n`,
    );
    expect(map!.relations.map((relation) => relation.name)).toEqual(['r -> t', 's -> r']);
  });

  test('refuses hostile nesting instead of overflowing', () => {
    const deep = `${HEAD}claims: ${'['.repeat(5000)}${']'.repeat(5000)}\n`;
    expect(reading(deep).problems[0]).toMatchObject({ code: 'syntax' });
    const nested = (depth: number): string =>
      depth === 0 ? '[]' : `[{id: n${depth}, text: T., reasons: ${nested(depth - 1)}}]`;
    expect(reading(`title: x\nthesis: n150\nclaims: ${nested(150)}\n`).map!.statements).toHaveLength(150);
  });

  test('shows line, caret and hint', () => {
    const { problems } = reading(`${HEAD}claims:\n  - id: t\n    text: T.\n    type: facts\n`);
    expect(renderProblems(problems, look())).toMatchInlineSnapshot(`
      "claims.yaml:6:11: error: "type" cannot be "facts"
          6 |     type: facts
            |           ^^^^^
          did you mean "fact"?"
    `);
  });
});

describe('claims.schema.json', () => {
  const schema = JSON.parse(readFileSync('claims.schema.json', 'utf8'));
  const valid = new Ajv({ strict: false }).compile(schema);

  test('rejects what the program rejects as to form', () => {
    for (const [name, file, , code] of CASES) {
      if (!['unknown-key', 'missing-key', 'wrong-type'].includes(code) || name === '__proto__') continue;
      expect(valid(load(file)), name).toBe(false);
    }
  });
});

describe('a second one says where the first is', () => {
  test.each([
    [
      'an id',
      `${HEAD}${T}  - {id: b, text: B.}\n  - {id: t, text: U.}\n`,
      'a second entry has the id "t"; the first is on line 4: the claim "T."',
    ],
    [
      'an id in the same line',
      `${HEAD}claims: [{id: t, text: T.}, {id: t, text: U.}]\n`,
      'a second entry has the id "t"; the first is at column 15 of this line: the claim "T."',
    ],
    [
      'an id of which the text begins with a question mark',
      `${HEAD}claims:\n  - {id: t, text: "?"}\n  - {id: t, text: "?"}\n`,
      'a second entry has the id "t"; the first is on line 4: the claim "?"',
    ],
    [
      'a relation',
      `${HEAD}${T}  - id: a\n    text: A.\n    supports: t\n    attacks: t\n`,
      'two steps from "a" to "t"; the first is on line 7',
    ],
    [
      'a contradiction',
      `${HEAD}claims:\n  - {id: t, text: T., contradicts: a}\n  - {id: a, text: A., contradicts: t}\n`,
      '"a" and "t" already contradict each other; the first is on line 4',
    ],
    [
      'an expectation',
      `${HEAD}${T}expect:\n  in: t\n  out: t\n`,
      '"t" is listed under both "in" and "out"; the first is on line 6',
    ],
  ])('%s', (_, file, message) => {
    expect(reading(file).problems.map((problem) => problem.message)).toEqual([message]);
  });
});
