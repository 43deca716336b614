import { describe, expect, test } from 'vitest';
import { anki, twoColumns } from '../../src/formats/flashcards.js';
import { exercises, TOPICS, type Topic } from '../../src/map/practice.js';
import { randomOf } from '../../src/map/random.js';
import { view } from '../helpers/maps.js';

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
const cards = exercises(evil, evil.structure.order, Object.keys(TOPICS) as Topic[], randomOf('1'));

describe('Anki', () => {
  /** Reads the file as Anki does: header lines, then fields parted by the separator that they name. */
  function read(text: string) {
    const lines = text.split('\n').slice(0, -1);
    const header = Object.fromEntries(
      lines.filter((line) => line.startsWith('#')).map((line) => line.slice(1).split(/:(.*)/s).slice(0, 2)),
    );
    return { header, notes: lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t')) };
  }
  const { header, notes } = read([...anki(cards, 'A <deck>\nof "mine"')].join(''));

  test('the header names separator, HTML, deck, columns and the tags', () => {
    expect(header).toEqual({
      separator: 'tab',
      html: 'true',
      deck: 'A <deck> of "mine"',
      columns: 'id\tFront\tBack\ttags',
      'tags column': '4',
    });
  });

  test('every note has all fields, a first one of its own, and nothing that quotes or marks up', () => {
    expect(notes).toHaveLength(cards.length);
    expect(new Set(notes.map(([id]) => id)).size).toBe(cards.length);
    for (const note of notes) {
      expect(note).toHaveLength(4);
      expect(note.join('')).not.toMatch(/"|<(?!br>)/);
      expect(note[3]).not.toMatch(/\s{2}|^\s/);
    }
    expect(notes.find(([id]) => id === 'evidence:t')![3]).toBe('evidence claim two_words &lt;i&gt;');
  });

  test('ids do not change with the seed', () => {
    const other = exercises(evil, evil.structure.order, Object.keys(TOPICS) as Topic[], randomOf('other'));
    expect(other.map(({ id }) => id)).toEqual(cards.map(({ id }) => id));
  });
});

test('two columns: a question, a tab, an answer', () => {
  const lines = [...twoColumns(cards)].join('').split('\n').slice(0, -1);
  expect(lines).toHaveLength(cards.length);
  for (const line of lines) expect(line.split('\t')).toHaveLength(2);
  expect(lines[0]).toBe('They say: C. What do you answer?\tR.');
});
