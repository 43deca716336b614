import { connectedSelection } from '../interchange/exported-part.js';
import { type ExportedForm, exportedForms } from '../interchange/forms.js';
import { namesOf } from '../words/names-of.js';
import { EXPORT_EXTRAS, type ExportForm, type WriteExport } from './export-form.js';

/** What all flashcards have in common, whichever program reads them. */
const FLASHCARDS = {
  loses: 'the map as a whole: a card has only the connections that its question needs',
  writtenAs: ['text', 'tsv'],
  takes: ['count', 'kinds', 'seed'],
  empty: 'there would be no card: no question fits what you chose',
} as const;

/** What all pictures and pages of a map have in common. */
const MAP = { empty: 'there would be nothing in it: no entry fits what you chose' } as const;

/** What all pictures have in common. */
const PICTURE = {
  ...MAP,
  loses: 'sources, speakers, schemes, tags, notes and questions; without --full, the texts',
  takes: ['verdicts', 'full', 'frames'],
} as const;

/** The forms of `claims export`: those for people and their programs, a file here and a row for each, and those of other tools for arguments. */
export const EXPORTS: Readonly<Record<string, ExportForm>> = {
  anki: {
    ...FLASHCARDS,
    summary: 'flashcards for Anki: a text file with header lines, ready to import',
    load: async () => (await import('./anki.js')).writeAnki,
  },
  flashcards: {
    ...FLASHCARDS,
    summary: 'flashcards for other programs: on each line a question, a tab and an answer',
    load: async () => (await import('./flashcards.js')).writeFlashcards,
  },
  markdown: {
    ...MAP,
    summary:
      'the argument as an outline, for GitHub and other Markdown readers: headings and lists with links',
    loses: 'tags, notes, questions and dates of entries',
    writtenAs: ['markdown'],
    takes: ['verdicts'],
    load: async () => (await import('./outline.js')).writeOutline,
  },
  html: {
    summary: 'a page for any browser, in one file: the map to explore, search and try out',
    loses: 'line numbers of the claims file, and the verdicts listed in it under "expect"',
    writtenAs: ['html'],
    takes: ['text', 'open'],
    empty: 'there would be nothing on the page: no entry is selected',
    load: async () => (await import('./html.js')).writeHtml,
  },
  svg: {
    ...PICTURE,
    summary: 'the map as a picture that stays sharp at any size, for browsers, word processors and print',
    writtenAs: ['svg'],
    load: async () => (await import('./svg.js')).writeSvgFile,
  },
  png: {
    ...PICTURE,
    summary: 'the same picture in pixels, for programs that cannot show SVG',
    writtenAs: ['png'],
    takes: [...PICTURE.takes, 'scale'],
    load: async () => (await import('./png.js')).writePng,
  },
  dot: {
    ...PICTURE,
    summary: 'the picture in DOT, for Graphviz and programs that read its files',
    writtenAs: ['dot'],
    load: async () => (await import('./dot.js')).writeDot,
  },
  mermaid: {
    ...PICTURE,
    summary:
      'the picture as a flowchart of Mermaid, which GitHub draws; for small maps and parts of large ones',
    writtenAs: ['mermaid'],
    load: async () => (await import('./mermaid.js')).writeMermaid,
  },
  graphml: {
    ...MAP,
    summary:
      'the map as a graph for yEd and Gephi, which draw, arrange and measure it; texts and verdicts are data',
    loses: 'notes, questions, phrases and quotes',
    writtenAs: ['graphml'],
    takes: ['verdicts', 'full'],
    load: async () => connected((await import('./graphml.js')).writeGraphml),
  },
  ...interchangeExports(),
};

/** The forms of other tools for arguments, none of which has options of its own. */
function interchangeExports(): Readonly<Record<string, ExportForm>> {
  const forms = exportedForms();
  return Object.fromEntries(namesOf(forms).map((name) => [name, interchangeExport(forms[name]!)]));
}

function interchangeExport({ summary, endings, export: ways }: ExportedForm): ExportForm {
  const { loses, empty, staysAsChosen, load } = ways;
  const connecting = async () => connected(await load());
  return {
    summary,
    loses,
    empty,
    load: staysAsChosen === true ? load : connecting,
    endings,
    writtenAs: [],
    takes: [],
  };
}

/** The same, for what is chosen and all that connects it to the thesis. */
function connected(write: WriteExport): WriteExport {
  return (input) => write(connectedSelection(input));
}

/** The forms that take an option of the command; null for an option that all of them take. */
export function exportsTaking(option: string): string[] | null {
  const extra = EXPORT_EXTRAS.find((one) => one === option);
  if (extra === undefined) return null;
  return Object.keys(EXPORTS).filter((name) => EXPORTS[name]!.takes.includes(extra));
}
