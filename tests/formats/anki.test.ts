import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anki, writeAnki } from '../../src/formats/anki.js';
import { TOPICS } from '../../src/query/practice-topics.js';
import { type View, viewOf } from '../../src/query/view.js';
import { namesOf } from '../../src/words/names-of.js';
import { oneLine } from '../../src/words/text.js';
import { mapOfDrafts, relationDraft, statementDraft } from '../helpers/drafts.js';
import { exercisesOf } from '../helpers/exercises.js';
import { exportInput } from '../helpers/exports.js';
import { view } from '../helpers/maps.js';

const cardsOf = (of: View, seed = '1') => exercisesOf(of, { topics: namesOf(TOPICS), seed });

const evil = view(`sources:
  s: {title: "A \\"title\\"\\twith a tab", author: "<b>X</b> & Y", issued: 2011}
claims:
  - {id: t, text: "T <script> & \\"quotes\\"\\tand a tab", tags: ["two words", "<i>"]}
  - {id: u, text: U., supports: t, scheme: sign}
  - {id: v, text: V., supports: t}
evidence:
  - {id: e, text: "=cmd() | \\"x\\"", supports: t, source: s}
counterpoints:
  - {id: c, text: C., attacks: t}
replies:
  - {id: r, text: R., attacks: c}`);
const cards = cardsOf(evil);

/** The same map under another title, of another author, with another thesis. */
const of = (title: string, author: string | null = null, thesis = evil.map.thesis) => ({
  ...evil.map,
  thesis,
  header: { ...evil.map.header, title, author },
});

/** A note as Anki takes it from a file. */
interface Note {
  readonly guid: string;
  readonly deck: string;
  readonly fields: readonly string[];
  readonly tags: readonly string[];
}

/**
 * Reads a file as Anki's importer does (rslib, `import_export/text/csv`): header lines; lines that begin with a number sign
 * are comments; a cell that begins with a quote is quoted; without names for the columns, those without a meaning of
 * their own are the first fields; tags are parted at white space.
 */
function read(file: string): { header: Record<string, string>; notes: Note[] } {
  const lines = file.split('\n').slice(0, -1);
  const header: Record<string, string> = {};
  while (lines[0]?.startsWith('#')) {
    const [key, value] = lines.shift()!.slice(1).split(/:(.*)/s);
    header[key!] = value!;
  }
  const guid = Number(header['guid column']) - 1;
  const deck = Number(header['deck column']) - 1;
  const tags = Number(header['tags column']) - 1;
  const notes = lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map((cells) => {
      expect(cells.filter((cell) => cell.startsWith('"'))).toEqual([]);
      return {
        guid: cells[guid]!,
        deck: cells[deck]!,
        fields: cells.filter((_, i) => ![guid, deck, tags].includes(i)),
        tags: cells[tags]!.split(/[\s\u0085]+/),
      };
    });
  return { header, notes };
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The lines that a browser shows of a field. */
function shown(html: string): string[] {
  return html.split('<br>').map((line) =>
    line
      .replaceAll('<span></span>', '')
      .replace(/<\/?b>/g, '')
      .replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
        code ? String.fromCharCode(Number(code)) : NAMED[name]!,
      ),
  );
}

describe('Anki', () => {
  const { header, notes } = read([...anki(cards, of('A <deck>\nof "mine"'), [])].join(''));

  test('the header names what the columns are, and no fields: a note type in any language has the first two', () => {
    expect(header).toEqual({
      separator: 'tab',
      html: 'true',
      notetype: 'Basic',
      'guid column': '1',
      'deck column': '2',
      'tags column': '5',
      'if matches': 'update current',
    });
    for (const { deck, fields } of notes) {
      expect(deck).toBe("A <deck> of 'mine'");
      expect(fields).toHaveLength(2);
    }
  });

  test('every note has an id of its own, and nothing that quotes or marks up', () => {
    expect(notes).toHaveLength(cards.length);
    expect(new Set(notes.map(({ guid }) => guid)).size).toBe(cards.length);
    for (const { fields } of notes) expect(fields.join('')).not.toMatch(/"|<(?!br>|\/?b>)/);
  });

  test('tags are plain text, each one word', () => {
    const hostile = view(
      `claims: [{id: t, text: T., tags: ["R&D", "a<b", 'so "called"', "'tis", "#one", "x\\ty\\nz", "\\u00a0wide\\u3000space "]}]\nevidence: [{id: e, text: E., supports: t}]`,
    );
    const [note] = read([...anki(cardsOf(hostile), hostile.map, [])].join('')).notes.filter(({ guid }) =>
      guid.startsWith('evidence:t@'),
    );
    expect(note!.tags).toEqual([
      'evidence',
      'claim',
      'R&D',
      'a<b',
      'so_"called"',
      "'tis",
      '#one',
      'x_y_z',
      'wide_space',
    ]);
  });

  test.each([
    ['1984', [], '“1984”'],
    ['Part::whole', [], 'Part: :whole'],
    ['#1 of two\n', [], '#1 of two'],
    ['A text', ['cost'], 'A text::cost'],
    ['A text', ['The price is\ttoo "high"', 'trust'], "A text::The price is too 'high', trust"],
    ['A text', ['2011', 'a::b'], 'A text::2011, a: :b'],
    ['A text', ['2011'], 'A text::“2011”'],
  ])('a deck of %j about %j is called %j', (title, about, name) => {
    const decks = read([...anki(cards, of(title), about)].join('')).notes.map(({ deck }) => deck);
    expect(new Set(decks)).toEqual(new Set([name]));
  });

  test('ids differ between files, and stay when the file is exported again, in part or after an edit', () => {
    const guids = (map = evil.map, about: string[] = [], made = cards) =>
      read([...anki(made, map, about)].join('')).notes.map(({ guid }) => guid);
    const again = guids(of('Cafe\u0301\n'), ['cost'], cardsOf(evil, 'other'));
    expect(again).toEqual(guids(of('Café')));
    const files = [of('One'), of('Another'), of('One', 'Doe'), of('One', null, evil.map.byId.get('u')!)];
    const all = files.flatMap((map) => guids(map));
    expect(new Set(all).size).toBe(all.length);
  });

  test('nothing to ask is no file', () => {
    expect(writeAnki(exportInput(evil, { selected: [] }))).toBeNull();
    expect(writeAnki(exportInput(evil))).not.toBeNull();
  });

  const MARKS = [
    '[sound:a.mp3]',
    '[anki:tts lang=en]x[/anki:tts]',
    '[anki:play:q:0]',
    '[latex]\\x[/latex]',
    '[$]x[/$]',
    '[$$]x[/$$]',
    '{{c1::hidden}}',
    '{{Front}}',
    '\\(x^2\\)',
    '\\[x\\]',
    '<img src=x onerror=y>',
    '&lt;b&gt;',
    '<!-- x -->',
  ];

  test('a text that would play, hide or be typeset is shown as it is', () => {
    const piece = fc.oneof(fc.constantFrom(...MARKS, '<br>', '\t', '"', '&', '[', '\\', '{'), fc.string());
    const texts = fc
      .array(piece, { minLength: 1, maxLength: 6 })
      .map((pieces) => oneLine(`x${pieces.join('')}`));
    /** The fields of the one card for an objection and its answer. */
    const fieldsOf = (objection: string, reply: string) => {
      const quoting = viewOf(
        mapOfDrafts(
          [
            statementDraft('t'),
            statementDraft('c', 'counterpoint', { text: objection }),
            statementDraft('r', 'reply', { text: reply }),
          ],
          [relationDraft('attack', 'c', 't'), relationDraft('attack', 'r', 'c')],
        ),
      );
      const asked = exercisesOf(quoting, { topics: ['replies'], team: 'for' });
      const [one, ...rest] = read([...anki(asked, of(objection), [objection])].join('')).notes;
      expect(rest).toEqual([]);
      return one!.fields;
    };
    fc.assert(
      fc.property(texts, (text) => {
        const asked = fieldsOf(text, 'Plain.');
        const answered = fieldsOf('Plain.', text);
        expect(shown(asked[0]!).some((line) => line.includes(text))).toBe(true);
        expect(shown(answered[1]!)[0]).toContain(text);
        for (const html of [...asked, ...answered]) {
          expect(html).not.toMatch(/\[|\{\{|\\|<(?!br>|\/?b>|span><\/span>|\/span>)/);
          // MathJax reads the text between two elements as one.
          for (const part of html.split(/<[^>]*>/)) expect(shown(part)[0]).not.toMatch(/\\[([]/);
        }
      }),
    );
  });
});
