import type { CitedSource } from '../query/sources.js';
import { counted } from '../words/counted.js';
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

function usesOf({ usedBy }: CitedSource): string {
  return usedBy.length === 0 ? 'no entry uses it' : counted(usedBy.length, 'entry', 'entries');
}
