import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actionsAt } from '../../src/editor/actions.js';
import { completionAt } from '../../src/editor/completion.js';
import { findingsIn } from '../../src/editor/diagnostics.js';
import { hoverAt } from '../../src/editor/hover.js';
import { askedId, renamed } from '../../src/editor/id-requests.js';
import { outlineOf, verdictHints } from '../../src/editor/outline.js';
import { offsetOf, positionOf, rangeOf } from '../../src/editor/positions.js';
import { SCHOOL, school } from '../helpers/maps.js';
import { checkedFile } from '../helpers/open-files.js';

/** A file while somebody writes it: whatever is there, whatever is asked, there is an answer. */

const BEFORE = school();

/** A small file that is written in all the ways there are. */
const SMALL = `title: "Bells"   # a comment
thesis: later
sources:
  who-2014: {type: report, title: Sleep}
claims:
  - id: later
    text: |
      Later: better.
    reasons:
      - {id: sleep, text: 'Sleep counts.', with: [duty], at: [1.2, 3]}
      - id: marks
        text: Marks
          go up.
        evidence:
          - id: study
            text: A study.
            source: who-2014
  - id: duty
    text: Schools care.
    attacks: marks -> later
    known: {no-locator: "said, by all"}
expect:
  in: [sleep -> later]
`;

/** Asks all that can be asked of a file, at some places of it. */
function askAll(text: string, places: readonly number[]): void {
  const checked = checkedFile(text);
  const { page, state } = checked;
  for (const { span } of findingsIn(checked)) {
    expect(span[0]).toBeLessThanOrEqual(text.length);
    rangeOf(page, span, 'utf-8');
  }
  for (const at of places) {
    completionAt(page, at, BEFORE);
    hoverAt(page, at, BEFORE);
    hoverAt(page, at, checked.known);
    actionsAt(checked, [at, at]);
    const id = askedId(page, at);
    const yaml = state?.reading.yaml ?? null;
    if (id !== null && yaml !== null) renamed(yaml, id, 'other');
    expect(offsetOf(page, positionOf(page, at, 'utf-16'), 'utf-16')).toBe(at);
  }
  const view = checked.known;
  if (view === null) return;
  outlineOf(page, view, checked.places());
  verdictHints(view, checked.places(), [0, text.length]);
}

test('every beginning of a file', () => {
  for (let end = 0; end <= SMALL.length; end += 1) askAll(SMALL.slice(0, end), [end]);
}, 120_000);

test('a file with one character left out, wherever that is', () => {
  for (let at = 0; at < SMALL.length; at += 10)
    askAll(
      SMALL.slice(0, at) + SMALL.slice(at + 1),
      [at, at + 40].filter((place) => place < SMALL.length),
    );
}, 120_000);

test('a file with every tenth character left out', () => {
  for (let first = 0; first < 10; first += 1) {
    const text = Array.from(SCHOOL)
      .filter((_, at) => at % 10 !== first)
      .join('');
    askAll(
      text,
      Array.from({ length: 20 }, (_, i) => Math.floor((i * text.length) / 20)),
    );
  }
});

test('many beginnings of the op-ed, and the op-ed with every tenth character left out', () => {
  const whole = readFileSync('claims.yaml', 'utf8');
  const parts = 12;
  for (let i = 1; i < parts; i += 1) {
    const end = Math.floor((i * whole.length) / parts) + i;
    askAll(whole.slice(0, end), [end, end - 5]);
  }
  const holes = whole.replace(/([\s\S]{9})[\s\S]/g, '$1');
  askAll(holes, [holes.length, Math.floor(holes.length / 2)]);
}, 120_000);
