import { expect, test } from 'vitest';
import { gapProblem } from '../../src/checking/check-reading.js';
import { movedProblems, type PlacedGaps } from '../../src/checking/moved-problems.js';
import { findGaps } from '../../src/query/gaps.js';
import { viewOf } from '../../src/query/view.js';
import { lineStarts } from '../../src/yaml/lines.js';
import { reading } from '../helpers/maps.js';

const BEFORE =
  'title: T\nthesis: a\nclaims:\n- id: a\n  text: A.\n- id: b\n  text: B.\n- id: c\n  text: C.\n';
const AFTER = BEFORE.replace('B.', 'B and\n    more.');
const start = BEFORE.indexOf('- id: b');
const end = BEFORE.indexOf('- id: c');
const REPARSED = { before: BEFORE, start, end: end - 1, shift: AFTER.length - BEFORE.length };

function placedGaps(text: string): PlacedGaps {
  const read = reading(text);
  const gaps = findGaps(viewOf(read.map!)).filter(({ code }) => code === 'no-locator');
  return {
    source: text,
    lines: lineStarts(text),
    problems: new Map(gaps.map((gap) => [gap, gapProblem(gap, read)])),
  };
}

test('problems before what was parsed again stay, those behind it move, those in it are looked for', () => {
  const before = placedGaps(BEFORE);
  const moved = movedProblems(before, REPARSED, lineStarts(AFTER));
  const found = [...before.problems.keys()].map(moved);
  const [first, , third] = [...placedGaps(AFTER).problems.values()];
  expect(found).toEqual([first, null, third]);
  expect(third!.line).toBe(9);
});

test.each([
  ['all of the text was parsed again', null],
  ['the text before was another one', { ...REPARSED, before: AFTER }],
])('every place is looked for where %s', (_, reparsed) => {
  const before = placedGaps(BEFORE);
  const moved = movedProblems(before, reparsed, lineStarts(AFTER));
  expect([...before.problems.keys()].map(moved)).toEqual([null, null, null]);
});
