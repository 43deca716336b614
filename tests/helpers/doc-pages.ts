import { readdirSync } from 'node:fs';

/** The Markdown pages of the repository. */

const IN_FOLDER = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name.replaceAll('\\', '/')}`);

/** The pages for users: the README, and all in `docs/`. */
export const DOC_PAGES: readonly string[] = ['README.md', ...IN_FOLDER];

/** The pages whose commands need a shell and the program itself, since other programs call it; and what else they need. */
export const SHELL_PAGES: Readonly<Record<string, readonly string[]>> = {
  'docs/how-to/jq.md': ['jq'],
  'docs/how-to/fzf.md': ['fzf', 'xargs'],
  'docs/how-to/make.md': ['make'],
};

/** Every page, also those for people who change the program. */
export const ALL_PAGES: readonly string[] = [
  ...DOC_PAGES,
  ...readdirSync('.').filter((name) => name.endsWith('.md') && name !== 'README.md'),
  ...readdirSync('.github', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `.github/${name}`),
];
