import { describe, expect, test } from 'vitest';
import { renderDiff } from '../../src/comparing/diff-lines.js';
import { diffMarkdown } from '../../src/comparing/diff-markdown.js';
import { diffSummary } from '../../src/comparing/diff-summary.js';
import { mapDiff } from '../../src/comparing/map-diff.js';
import { viewOf } from '../../src/query/view.js';
import { widthOfText } from '../../src/render/width.js';
import { look, reading, SCHOOL, school } from '../helpers/maps.js';

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
