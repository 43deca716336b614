import { describe, expect, test } from 'vitest';
import { reading } from '../helpers/maps.js';

const HEAD = 'title: A text\nthesis: t\n';
const T = 'claims:\n  - {id: t, text: T.}\n';
/** A file whose second claim has these lines. */
const entry = (...lines: string[]) =>
  `${HEAD}${T}  - id: a\n    text: A.\n${lines.map((line) => `    ${line}\n`).join('')}`;
const source = (field: string) => `${HEAD}sources:\n  s:\n    ${field}\n${T}`;

/** What people write, and what they are told: the place, words of the message, and of the remedy. */
const CASES: [name: string, file: string, place: string, says: RegExp, hint: RegExp][] = [
  // ids
  [
    'an id with a space',
    `${HEAD}claims:\n  - {id: old age, text: A.}\n`,
    '4:10',
    /it has a space/,
    /^write old-age$/,
  ],
  [
    'an id with a sign',
    `${HEAD}claims:\n  - {id: a/b, text: A.}\n`,
    '4:10',
    /"\/" is not allowed/,
    /^write a-b$/,
  ],
  [
    'an id that begins with a sign',
    `${HEAD}claims:\n  - {id: -12, text: A.}\n`,
    '4:10',
    /begins with a letter or digit/,
    /^write 12$/,
  ],
  [
    'an id with a no-break space',
    `${HEAD}claims:\n  - {id: a\u00a0b, text: A.}\n`,
    '4:10',
    /no-break space/,
    /a-b|plain space/,
  ],
  [
    'an id of signs only',
    `${HEAD}claims:\n  - {id: "!?", text: A.}\n`,
    '4:11',
    /not an id/,
    /letters, digits/,
  ],
  [
    'a very long id',
    `${HEAD}claims:\n  - {id: ${'a'.repeat(201)}, text: A.}\n`,
    '4:10',
    /more than 200 characters/,
    /short/,
  ],
  ['several ids in one text', entry('supports: t, a'), '7:15', /names several/, /list: \[t, a\]/],
  [
    'premises in one text',
    entry('supports: {to: t, with: "x, y"}'),
    '7:30',
    /names several/,
    /list: \[x, y\]/,
  ],
  [
    'a relation for a premise',
    entry('supports: {to: t, with: a -> t}'),
    '7:29',
    /name of a step/,
    /id of an entry/,
  ],
  [
    'a target with a space',
    entry('supports: old age'),
    '7:15',
    /neither an id nor .*: it has a space/,
    /old-age/,
  ],
  ['an arrow of a word processor', entry('attacks: a → t'), '7:14', /neither an id/, /^write a -> t$/],
  ['an arrow of another language', entry('attacks: a => t'), '7:14', /neither an id/, /^write a -> t$/],
  ['half an arrow', entry('attacks: "a ->"'), '7:15', /neither an id/, /before and after/],
  [
    'very many arrows',
    entry(`attacks: ${Array(1100).fill('a').join(' -> ')}`),
    '7:14',
    /more than 1000 arrows/,
    /fewer arrows/,
  ],
  // entries
  [
    'a sentence in reasons',
    entry('reasons:', '  - The sea rises.'),
    '8:9',
    /a text where an entry is needed: "The sea rises\."/,
    /^write "- id: the-sea-rises" and below it "text: The sea rises\."$/,
  ],
  [
    'a sentence in evidence',
    entry('evidence: [We saw it all]'),
    '7:16',
    /where an entry is needed/,
    /- id: we-saw-it/,
  ],
  [
    'a sentence in counterpoints',
    entry('counterpoints:', '  - Нет!'),
    '8:9',
    /where an entry is needed/,
    /- id: нет/,
  ],
  [
    'a sentence in replies',
    entry('replies:', '  - "But: no?"'),
    '8:10',
    /where an entry is needed/,
    /text: But: no\?/,
  ],
  [
    'a sentence in claims',
    `${HEAD}claims:\n  - The sea rises.\n`,
    '4:5',
    /must be .+, not "/,
    /- id: the-sea-rises/,
  ],
  [
    'an id in claims',
    `${HEAD}${T}  - a\n`,
    '5:5',
    /an item of "claims" must be an entry, not "a"/,
    /write the entry itself here/,
  ],
  [
    'a sentence for a list',
    entry('reasons: The sea rises.'),
    '7:14',
    /must be .+, not "/,
    /is a list of entries: write "- id/,
  ],
  ['an id for a list', entry('reasons: t'), '7:14', /must be .+, not "/, /^write a list: reasons: \[t\]$/],
  [
    'an entry for a list',
    entry('reasons: {id: b, text: B.}'),
    '7:5',
    /keys with values/,
    /begin each entry with "- "/,
  ],
  [
    'entries by id',
    `${HEAD}claims:\n  t: {text: T.}\n`,
    '3:1',
    /keys with values/,
    /list of entries: begin each/,
  ],
  [
    'an entry by its id',
    `${HEAD}${T}  - sea: It rises.\n`,
    '5:5',
    /unknown key "sea"/,
    /^write "- id: sea" and below it "text: It rises\."$/,
  ],
  ['a list of lists', `${HEAD}claims:\n  - [t]\n`, '4:5', /must be .+, not a list/, /begin each entry/],
  // what is empty
  [
    'no text',
    `${HEAD}claims:\n  - id: t\n    text:\n`,
    '5:5',
    /"text" has no value/,
    /^add it: an entry needs id and text$/,
  ],
  [
    'an empty text',
    `${HEAD}claims:\n  - {id: t, text: ""}\n`,
    '4:13',
    /"text" is empty/,
    /^add it: an entry needs/,
  ],
  [
    'a text of a line end',
    `${HEAD}claims:\n  - {id: t, text: "\\r\\n"}\n`,
    '4:20',
    /"text" is empty/,
    /^add it/,
  ],
  ['no title', `title: ""\nthesis: t\n${T}`, '1:1', /"title" is empty/, /^add it: a file needs title/],
  ['an empty note', entry('note: " "'), '7:12', /"note" is empty/, /remove the key/],
  ['no note', entry('note:'), '7:5', /"note" has no value/, /remove the key/],
  ['a target without its end', entry('supports: {to: }'), '7:16', /"to" has no value/, /a step needs "to"/],
  // known
  [
    'a gap for known',
    entry('known: unanswered'),
    '7:12',
    /"known" must be keys with values, not "unanswered"/,
    /^give the reason: known: \{unanswered: the author/,
  ],
  ['gaps in a list', entry('known: [long, question]'), '7:5', /must be .+, not a list/, /known: \{long: /],
  ['anything for known', entry('known: it is so'), '7:12', /must be/, /known: \{unanswered: /],
  [
    'a gap without a reason',
    entry('known: {unanswered}'),
    '7:13',
    /"unanswered" has no value/,
    /known: \{unanswered: the author/,
  ],
  ['true for a reason', entry('known: {unanswered: true}'), '7:25', /must be a text, not true/, /"true"/],
  [
    'what is not needed as known',
    entry('known: {known-unneeded: x}'),
    '7:13',
    /unknown key/,
    /the keys here are: no-evidence/,
  ],
  // keys that have no place
  [
    'kind',
    entry('kind: counterpoint'),
    '7:5',
    /unknown key "kind"/,
    /^the list in which an entry is written/,
  ],
  ['side', entry('side: against'), '7:5', /unknown key "side"/, /^the side follows/],
  ['status', entry('status: in'), '7:5', /unknown key "status"/, /^the verdict follows/],
  [
    'supportedBy, which is printed',
    entry('supportedBy: [t]'),
    '7:5',
    /unknown key/,
    /did you mean "reasons"/,
  ],
  ['an address', entry('url: https://e.org'), '7:5', /unknown key/, /source: \{URL:/],
  ['objections', entry('objections: [t]'), '7:5', /unknown key/, /did you mean "counterpoints"/],
  ['speaker', entry('speaker: me'), '7:5', /unknown key/, /did you mean "by"/],
  ['keywords', entry('keywords: [x]'), '7:5', /unknown key/, /did you mean "tags"/],
  ['a key of the header', entry('motion: x'), '7:5', /unknown key/, /"motion" is a key of the whole file/],
  ['a key of a source', entry('publisher: x'), '7:5', /unknown key/, /"publisher" is a key of a source/],
  [
    'a key of an entry in the header',
    `${HEAD}phrase: x\n${T}`,
    '3:1',
    /unknown key/,
    /"phrase" is a key of an entry/,
  ],
  [
    'a headline of nine words',
    entry('short: one two three four five six seven eight nine'),
    '7:12',
    /^"short" ".+" has 9 words$/,
    /^a headline has at most 8 words and 60 characters$/,
  ],
  [
    'a headline of 61 characters',
    entry(`short: ${'x'.repeat(61)}`),
    '7:12',
    /^"short" ".+" has 61 characters$/,
    /at most 8 words and 60 characters/,
  ],
  [
    'a quotation of 81 words',
    entry(`quote: ${'word '.repeat(81)}`),
    '7:12',
    /^"quote" ".+" has more than 80 words$/,
    /^quote the important part/,
  ],
  ['a key that nobody knows', entry('zzz: x'), '7:5', /unknown key "zzz"/, /the keys here are: id, text/],
  ['a long key', entry(`${'z'.repeat(300)}: x`), '7:5', /unknown key "z{49}…"$/, /the keys here are/],
  // sources
  ['date', source('date: 2011'), '5:5', /unknown key "date"/, /did you mean "issued"/],
  ['year', source('year: 2011'), '5:5', /unknown key/, /did you mean "issued"/],
  ['month', source('month: 12'), '5:5', /unknown key/, /issued: 2011-12/],
  ['url', source('url: https://e.org'), '5:5', /unknown key/, /did you mean "URL"/],
  ['link', source('link: https://e.org'), '5:5', /unknown key/, /did you mean "URL"/],
  ['journal, as BibTeX has it', source('journal: N'), '5:5', /unknown key/, /did you mean "container-title"/],
  [
    'booktitle, as BibTeX has it',
    source('booktitle: N'),
    '5:5',
    /unknown key/,
    /did you mean "container-title"/,
  ],
  [
    'publicationTitle, as Zotero has it',
    source('publicationTitle: N'),
    '5:5',
    /unknown key/,
    /did you mean "container-title"/,
  ],
  [
    'accessDate, as Zotero has it',
    source('accessDate: 2011'),
    '5:5',
    /unknown key/,
    /did you mean "accessed"/,
  ],
  ['urldate, as BibLaTeX has it', source('urldate: 2011'), '5:5', /unknown key/, /did you mean "accessed"/],
  ['itemType, as Zotero has it', source('itemType: book'), '5:5', /unknown key/, /did you mean "type"/],
  [
    'institution, as BibTeX has it',
    source('institution: N'),
    '5:5',
    /unknown key/,
    /did you mean "publisher"/,
  ],
  ['authors', source('authors: [A, B]'), '5:5', /unknown key/, /did you mean "author"/],
  ['pages', source('pages: 3-4'), '5:5', /unknown key/, /did you mean "page"/],
  ['doi', source('doi: 10.1/x'), '5:5', /unknown key/, /did you mean "DOI"/],
  ['id', source('id: s'), '5:5', /unknown key/, /the key above it/],
  [
    'a name in other parts',
    source('author: {first: A, last: B}'),
    '5:14',
    /unknown key "first"/,
    /did you mean "given"/,
  ],
  [
    'a citation for a source',
    `${HEAD}sources:\n  s: A report, 2014\n${T}`,
    '4:6',
    /must be .+, not "/,
    /\{title: A report, 2014\}/,
  ],
  [
    'sources in a list',
    `${HEAD}sources:\n  - {title: x}\n${T}`,
    '3:1',
    /must be .+, not a list/,
    /under its id: sources:/,
  ],
  [
    'a citation for the id of a source',
    entry('source: "Smith, 2014."'),
    '7:14',
    /not the id of a source/,
    /source: \{title: Smith, 2014\.\}/,
  ],
  [
    'an address for the id of a source',
    entry('source: https://e.org/a'),
    '7:13',
    /not the id of a source/,
    /source: \{URL: https:\/\/e\.org\/a\}/,
  ],
  ['several sources', entry('source: [a, b]'), '7:5', /must be .+, not a list/, /the id of one source/],
  // other values
  [
    'a verdict that is not said',
    `${HEAD}expect: t\n${T}`,
    '3:9',
    /must be .+, not "/,
    /expect: \{in: \[t\]\}/,
  ],
  [
    'verdicts in a list',
    `${HEAD}expect: [t, a]\n${T}`,
    '3:1',
    /must be .+, not a list/,
    /expect: \{in: \[t, a\]\}/,
  ],
  ['yes for true', entry('implicit: yes'), '7:15', /must be true or false, not "yes"/, /^write true$/],
  ['a word for true', entry('assumed: perhaps'), '7:14', /must be true or false, not "perhaps"/, /^$/],
  ['true for a text', entry('note: true'), '7:11', /must be a text, not true/, /quotes: "true"/],
  ['a type in other words', entry('type: facts'), '7:11', /cannot be "facts"/, /did you mean "fact"/],
  ['a language by its name', `${HEAD}language: German\n${T}`, '3:11', /not a language code/, /^write de$/],
  [
    'a language by its own name',
    `${HEAD}language: русский\n${T}`,
    '3:11',
    /not a language code/,
    /^write ru$/,
  ],
  [
    'a language with an underscore',
    `${HEAD}language: en_US\n${T}`,
    '3:11',
    /not a language code/,
    /^write en-US$/,
  ],
  ['no language', `${HEAD}language: Klingonish\n${T}`, '3:11', /not a language code/, /en, de, ru/],
  ['places in one text', entry('at: 3.1, 4.2'), '7:9', /not a place in the text/, /^write \[3\.1, 4\.2\]$/],
  ['a place in words', entry('at: p. 3'), '7:9', /not a place in the text/, /^write 3$/],
  ['a place with a sign', entry('at: §3'), '7:9', /not a place in the text/, /^write 3$/],
  ['a place with a colon', entry('at: 3:2'), '7:9', /not a place in the text/, /^write 3\.2$/],
  ['a run with a dash', entry('at: 3.2–4'), '7:9', /not a place in the text/, /^write 3\.2-4$/],
  ['a run with both ends whole', entry('at: 3.2-3.4'), '7:9', /not a place in the text/, /^write 3\.2-4$/],
  ['a run of paragraphs', entry('at: 3-5'), '7:9', /not a place in the text/, /\[3, 5\]/],
  ['a run that goes back', entry('at: 3.10-9'), '7:9', /ends before it begins/, /^write 3\.9-10$/],
  ['the place 0', entry('at: 0'), '7:9', /not a place in the text/, /number 1/],
  ['the sentence 0', entry('at: 3.0'), '7:9', /not a place in the text/, /number 1/],
  ['premises without a relation', entry('with: t'), '7:5', /"with" has no effect/, /supports/],
  [
    'premises of a contradiction',
    entry('contradicts: t', 'with: t'),
    '8:5',
    /"with" has no effect/,
    /supports/,
  ],
];

describe('a message names the cause and the remedy', () => {
  test.each(CASES)('%s', (_, file, place, says, hint) => {
    const { map, problems } = reading(file);
    expect(map).toBeNull();
    const here = problems.filter(({ line, column }) => `${line}:${column}` === place);
    expect(here, JSON.stringify(problems)).toHaveLength(1);
    expect(here[0]!.message).toMatch(says);
    expect(here[0]!.hint ?? '').toMatch(hint);
  });
});

test('an item without a value is named as such', () => {
  const { problems } = reading(entry('reasons:', '  -', '  - t'));
  expect(problems).toMatchObject([
    {
      message: '"reasons" has an item without a value',
      hint: 'write a value after the "-", or remove the "-"',
    },
  ]);
});

describe('everything is told in one run', () => {
  const codes = (file: string) => reading(file).problems.map(({ line, code }) => `${line} ${code}`);

  test('under keys that are misspelled, at any depth, and what their ids are named by', () => {
    const file = entry(
      'counterpoint:',
      '  - id: c1',
      '    text: C.',
      '    replys:',
      '      - {id: d1, txet: D., date: 6.12.2011}',
      '      - {id: d1, text: E.}',
      'with: [c1, d1, d2]',
      'attacks: c1 -> a',
    );
    expect(codes(file)).toEqual([
      '7 unknown-key',
      '10 unknown-key',
      '11 unknown-key',
      '11 bad-value',
      '12 duplicate-id',
      '13 unknown-id',
    ]);
  });

  test('under a key that nobody knows: the entries in it, and no id that is only there seems unknown', () => {
    expect(codes(entry('zzz:', '  - {id: z, text: Z., att: 3}', 'with: [z]', 'supports: t'))).toEqual([
      '7 unknown-key',
      '8 unknown-key',
    ]);
  });

  test('under both of two keys that were meant as one', () => {
    expect(codes(entry('reasons: [{id: b, text: B., at: x}]', 'reason: [{id: c, text: C., at: y}]'))).toEqual(
      ['7 bad-value', '8 unknown-key', '8 bad-value'],
    );
  });

  test('beside a list that is none', () => {
    expect(codes(entry('reasons: t', 'supports: nowhere', 'replies: {id: r, text: R., at: 0}'))).toEqual([
      '7 wrong-type',
      '8 unknown-id',
      '9 wrong-type',
      '9 bad-value',
    ]);
  });

  test('of every part of the file', () => {
    const file = `title:
thesis: t t
sources: {s: {year: 2011, issued: x}}
claims:
  - {id: a, text: A., source: z, supports: b}
  - {id: a, text: A., known: long}
expect: {in: [a, zz], out: a -> b, maybe: a}
`;
    expect(codes(file)).toEqual([
      '1 wrong-type',
      '2 bad-value',
      '3 unknown-key',
      '3 bad-value',
      '5 unknown-id',
      '5 unknown-id',
      '6 duplicate-id',
      '6 wrong-type',
      '7 unknown-id',
      '7 unknown-key',
    ]);
  });
});
