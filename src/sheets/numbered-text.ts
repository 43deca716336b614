import type { Statement } from '../map/model.js';
import type { NumberedParagraph } from '../query/numbered-text.js';
import type { Block, Line } from './document.js';
import type { Page } from './page.js';
import { numberedSentence } from './passage.js';

/** The numbered text as a page to print: the ids of the entries in the margin, or room to write. */

export interface NumberedTextHead {
  readonly topic: string;
  /** Who wrote the text and when, as far as that is known. */
  readonly by: readonly Line[];
}

export function numberedTextPage(
  paragraphs: readonly NumberedParagraph[],
  { topic, by }: NumberedTextHead,
): Page {
  return {
    title: 'Numbered text',
    group: null,
    topic,
    about: by,
    note: '',
    blocks: paragraphs.flatMap(paragraphBlocks).filter((block) => !isTitle(block, topic)),
    references: [],
  };
}

/** A web page has its title for a heading as well. */
function isTitle(block: Block, topic: string): boolean {
  return block.kind === 'heading' && block.text === topic;
}

function paragraphBlocks({ number, headings, entries, sentences }: NumberedParagraph): Block[] {
  return [
    ...headings.map((text): Block => ({ kind: 'heading', level: 3, text })),
    {
      kind: 'passage',
      number: String(number),
      text: sentences.map((one) => numberedSentence(one.sentence, one.text)).join(' '),
      notes: [
        ...noteOf([], entries),
        ...sentences.flatMap(({ sentence, entries: own }) => noteOf([{ strong: `${sentence} ` }], own)),
      ],
    },
  ];
}

function noteOf(place: Line, entries: readonly Statement[]): Line[] {
  return entries.length === 0 ? [] : [[...place, entries.map(({ id }) => id).join(', ')]];
}
