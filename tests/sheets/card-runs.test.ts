import { expect, test } from 'vitest';
import { type CardRun, cardRuns } from '../../src/sheets/card-runs.js';
import type { Block } from '../../src/sheets/document.js';

function card(tag: string, words = 10): Block {
  const text = 'word '.repeat(words).trim();
  return {
    kind: 'card',
    card: { tag, use: 'For the motion.', cite: ['A. (2011).'], text: [text], notes: [] },
  };
}

const heading: Block = { kind: 'heading', level: 2, text: 'Between' };

/** The tags of a run, row by row, with how each card is made to fit where that is not in plain type. */
function rowsOf(run: CardRun): string[] {
  return run.rows.map((row) =>
    row.map(({ card: { tag }, size }) => (size === 'plain' ? tag : `${tag} ${size}`)).join(' | '),
  );
}

test('cards that follow each other stand two in a row', () => {
  const runs = cardRuns([card('a'), card('b'), card('c'), heading, card('d')]);
  expect(runs.map((run) => (run.kind === 'cards' ? rowsOf(run) : run.kind))).toEqual([
    ['a | b', 'c'],
    'heading',
    ['d'],
  ]);
});

test('a long card is in small type, a longer one takes two places, and the next one fills the gap', () => {
  const [run] = cardRuns([
    card('a'),
    card('long', 130),
    card('longer', 400),
    card('b'),
    card('longest', 900),
    card('c'),
  ]);
  expect(run!.kind === 'cards' && rowsOf(run!)).toEqual([
    'a | long small',
    'longer wide',
    'b | c',
    'longest wide',
  ]);
});
