import { parseEvents } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { foundInTable, spanFinder } from '../../src/yaml/found-value.js';
import { valueTable } from '../../src/yaml/value-table.js';

/** What stands at the place of a path. */
function at(source: string, path: (string | number)[]): string {
  const table = valueTable(source, parseEvents(source, {}));
  return source.slice(...spanFinder(foundInTable(table, table.root))(path, 'value')!);
}

describe.each([3, 24, 25, 100])('in a mapping of %i pairs', (size) => {
  const pairs = Array.from({ length: size }, (_, i) => `key${i}: value${i}`);

  test('each value is found by its key', () => {
    for (let i = 0; i < size; i += 1) expect(at(pairs.join('\n'), [`key${i}`])).toBe(`value${i}`);
  });

  test('a key that is missing leads to the first key', () => {
    expect(at(pairs.join('\n'), ['missing'])).toBe('key0');
  });

  test('of a key that stands twice the last is meant', () => {
    expect(at([...pairs, 'key1: again'].join('\n'), ['key1'])).toBe('again');
  });

  test('a key is found by what YAML reads it as', () => {
    expect(at([...pairs, '~: nothing', 'TRUE: yes', '"a b": quoted'].join('\n'), ['null'])).toBe('nothing');
    expect(at([...pairs, 'TRUE: right'].join('\n'), ['true'])).toBe('right');
    expect(at([...pairs, '"a b": quoted'].join('\n'), ['a b'])).toBe('quoted');
  });
});
