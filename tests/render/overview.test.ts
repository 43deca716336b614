import { describe, expect, test } from 'vitest';
import { overviewRecordOf } from '../../src/query/overview-record.js';
import { renderOverview } from '../../src/render/overview.js';
import { look, view as viewOf } from '../helpers/maps.js';

describe('the overview in a window', () => {
  const REASONS = Array.from(
    { length: 6 },
    (_, i) => `  - {id: r${i}, text: Reason number ${i} has some more words., supports: t}\n`,
  ).join('');
  const view = viewOf(
    `claims:\n  - {id: t, short: The thesis in short., text: The thesis in its full words.}\n${REASONS}`,
    `publication: A newspaper with quite a long name; also published by another one with a longer name
motion: This motion has a few words.
`,
  );
  const overview = overviewRecordOf(view, view.structure.order);
  const offers = Array.from({ length: 5 }, (_, i) => ({ shows: `Offer ${i}`, command: `claims do ${i}` }));
  const lines = (rows: number | null, columns: number) =>
    renderOverview(overview, view, look(columns), offers, rows).split('\n');

  test.each([
    [60, 22],
    [60, 18],
    [60, 12],
    [40, 10],
    [40, 8],
  ])('of %i columns fits %i rows, and has the title, the thesis and a way on', (columns, rows) => {
    const shown = lines(rows, columns);
    expect(shown.length).toBeLessThanOrEqual(rows);
    expect(shown.join('\n')).toMatch(/^A text\n[\s\S]*Thesis: The thesis in short[\s\S]*claims do 0/);
  });

  test('counts the lines into which a window breaks a long command', () => {
    const long = offers.map((offer) => ({ ...offer, command: `${offer.command} ${'x'.repeat(60)}` }));
    const shown = renderOverview(overview, view, look(40), long, 16).split('\n');
    const rows = shown.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 40)), 0);
    expect(rows).toBeLessThanOrEqual(16);
  });

  test('that is high has every main reason and cuts nothing', () => {
    const text = lines(60, 80).join(' ');
    expect(text.match(/Reason number/g)).toHaveLength(6);
    expect(text).toContain('a longer name');
  });

  test('that is no window has all but the last reasons', () => {
    const text = lines(null, 30).join('\n');
    expect(text).toContain('(3 of 6)');
    expect(text).toContain('claims do 4');
    expect(text).toContain('7 claims');
  });
});
