import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderDiff } from '../../src/comparing/diff-lines.js';
import { diffMarkdown } from '../../src/comparing/diff-markdown.js';
import { diffRecords } from '../../src/comparing/diff-record.js';
import { diffSummary } from '../../src/comparing/diff-summary.js';
import { mapDiff } from '../../src/comparing/map-diff.js';
import { buildMap } from '../../src/map/build.js';
import { viewOf } from '../../src/query/view.js';
import { widthOfText } from '../../src/render/width.js';
import { drafts } from '../helpers/claims-drafts.js';
import { maps } from '../helpers/drafts.js';
import { look, reading, SCHOOL, school, view } from '../helpers/maps.js';

const CHANGED = SCHOOL.replace('title: Later school starts', 'title: Later starts')
  .replace('Early starts cost teenagers sleep.', 'Early starts cost most teenagers an hour of sleep.')
  .replace('tags: [health]', 'tags: [sleep, school]\n        assumed: true')
  .replace('with: [duty-of-care]', 'with: [care]')
  .replace('id: duty-of-care', 'id: care')
  .replace('scheme: consequences', 'scheme: sign')
  .replace(/ {12}replies:\n.*\n.*\n/, '')
  .replace('page: 3', 'page: 4')
  .replace('type: report', 'type: book')
  .replace('in: [sleep-suffers]', 'in: [academy-says]')
  .replace("The plan of a school's day.", "The plan of a school's week.")
  .replace(
    'expect:',
    `counterpoints:
  - id: late-buses
    text: Later buses cost more than towns can pay.
    attacks: start-later
expect:`,
  );

const diff = mapDiff(school(), viewOf(reading(CHANGED).map!));

describe('what people see', () => {
  test.each([
    ['80 columns', look(80)],
    ['40 columns', look(40)],
    ['a screen reader', look(1_000_000, { plain: true })],
  ])('in %s', (_, wanted) => {
    const text = renderDiff(diff, wanted);
    expect(text.split('\n').filter((line) => widthOfText(line) > wanted.width)).toEqual([]);
    expect(text).toMatchSnapshot();
  });

  test('in Markdown', () => {
    expect(diffMarkdown(diff)).toMatchSnapshot();
  });

  test('as nothing where nothing changed', () => {
    const same = mapDiff(school(), school());
    expect(renderDiff(same, look())).toBe('');
    expect(diffMarkdown(same)).toBe('The argument is the same.\n');
    expect(diffSummary(same)).toBe('No verdict changed.');
  });
});

test('any two maps can be told apart in every form', () => {
  const whole = drafts.map((draft) => buildMap(draft).map).filter((map) => map !== null);
  const either = fc.oneof(maps, whole);
  fc.assert(
    fc.property(either, either, (old, now) => {
      const found = mapDiff(viewOf(old), viewOf(now));
      for (const plain of [false, true]) renderDiff(found, look(60, { plain }));
      diffMarkdown(found);
      expect(diffRecords(found, found)).toHaveLength(found.changes.length + found.verdicts.length);
    }),
    { numRuns: 80 },
  );
});

test('an objection to a step that is gone went with the step', () => {
  const entries = (supports: string, attacks: string) =>
    view(
      `claims: [{id: t, text: Start later.}, {id: a, text: Sleep.${supports}}, {id: b, text: No reason., attacks: ${attacks}}]`,
    );
  const diff = mapDiff(entries(', supports: t', '[a -> t, a]'), entries('', 'a'));
  expect(renderDiff(diff, look())).toContain('b attacked the step from a to t');
});

test('Markdown fits into a comment, and writes to nobody', () => {
  const entries = (tail: string) =>
    view(
      `claims: [{id: t, text: T.}, ${Array.from({ length: 400 }, (_, i) => `{id: n${i}, text: ${'Because @ann says it. '.repeat(20)}${tail}${i}}`).join(', ')}]`,
    );
  const text = diffMarkdown(mapDiff(entries('old'), entries('new')));
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/- And \d+ more, which "claims diff" lists\.\n$/);
  expect(text).not.toContain('@ann');
});
