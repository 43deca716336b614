import { readFileSync, writeFileSync } from 'node:fs';
import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { treeBelow } from '../../src/query/tree.js';
import { renderCard } from '../../src/render/card.js';
import { listRows } from '../../src/render/list.js';
import { PAINTS, painted } from '../../src/render/palette.js';
import { renderProblems } from '../../src/render/problems.js';
import { treeLines } from '../../src/render/tree.js';
import { contrast, fixedColor, SCHEMES } from '../helpers/contrast.js';
import { look, reading, view } from '../helpers/maps.js';

/** Normal text needs so much contrast (WCAG 2.2, 1.4.3). */
const ENOUGH = 4.5;
const PAGE = 'docs/reference/output.md';

const OF_PAINTS = Object.values(PAINTS).map((paint) => ({
  ...paint,
  contrast: contrast(fixedColor(paint.text), fixedColor(paint.ground)),
}));

/** The least contrast that each of the sixteen colours by name has as text. */
const BY_NAME = Array.from({ length: 16 }, (_, number) =>
  SCHEMES.map(([, ground, colors]) => contrast(colors[number]!, ground)),
);

describe('colours', () => {
  test('are legible on every background, since each has its own', () => {
    for (const paint of OF_PAINTS) {
      expect(paint.contrast).toBeGreaterThanOrEqual(ENOUGH);
      // A scheme changes the first sixteen.
      expect(Math.min(paint.text, paint.ground)).toBeGreaterThanOrEqual(16);
    }
  });

  test('none of the sixteen colours by name would be', () => {
    for (const contrasts of BY_NAME) expect(Math.min(...contrasts)).toBeLessThan(ENOUGH);
  });

  test('stand in the docs with their contrast', () => {
    const page = readFileSync(PAGE, 'utf8');
    const table = [
      '| what | text | ground | contrast |',
      '| --- | --- | --- | --- |',
      ...OF_PAINTS.map(
        ({ means, text, ground, contrast: ratio }) =>
          `| ${means} | ${text} (#${fixedColor(text)}) | ${ground} (#${fixedColor(ground)}) | ${ratio.toFixed(1)} |`,
      ),
    ].join('\n');
    const now = page.replace(/\| what \| text \| ground[\s\S]*?\n(?=\n)/, () => `${table}\n`);
    if (process.env.UPDATE_DOCS) writeFileSync(PAGE, now);
    else expect(now).toBe(page);
    expect(page).toContain(table);
  });

  test('are the only ones in what is printed; nothing is dim, and colour repeats what a word says', () => {
    const opened = view(
      'claims:\n  - {id: t, text: The thesis., counterpoints: [{id: c, text: No., replies: [{id: d, text: Yes.}]}]}',
    );
    const { statements, thesis } = opened.map;
    const problems = reading('claims:\n  - {id: t, text: T., colour: red}').problems;
    const coloured = look(80, { ink: new Chalk({ level: 2 }) });
    const text = [
      ...listRows(statements, opened, coloured),
      ...treeLines(treeBelow(thesis), opened, coloured),
      ...statements.map((statement) => renderCard(statement, opened, coloured)),
      renderProblems(problems, coloured),
    ].join('\n');
    const codes = [...text.matchAll(/\u001b\[([\d;]+)m/g)].map(([, code]) => code!);
    const paints = OF_PAINTS.flatMap(({ text: color, ground }) => [`38;5;${color}`, `48;5;${ground}`]);
    expect(codes.filter((code) => !['1', '4', '22', '24', '39', '49', ...paints].includes(code))).toEqual([]);
    expect(text).toContain(painted('alarm', '✗ falls', coloured.ink));
    expect(text).toContain(painted('alarm', 'error:', coloured.ink));
  });

  test('are bold text where a terminal has fewer than 256', () => {
    expect(painted('alarm', 'x', new Chalk({ level: 1 }))).toBe('\u001b[1mx\u001b[22m');
    expect(painted('alarm', 'x', new Chalk({ level: 0 }))).toBe('x');
  });
});
