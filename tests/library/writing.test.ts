import { describe, expect, test } from 'vitest';
import { tree } from '../../src/library/asking.js';
import { readMapOrThrow } from '../../src/library/reading.js';
import { card, exportMap } from '../../src/library/writing.js';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const map = readMapOrThrow(SCHOOL);
const cwd = folder({ 'claims.yaml': SCHOOL });

describe('the library writes what the commands write', () => {
  test.each(['markdown', 'svg', 'dot', 'mermaid'] as const)('export %s', async (form) => {
    expect(exportMap(map, form)).toBe((await claims(['export', form], { cwd })).out);
    const statements = tree(map, { root: 'sleep-suffers', depth: 1 }).map(({ statement }) => statement);
    const args = ['export', form, 'sleep-suffers', '--depth', '1', '--verdicts'];
    expect(exportMap(map, form, { root: 'sleep-suffers', statements, verdicts: true })).toBe(
      (await claims(args, { cwd })).out,
    );
  });

  test('a picture in frames with whole texts', async () => {
    const { out } = await claims(['export', 'svg', '--full', '--frames', 'tag'], { cwd });
    expect(exportMap(map, 'svg', { full: true, frames: 'tag' })).toBe(out);
  });

  test('a card', async () => {
    const { out } = await claims(['show', 'sleep-suffers', '--format', 'markdown'], { cwd });
    expect(card(map, 'sleep-suffers')).toBe(out);
  });
});

test('of no entries there is nothing', () => {
  expect(exportMap(map, 'svg', { statements: [] })).toBe('');
});

test('what is not possible is refused', () => {
  expect(() => Reflect.apply(exportMap, null, [map, 'png'])).toThrow(
    'form is markdown, svg, dot or mermaid, not "png"',
  );
  expect(() => Reflect.apply(exportMap, null, [map, 'svg', { frames: 'page' }])).toThrow(
    'frames is paragraph or tag',
  );
  expect(() => Reflect.apply(exportMap, null, [map, 'svg', { verdict: true }])).toThrow(
    'there is no option "verdict"; did you mean "verdicts"?',
  );
});
