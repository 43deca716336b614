import type { CitedSource } from '../query/sources.js';
import type { SourceOfFiles, UseInFile } from '../query/sources-of-files.js';
import { counted } from '../words/counted.js';
import { oneLine, visible } from '../words/text.js';
import type { Look } from './look.js';
import { inlineMarkdown } from './markdown.js';
import { reference } from './reference.js';
import { wrap } from './wrap.js';

/** Sources for people: the name of each, how many entries use it, and its reference with the note on how reliable it is. */
export function renderSources(sources: readonly CitedSource[], { width, ink }: Look): string {
  return sources
    .map((cited) =>
      [
        ...wrap(`${ink.bold(cited.id)}  ${usesOf(cited)}`, width, '', '  '),
        ...wrap(reference(cited.source), width, '  '),
      ].join('\n'),
    )
    .join('\n\n');
}

/** The same as a Markdown list. */
export function renderSourcesMarkdown(sources: readonly CitedSource[]): string {
  return sources
    .map(
      (cited) =>
        `- **${inlineMarkdown(cited.id)}** (${usesOf(cited)}): ${inlineMarkdown(reference(cited.source))}\n`,
    )
    .join('');
}

/** Sources of several files for people: under each the files that have it, with the id that it has there where that is another. */
export function renderSourcesOfFiles(sources: readonly SourceOfFiles[], { width, ink }: Look): string {
  return sources
    .map(({ id, source, uses }) =>
      [
        ...wrap(`${ink.bold(id)}  ${usesInFiles(uses)}`, width, '', '  '),
        ...wrap(reference(source), width, '  '),
        ...uses.flatMap((use) => wrap(`in ${useInFile(use, id)}`, width, '  ', '    ')),
      ].join('\n'),
    )
    .join('\n\n');
}

/** The same as a Markdown list. */
export function renderSourcesOfFilesMarkdown(sources: readonly SourceOfFiles[]): string {
  return sources
    .map(({ id, source, uses }) => {
      const files = uses.map((use) => inlineMarkdown(useInFile(use, id))).join('; ');
      return `- **${inlineMarkdown(id)}** (${usesInFiles(uses)}): ${inlineMarkdown(reference(source))} (in ${files})\n`;
    })
    .join('');
}

function usesInFiles(uses: readonly UseInFile[]): string {
  const entries = uses.reduce((sum, use) => sum + use.entries, 0);
  if (entries === 0) return 'no entry uses it';
  return `${counted(entries, 'entry', 'entries')} in ${counted(uses.length, 'file')}`;
}

function useInFile({ file, id, entries }: UseInFile, name: string): string {
  const own = id === name ? '' : ` as ${id}`;
  return `${oneLine(visible(file))}${own}: ${entries === 0 ? 'no entry' : counted(entries, 'entry', 'entries')}`;
}

function usesOf({ usedBy }: CitedSource): string {
  return usedBy.length === 0 ? 'no entry uses it' : counted(usedBy.length, 'entry', 'entries');
}
