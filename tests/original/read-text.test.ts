import { describe, expect, test } from 'vitest';
import { textFromBytes } from '../../src/original/read-text.js';
import type { ReadText } from '../../src/original/text-blocks.js';

/** What is read of a text: headings after `#`, paragraphs as they are. */
async function read(text: string | Uint8Array, name = 'text.txt'): Promise<string[]> {
  return lines(await textFromBytes(bytesOf(text), name));
}

const bytesOf = (text: string | Uint8Array) =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;
const lines = ({ blocks }: ReadText) =>
  blocks.map(({ kind, text }) => (kind === 'heading' ? `# ${text}` : text));
const howRead = async (text: string, name = 'text.txt') => (await textFromBytes(bytesOf(text), name)).how;

const LONG =
  'This sentence is long enough that nobody would take its line for one that was broken at a width. ';

describe('plain text', () => {
  test('with blank lines is read as it stands, and nothing is said', async () => {
    const text = '# One.\n  Still one.\n\n  Two.\n* Still two.\n\n<b>Three.</b>';
    expect(await read(text)).toEqual(['# One. Still one.', 'Two. * Still two.', '<b>Three.</b>']);
    expect(await howRead(text)).toBeNull();
    expect(await read('One.\nTwo.\nThree.')).toEqual(['One. Two. Three.']);
  });

  test('with a line for each paragraph', async () => {
    const text = `${LONG}It ends.\n${LONG}So does “this.”\n${LONG}\n`;
    expect(await read(text)).toHaveLength(3);
    expect(await howRead(text)).toMatch(/each line as a paragraph/);
  });

  test('with broken lines and indented first lines', async () => {
    const paragraph = '   A paragraph that begins\nsomewhat to the right and\ngoes on for co-\noperation.\n';
    const text = paragraph.repeat(3);
    expect(await read(text)).toEqual(
      new Array(3).fill('A paragraph that begins somewhat to the right and goes on for cooperation.'),
    );
    expect(await howRead(text)).toMatch(/each indented line/);
  });
});

describe('text out of a PDF', () => {
  const page = (number: number, body: string) =>
    `          The Later Bell\n\n${body}\n\n              ${number}\n\f`;

  test('loses running heads and page numbers; a paragraph goes on over the page, and so does a word', async () => {
    const text = [
      page(
        1,
        'The Later Bell\n\nBuses can run later in the whole of\nour town.\n\nOther towns did it, and their co-',
      ),
      page(2, 'operation with the buses goes well,\nas they say.\n\nGrades rose in each of these towns.'),
      page(3, 'The board should decide this year.\n\nNobody is asked to pay more.'),
    ].join('');
    expect(await read(text)).toEqual([
      'The Later Bell',
      'Buses can run later in the whole of our town.',
      'Other towns did it, and their cooperation with the buses goes well, as they say.',
      'Grades rose in each of these towns.',
      'The board should decide this year.',
      'Nobody is asked to pay more.',
    ]);
    expect(await howRead(text)).toBe(
      'Read as text from a PDF: lines joined, page numbers and running heads left out, 3 pages',
    );
  });

  const BODY = [
    ['The first paragraph is about buses,', 'which can run later in this town.'],
    ['The second paragraph is about sleep', 'and about doctors, who want more of', 'it for everybody.'],
    ['The third paragraph is the last one', 'of all, and it ends here.'],
  ];
  const WHOLE = BODY.map((paragraph) => paragraph.join(' '));

  test.each([
    ['indented', BODY.map(([first, ...rest]) => [`    ${first}`, ...rest].join('\n')).join('\n')],
    [
      'double-spaced and indented',
      BODY.map(([first, ...rest]) => [`    ${first}`, ...rest].join('\n\n')).join('\n\n'),
    ],
    ['parted by blank lines', BODY.map((paragraph) => paragraph.join('\n')).join('\n\n')],
  ])('%s', async (_, body) => {
    expect(await read(`${body}\n\n                 1\n\f`)).toEqual(WHOLE);
  });

  test('shown only by lines that end early', async () => {
    const text =
      'A title\nWords that fill the whole of the line here\nand end early.\nOther words that fill the whole line again\nand then some more that do so until here\nthe end.\n\f';
    expect(await read(text)).toEqual([
      'A title',
      'Words that fill the whole of the line here and end early.',
      'Other words that fill the whole line again and then some more that do so until here the end.',
    ]);
  });
});

describe('Markdown', () => {
  test('headings, lists, quotations, links and notes', async () => {
    const text = `---
title: "The later bell"
---
# The *later* bell

First with **bold**, _italics_, a [link](https://a.example/x_(y)) and a note.[^1]
The same paragraph, 2\\*3, snake_case &amp; &#8222;quoted&rdquo;.

Then
----

1. One point
2. Another
   that goes on

> A quotation
> goes on.
>
> Its second paragraph.

![Picture](a.png)

| a | b |
|---|---|
| 1 | 2 |

\`\`\`
code
\`\`\`

In
1986. A year begins no list.

[^1]: The note.
`;
    const found = await textFromBytes(bytesOf(text), 'a.md');
    expect(lines(found)).toEqual([
      '# The later bell',
      'First with bold, italics, a link and a note. The same paragraph, 2*3, snake_case & „quoted”.',
      '# Then',
      'One point',
      'Another that goes on',
      'A quotation goes on.',
      'Its second paragraph.',
      'In 1986. A year begins no list.',
    ]);
    expect(found.title).toBe('The later bell');
    expect(found.how).toMatch(/^Read as Markdown/);
  });

  test('is known by its ending, and from a pipe by its headings', async () => {
    expect(await read('# A\n\nB.', '-')).toEqual(['# A', 'B.']);
    expect((await textFromBytes(bytesOf('# A\n\nB.'), '-')).title).toBe('A');
    expect((await textFromBytes(bytesOf('# A\n\nB.'), 'a.txt')).how).toBeNull();
  });
});

const NEWS = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ring later - The Daily</title>
<script>var x = "<p>no</p>";</script></head><body>
<div id="cookie-banner" class="cookie-consent"><p>We use cookies and similar ways, and you can accept or reject them.</p></div>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
<main><article><h1>Ring later</h1>
<figure><img src="a.jpg"><figcaption>Pupils wait for a bus. Photo: Agency</figcaption></figure>
<div class="article-body">
<p>Schools in our town start at half past seven, long before most teenagers are awake. Doctors say so.<sup><a href="#f1">1</a></sup> A later start costs little, and it gives pupils an hour of sleep.</p>
<aside class="related"><h3>Read more</h3><ul><li><a href="/1">Ten ways to sleep</a></li></ul></aside>
<p>Opponents say that parents must go to work, and that buses cannot run later. But other towns have done&nbsp;it &mdash; on time.</p>
<h2>What it costs</h2>
<ul><li>a new timetable for the buses, which the town plans every year in any case;</li><li>some patience.</li></ul>
<blockquote><p>&ldquo;My son learns in the third hour,&rdquo; says one mother, &ldquo;in the first he sleeps.&rdquo;</p></blockquote>
<div class="ad-slot advertisement"><p>Advertisement</p></div>
<p>The school board should decide this year, and everybody, teachers as well as pupils, would begin the day awake.</p>
</div><section class="footnotes" role="doc-endnotes"><ol><li id="f1">American Academy, 2014.</li></ol></section></article>
<section class="comments"><h2>Comments</h2><p>Bob: I disagree with all of this, since I have to get up early as well.</p></section></main>
<footer><p>Copyright 2021 The Daily. All rights reserved, in particular those of copying.</p></footer></body></html>`;

describe('a web page', () => {
  test('of a newspaper: only the article, without captions, notes, adverts and other links', async () => {
    expect(await read(NEWS, 'saved')).toEqual([
      '# Ring later',
      'Schools in our town start at half past seven, long before most teenagers are awake. Doctors say so. A later start costs little, and it gives pupils an hour of sleep.',
      'Opponents say that parents must go to work, and that buses cannot run later. But other towns have done it — on time.',
      '# What it costs',
      'a new timetable for the buses, which the town plans every year in any case;',
      'some patience.',
      '“My son learns in the third hour,” says one mother, “in the first he sleeps.”',
      'The school board should decide this year, and everybody, teachers as well as pupils, would begin the day awake.',
    ]);
    expect(await howRead(NEWS)).toMatch(/^Read as a web page/);
  });

  test('written by hand: text without elements, breaks, elements that are not closed, tables', async () => {
    const text = `<html><head><title>My speech</title></head><body><h1>My speech</h1>
First words.<br><br>Second part.<br>Same paragraph.
<p>Third, with 10<sup>2</sup> &amp; more.
<p>Fourth is not closed.
<table><tr><th>a</th></tr><tr><td>1</td></tr></table>
<table><tr><td>${LONG.repeat(2)}</td></tr></table>`;
    expect(await read(text, 'a.html')).toEqual([
      '# My speech',
      'First words.',
      'Second part. Same paragraph.',
      'Third, with 10² & more.',
      'Fourth is not closed.',
      LONG.repeat(2).trim(),
    ]);
  });

  test.each([
    ['its highest heading, where the page is called otherwise', 'School times, sleep, news', 'Ring later'],
    ['the heading that the page is called by', 'What it costs - The Daily', 'What it costs'],
  ])('has as its title %s', async (_, called, title) => {
    const page = NEWS.replace('<title>Ring later - The Daily<', `<title>${called}<`);
    expect((await textFromBytes(bytesOf(page), 'a.html')).title).toBe(title);
  });

  test('with several highest headings is called as it says', async () => {
    const page = NEWS.replace('Ring later - The Daily', 'School times').replaceAll('h2>', 'h1>');
    expect((await textFromBytes(bytesOf(page), 'a.html')).title).toBe('School times');
  });

  test('in the encoding that it names', async () => {
    const page = (charset: string) => `<html><head><meta charset="${charset}"></head><body><p>`;
    const german = Buffer.concat([
      Buffer.from(page('windows-1252')),
      Buffer.from('„Größe“ zählt.'.replace('„', '\x84').replace('“', '\x93'), 'latin1'),
    ]);
    expect(await read(german, 'a.html')).toEqual(['„Größe“ zählt.']);
    const russian = Buffer.concat([Buffer.from(page('windows-1251')), Buffer.from([0xcc, 0xe8, 0xf0, 0x2e])]);
    expect(await read(russian, 'a.html')).toEqual(['Мир.']);
  });

  test.each([
    ['deep', `<html><body>${'<div>'.repeat(100_000)}Text.`],
    ['tables in tables', `<html><body>${'<table><tr><td>a'.repeat(100_000)}`],
  ])('%s beyond all measure is refused at once', async (_, page) => {
    await expect(read(page, 'a.html')).rejects.toThrow(/nested 5000 levels deep/);
  });

  test.each([
    ['a huge attribute', `<html><body><p title="${'a '.repeat(2_000_000)}">Text.`, ['Text.']],
    [
      'scripts',
      `<html><body><p>Text.</p>${'<script>let a = "<p>b</p>";</script>'.repeat(20_000)}`,
      ['Text.'],
    ],
    [
      'raised numbers',
      `<html><body><p>Text${'<sup>1</sup>'.repeat(100_000)}.`,
      [`Text${'¹'.repeat(100_000)}.`],
    ],
    [
      'many paragraphs',
      `<html><body>${'<p>Text of it.</p>'.repeat(50_000)}`,
      new Array(50_000).fill('Text of it.'),
    ],
  ])(
    'with %s takes linear time',
    async (_, page, texts) => expect(await read(page, 'a.html')).toEqual(texts),
    30_000,
  );
});

describe('texts in other languages', () => {
  test.each([
    ['German', 'Die Zu-\nsammenarbeit zählt.\n\nSie ist gut.', ['Die Zusammenarbeit zählt.', 'Sie ist gut.']],
    ['Russian', 'Сотруд-\nничество важно.\n\nЭто так.', ['Сотрудничество важно.', 'Это так.']],
  ])('%s', async (_, text, paragraphs) => expect(await read(text)).toEqual(paragraphs));
});

describe('what is no text', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  test.each<[string, string | Uint8Array, RegExp]>([
    ['PDF', '%PDF-1.7\n', /^it is a PDF file; .*pdftotext -layout 'my file' text\.txt$/],
    ['DOCX', 'PK\u0003\u0004 word/document.xml', /^it is a Word file \(DOCX\); .*pandoc -f docx/],
    ['ZIP', 'PK\u0003\u0004 a', /^it is a ZIP file/],
    ['RTF', '{\\rtf1 a}', /^it is an RTF file/],
    ['PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47]), /^it is an image; .*tesseract/],
    [
      'UTF-16 without a mark',
      utf16('A text.'),
      /seems to be UTF-16LE, so convert it: iconv -f UTF-16LE -t UTF-8/,
    ],
    ['Latin-1', Buffer.from('Gr\xf6\xdfe z\xe4hlt', 'latin1'), /seems to be ISO-8859-1/],
    ['Windows-1252', Buffer.from('\x84Gr\xf6\xdfe\x93', 'latin1'), /seems to be WINDOWS-1252/],
    ['Windows-1251', Buffer.from([0xcc, 0xe8, 0xf0, 0xf3]), /seems to be WINDOWS-1251/],
    ['KOI8-R', Buffer.from([0xed, 0xc9, 0xd2, 0xd5]), /seems to be KOI8-R/],
    [
      'damaged UTF-8',
      Buffer.concat([Buffer.from('Größe zählt\n'), Buffer.from([0xe9])]),
      /line 2 has damaged/,
    ],
    ['empty', ' \n', /^it is empty$/],
    ['a page without text', '<html><body><nav><p>Menu.</p></nav>', /^it has no paragraph of text$/],
  ])('%s', async (_, text, message) => {
    await expect(read(text, 'my file')).rejects.toThrow(message);
  });

  test('UTF-16 with its mark is a text', async () => {
    const found = await textFromBytes(utf16('\ufeffGröße.'), 'a.txt');
    expect(found).toMatchObject({ blocks: [{ text: 'Größe.' }], how: 'Read from UTF-16' });
  });
});
