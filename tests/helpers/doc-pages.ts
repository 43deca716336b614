import { readdirSync } from 'node:fs';

/** The Markdown pages of the repository. */

const IN_FOLDER = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name.replaceAll('\\', '/')}`);

/** The pages for users: the README, and all in `docs/`. */
export const DOC_PAGES: readonly string[] = ['README.md', ...IN_FOLDER];

/** Every page, also those for people who change the program. */
export const ALL_PAGES: readonly string[] = [
  ...DOC_PAGES,
  ...readdirSync('.').filter((name) => name.endsWith('.md') && name !== 'README.md'),
  ...readdirSync('.github', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `.github/${name}`),
];
