import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_PAGES, DOC_PAGES } from './helpers/doc-pages.js';
import { anchorsOf, brokenLinks } from './helpers/markdown-links.js';

/** Every link between the pages of the repository leads to a file, and to a heading that is there. */

describe('links', () => {
  test.each(ALL_PAGES)('of %s lead somewhere', (name) => {
    expect(brokenLinks(name, readFileSync(name, 'utf8'))).toEqual([]);
  });

  test('that lead nowhere are found', () => {
    const text = [
      '# One',
      '## `a b`: c, d',
      '## One',
      'See [1](#one), [2](#one-1), [3](#a-b-c-d), [4](README.md#claims), [5](docs) and [6](https://x.org/y#z).',
      'See [7](#two), [8](gone.md), [9](README.md#gone), [10][ref] and `[11](code.md)`.',
      '[ref]: defined.md',
      '```md',
      '# Two',
      '[12](block.md)',
      '```',
    ].join('\n');
    expect(anchorsOf(text)).toEqual(['one', 'a-b-c-d', 'one-1']);
    expect(brokenLinks('page.md', text)).toEqual(['#two', 'gone.md', 'README.md#gone', 'defined.md']);
  });

  test('of the index lead to every page', () => {
    const index = readFileSync('docs/README.md', 'utf8');
    const linked = [...index.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => posix.join('docs', link!));
    expect(DOC_PAGES.filter((page) => page !== 'docs/README.md' && !linked.includes(page))).toEqual([]);
  });

  test('to the docs in the program lead to pages', () => {
    const named = sourceTexts().flatMap((text) =>
      [...text.matchAll(/\bdocs\/[\w/-]+\.md/g)].map(([page]) => page),
    );
    expect(named.filter((page) => !DOC_PAGES.includes(page))).toEqual([]);
  });
});

/** The program's files and its tests, which name pages of the docs in comments and messages. */
function sourceTexts(): string[] {
  return ['src', 'tests', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
      .map((name) => readFileSync(posix.join(folder, name), 'utf8')),
  );
}
