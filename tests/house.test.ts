import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which rooms a room may import from, beside itself. */
const MAY_KNOW: Record<string, readonly string[]> = {
  words: [],
  sat: [],
  terminal: [],
  disk: ['words'],
  map: ['words'],
  verdict: ['map', 'words', 'sat'],
  query: ['verdict', 'map', 'words'],
  yaml: ['map', 'words'],
  file: ['yaml', 'map', 'words', 'disk'],
  original: ['map', 'words'],
  abstract: ['verdict', 'yaml', 'map', 'words'],
  render: ['query', 'verdict', 'map', 'words'],
  formats: ['query', 'render', 'map', 'words'],
  sheets: ['query', 'render', 'map', 'words'],
  completion: ['query', 'render', 'map', 'words'],
  explore: ['query', 'render', 'map', 'words', 'terminal'],
  cli: [
    ...['words', 'terminal', 'disk', 'map', 'verdict', 'query', 'yaml', 'file', 'original', 'abstract'],
    ...['render', 'formats', 'sheets', 'completion', 'explore'],
  ],
  commands: [
    ...['words', 'terminal', 'disk', 'map', 'verdict', 'query', 'yaml', 'file', 'original', 'abstract'],
    ...['render', 'formats', 'sheets', 'completion', 'explore', 'cli'],
  ],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

const importsOf = (file: string) =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1]!,
  );

describe('the house', () => {
  test.each(files)('%s knows only whom it may', (file) => {
    const [room, inside] = file.split('/');
    for (const imported of importsOf(file)) {
      if (!imported.startsWith('.')) continue;
      const target = normalize(join('src', file, '..', imported)).split('/')[1]!;
      if (inside === undefined) expect(['main.ts', 'program.ts']).toContain(room);
      else expect([room, ...MAY_KNOW[room!]!]).toContain(target);
    }
  });

  test('words, sat, map, verdict and query are pure: no module of Node, and nothing of the process', () => {
    for (const file of files.filter((name) => /^(words|sat|map|verdict|query)\//.test(name))) {
      expect(importsOf(file).filter((name) => name.startsWith('node:'))).toEqual([]);
      expect(readFileSync(join('src', file), 'utf8')).not.toMatch(/\bprocess\.|\bconsole\./);
    }
  });

  test('only main.ts exits', () => {
    const exiting = files.filter((name) => /process\.exit/.test(readFileSync(join('src', name), 'utf8')));
    expect(exiting).toEqual(['main.ts']);
  });
});
