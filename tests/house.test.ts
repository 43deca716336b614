import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which rooms a room may import from, beside itself. */
const MAY_KNOW: Record<string, readonly string[]> = {
  map: [],
  terminal: [],
  file: ['map'],
  render: ['map'],
  formats: ['map', 'render'],
  explore: ['map', 'render', 'terminal'],
  sheets: ['map', 'render'],
  completion: ['map', 'render'],
  commands: ['map', 'terminal', 'file', 'render', 'formats', 'explore', 'sheets', 'completion'],
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

  test('map is pure: no module of Node, and nothing of the process', () => {
    for (const file of files.filter((name) => name.startsWith('map/'))) {
      expect(importsOf(file).filter((name) => name.startsWith('node:'))).toEqual([]);
      expect(readFileSync(join('src', file), 'utf8')).not.toMatch(/\bprocess\.|\bconsole\./);
    }
  });

  test('only main.ts exits', () => {
    const exiting = files.filter((name) => /process\.exit/.test(readFileSync(join('src', name), 'utf8')));
    expect(exiting).toEqual(['main.ts']);
  });
});
