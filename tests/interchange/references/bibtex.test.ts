import { describe, expect, test } from 'vitest';
import { UnreadableForm } from '../../../src/interchange/interchange-form.js';
import { readBibtex } from '../../../src/interchange/references/bibtex.js';
import { foreignFile } from '../../helpers/foreign.js';

function read(text: string) {
  const lost: string[] = [];
  const sources = readBibtex(foreignFile(text), (what) => lost.push(what));
  return { sources, lost };
}

const field = (written: string, name: string, type = 'misc') =>
  read(`@${type}{k, title = {T}, ${written}}`).sources[0]![name];

test('an entry, whole', () => {
  const { sources, lost } = read(`Some words before.
@string{ press = "University " # {Press} }
@Book{ada:1990,
  author    = {Ada B{\\'e}ron and van der Berg, Jan and {Sleep \\& Health Board}},
  title     = "The {Sleep} of \\emph{Teenagers}",
  subtitle  = {A Study},
  publisher = press,
  address   = {K{\\"o}ln}, year = 1990, edition = 2,
  isbn = {978-3}, abstract = {Long.},
}`);
  expect(sources).toEqual([
    {
      id: 'ada-1990',
      type: 'book',
      author: ['Béron, Ada', 'van der Berg, Jan', 'Sleep & Health Board'],
      title: 'The Sleep of Teenagers: A Study',
      edition: '2',
      ISBN: '978-3',
      publisher: 'University Press',
      'publisher-place': 'Köln',
      issued: '1990',
    },
  ]);
  expect(lost).toEqual([
    'fields "abstract" of entries',
    'keys that cannot be ids (the ids differ from them)',
  ]);
});

describe('LaTeX is read as it is printed', () => {
  test.each([
    ['{\\"u} \\"{o} \\ss{} \\c{c} \\v{S} {\\o} \\~n', 'ü ö ß ç Š ø ñ'],
    ['50\\% \\& \\$5 \\#1 a\\_b', '50% & $5 #1 a_b'],
    ["1--2 --- ``x''", '1–2 — “x”'],
    ['\\textit{a} \\textbf{b} {\\em c}', 'a b c'],
    ['a~b', 'a b'],
    ['a <b> & c', 'a <b> & c'],
    ['{D}{N}{A}', 'DNA'],
    ['two\n  lines', 'two lines'],
    ['unknown \\foo{x}', 'unknown \\foox'],
    ['not $math', 'not $math'],
    ['{\\AA}se \\aa{} \\aa se \\r{a} \\AA ngstr\\"om', 'Åse å åse å Ångström'],
    ['\\\'{\\i} \\"\\i{} {\\`\\i} \\^{\\i} \\v{\\j} \\i', 'í ï ì î ǰ ı'],
    ['\\`a \\\'e \\^o \\"u \\~n \\=a \\.z', 'à é ô ü ñ ā ż'],
    ['\\u{g} \\v{c} \\H{o} \\c{c} \\c s \\k{a} \\d{h} \\r{u}', 'ğ č ő ç ş ą ḥ ů'],
    ['\\cb{s} \\textcommabelow{t} \\G{a} \\f{a}', 'ș ț ȁ ȃ'],
    [
      '\\o{} \\O{} \\l{} \\L{} \\ss{} \\ae{} \\AE{} \\oe{} \\OE{} \\dh{} \\TH{} \\ng{} \\dj{}',
      'ø Ø ł Ł ß æ Æ œ Œ ð Þ ŋ đ',
    ],
    ['a\\ldots{} b\\dots', 'a… b…'],
    ['\\LaTeX{} and \\BibTeX', 'LaTeX and BibTeX'],
    ["`s' ``q'' it's `it's so'", "‘s’ “q” it's ‘it's so’"],
    ['?`Que? !`Si!', '¿Que? ¡Si!'],
    ['\\glqq a\\grqq{} \\flqq b\\frqq', '„a“ «b»'],
    ['\\S 5, \\P{} \\pounds 3 \\dag \\copyright', '§5, ¶ £3 †©'],
    ['10\\,000 p.\\ 5 a\\-b x\\/y one\\\\two', '10 000 p. 5 ab xy one two'],
    ['\\underline{a} \\mbox{b} \\uppercase{c} {\\small d}', 'a b c d'],
    ['\\href{https://x.org/a}{words} \\url{https://x.org/b}', 'words (https://x.org/a) https://x.org/b'],
    ['\\~{} \\^{} \\textasciitilde', '~ ^ ~'],
    ['$\\alpha \\rightarrow \\infty$', 'α→∞'],
    ['H\\textsubscript{2}O x\\textsuperscript{2} $x^2$', 'H2O x2 x²'],
    ['A {\\&}amp; B', 'A & B'],
    ['\\i\\ ok \\autocap{e}x a\\hyphen b', 'ı ok ex a-b'],
    // An odd dollar sign, which the parser refuses.
    ["$5 {\\textendash} \\'{e} {\\'\\i} \\emph{x} {\\rm y}", '$5 – é í x y'],
  ])('%s', (written, text) => {
    expect(field(`note = {${written}}`, 'note')).toBe(text);
  });

  test('also where braces are deep', () => {
    const deep = 20_000;
    expect(field(`note = {${'{'.repeat(deep)}x${'}'.repeat(deep)}}`, 'note')).toBe('x');
  });
});

describe('names', () => {
  test.each([
    ['Ada Byron', 'Byron, Ada'],
    ['Byron, Ada', 'Byron, Ada'],
    ['Ludwig van Beethoven', 'van Beethoven, Ludwig'],
    ['von Berg, Jr., Hans', { family: 'von Berg', given: 'Hans, Jr.' }],
    ['{The Sleep Board}', 'The Sleep Board'],
    ['{Black and White, Inc.}', { literal: 'Black and White, Inc.' }],
    ['Plato', 'Plato'],
    ["{\\AA}rup, {\\O}. and Dav{\\'\\i}d, \\'A.", ['Årup, Ø.', 'Davíd, Á.']],
    ['{Black and White}, J.', 'Black and White, J.'],
    ['A. One AND B. Two', ['One, A.', 'Two, B.']],
  ])('%s', (written, name) => {
    expect(field(`author = {${written}}`, 'author')).toEqual(name);
  });

  test('that are left out are counted', () => {
    const { sources, lost } = read('@misc{k, author = {One, A. and others}}');
    expect(sources[0]!.author).toBe('One, A.');
    expect(lost).toEqual(['ends of lists of names ("and others")']);
    expect(read('@misc{k, author = {One, A. and Two, B. et al.}}').sources[0]!.author).toEqual([
      'One, A.',
      'Two, B.',
    ]);
  });

  test('a reference of which only the type is known is counted', () => {
    const { sources, lost } = read('@misc{k}@misc{l, title = {}}@misc{m, title = {M}}');
    expect(sources.map(({ id }) => id)).toEqual(['m']);
    expect(lost).toEqual(['references that say nothing', 'references that say nothing']);
  });
});

describe('dates', () => {
  test.each([
    ['year = 2011', '2011'],
    ['year = {2011}, month = dec', '2011-12'],
    ['year = 2011, month = "12", day = 6', '2011-12-06'],
    ['year = 2011, month = dec # "~6"', '2011-12-06'],
    ['date = {2011-12-06}', '2011-12-06'],
    ['date = {2011-12/2012-01}', '2011-12/2012-01'],
    ['date = {1850~}', '1850~'],
    ['date = {2011-21}', '2011-21'],
    ['date = {-0043}', '-0043'],
    ['date = {2011-12-06T10:00:00}', '2011-12-06'],
    ['year = {1914--1918}', '1914/1918'],
    ['year = {c. 1850}', 'c. 1850'],
    ['year = {44 BC}', '44 BC'],
    ['year = {in press}', 'in press'],
    ['year = {in press}, month = {Spring}', 'in press, Spring'],
    ['year = {2011}, month = {Spring}', '2011-21'],
    ['year = {2011}, month = 13', '2011'],
    ['date = {2011-12}, year = 2011, month = 12', '2011-12'],
    ['year = {2011}, month = {#dec#}', '2011-12'],
    ['year = {(2011)}', '2011'],
    ['date = {1999/}', '1999/'],
  ])('%s', (written, date) => {
    expect(field(written, 'issued')).toBe(date);
  });
});

describe('addresses', () => {
  test.each([
    ['url = {https://x.org/a_b%20c?d=1&e#f~g}', 'https://x.org/a_b%20c?d=1&e#f~g'],
    ['url = {https://x.org/a\\_b\\%20}', 'https://x.org/a_b%20'],
    ['url = "\\url{https://x.org}"', 'https://x.org'],
    ['howpublished = {\\url{https://x.org/~a}}', 'https://x.org/~a'],
  ])('%s', (written, address) => {
    expect(field(written, 'URL')).toBe(address);
    expect(field(written, 'type')).toBe('webpage');
  });

  test('of a DOI only the DOI stays', () => {
    expect(field('doi = {https://doi.org/10.1000/a_b}', 'DOI')).toBe('10.1000/a_b');
  });
});

test('an entry takes from the one that its crossref names, wherever that stands', () => {
  const { sources } = read(`@inbook{c, crossref = {b}, title = {Chapter}, pages = {1--9}}
@book{b, title = {Book}, editor = {One, A.}, year = 1999}
@misc{x, crossref = {y}}
@misc{y, crossref = {x}, title = {Y}}`);
  expect(sources[0]).toMatchObject({
    title: 'Chapter',
    'container-title': 'Book',
    editor: 'One, A.',
    issued: '1999',
    page: '1-9',
  });
});

describe('what is odd', () => {
  test('keys are made ids, all different', () => {
    const keys = ['a:b', 'a/b', 'a-b', 'ключ', '1999', ''];
    const { sources } = read(keys.map((key) => `@misc{${key}, title = {A title}}`).join('\n'));
    expect(sources.map(({ id }) => id)).toEqual(['a-b', 'a-b-2', 'a-b-3', 'ключ', 'a-title', 'a-title-2']);
  });

  test('comments, preambles and what is between entries are no references', () => {
    const { sources, lost } = read(`% me@x.org
@comment{jabref-meta: {@book{x, title={No}}}}
@preamble{"\\newcommand{\\x}{y}"}
@misc(a, title = {A})@misc{b, title = {B}, % a comment
}`);
    expect(sources.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(lost).toEqual([]);
  });

  test('an entry that is not finished is counted with its line, and the others are read', () => {
    const { sources, lost } = read('@misc{a, title = {A}}\n@misc{b, title = }\n@misc{c, title = {C}}');
    expect(sources.map(({ title }) => title)).toEqual(['A', 'C']);
    expect(lost).toEqual(['unfinished entries (the first one in line 2)']);
  });

  test('fields of the names that objects have are fields like others', () => {
    const { sources, lost } = read('@misc{__proto__, __proto__ = {x}, constructor = {y}, title = {T}}');
    expect(sources).toMatchObject([{ title: 'T' }]);
    expect(lost).toHaveLength(3);
  });

  test('a file without an entry is refused', () => {
    expect(() => read('nothing @ all')).toThrow(UnreadableForm);
  });

  test.each([
    ['@a{b, c = {', ''],
    ['@misc{a, note = {x} ', '}'],
    ['@misc{a', ''],
    ['{', ''],
    [' and', ''],
    ['@', '@misc{a, title={b}}'],
  ])('many times %j takes no longer than it should', (piece, end) => {
    // To look from each piece on would take minutes.
    try {
      read(`@misc{k, author = {A}}${piece.repeat(Math.floor(800_000 / piece.length))}${end}`);
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableForm);
    }
  });
});

describe('what has no place is counted', () => {
  test.each([
    ['year = 2011, month = 13', 'fields "month" that are no month'],
    ['month = 3', 'fields "month" of entries without a year'],
    ['date = {2001}, year = 1999', 'fields "year" and "month" that differ from "date"'],
    ['translator = {One, A.}', 'fields "translator" of entries'],
    ['publisher = {A}, organization = {B}', 'fields "organization" of entries that have "publisher"'],
    ['note = {A}, note = {B}', 'further fields "note" of entries'],
  ])('%s', (written, what) => {
    expect(read(`@misc{k, title = {T}, ${written}}`).lost).toEqual([what]);
  });

  test('keys that several entries have, and keys that are no ids', () => {
    const { sources, lost } = read(
      '@misc{who2020, title = {A}}@misc{who2020, title = {B}}@misc{12, title = {C}}',
    );
    expect(sources.map(({ id }) => id)).toEqual(['who2020', 'who2020-2', 'c']);
    expect(lost).toEqual([
      'keys that make the id of another reference (these ids have a number behind them)',
      'keys that cannot be ids (the ids differ from them)',
    ]);
  });

  test('another address, or words around it, are in the note', () => {
    const { sources } = read(
      '@misc{a, title={A}, url={https://x.org}, howpublished={\\url{https://y.org}}}@misc{b, title={B}, howpublished={At \\url{https://y.org}, March}}',
    );
    expect(sources).toMatchObject([
      { URL: 'https://x.org', note: 'https://y.org' },
      { URL: 'https://y.org', note: 'At https://y.org, March' },
    ]);
  });
});

test('BibLaTeX as Zotero writes it, with a byte order mark and line ends of Windows', () => {
  const text = `\ufeff
@online{beispiel_schlaf_2011,
	title = {Schlaf und Schule: {Eine} Übersicht},
	url = {https://example.org/schlaf},
	shorttitle = {Schlaf und Schule},
	author = {von der Aue, Jörg and Müller, Änne},
	urldate = {2020-01-02},
	date = {2011-12},
	langid = {ngerman},
}
@jurisdiction{cour_2012, title = {Commune contre {École}}, institution = {Cour d'appel}, date = {2012-03-01}, langid = {french}}
`.replaceAll('\n', '\r\n');
  const { sources, lost } = read(text);
  expect(sources).toMatchObject([
    {
      id: 'beispiel_schlaf_2011',
      type: 'webpage',
      title: 'Schlaf und Schule: Eine Übersicht',
      'title-short': 'Schlaf und Schule',
      author: ['von der Aue, Jörg', 'Müller, Änne'],
      accessed: '2020-01-02',
      issued: '2011-12',
      language: 'de',
      URL: 'https://example.org/schlaf',
    },
    {
      type: 'legal_case',
      language: 'fr',
      title: 'Commune contre École',
      publisher: "Cour d'appel",
      issued: '2012-03-01',
    },
  ]);
  expect(lost).toEqual([]);
});
