import type { Original } from '../original/split-original.js';
import { counted } from '../words/counted.js';
import { toFillIn } from '../words/fill-in.js';
import { idFromText } from '../words/id-from-text.js';
import { oneLine, visible } from '../words/text.js';
import { phraseAtStart } from './phrase-at-start.js';
import { writtenLine } from './written-line.js';

/** The text at hand in the file: for each paragraph its sentences, and a draft of an entry, all as comments. */

/** A longer text has drafts for its beginning only. */
const MOST_PARAGRAPHS = 100;

/** The most sentences that are shown of one paragraph. */
const MOST_SENTENCES = 40;

/** Lines for the list of entries, two columns in. Drafts support the thesis, and have ids that are not taken. */
export function paragraphDrafts({ paragraphs }: Original, thesis: string, language: string | null): string[] {
  const taken = new Set([thesis]);
  const lines = paragraphs.slice(0, MOST_PARAGRAPHS).flatMap((sentences, index) => {
    const paragraph = index + 1;
    const draft = draftLines(sentences[0] ?? '', `${paragraph}.1`, { thesis, language, taken });
    return ['', ...sentenceLines(sentences, paragraph), ...draft];
  });
  const more = paragraphs.length - MOST_PARAGRAPHS;
  return more > 0
    ? [...lines, '', `  ## The text has ${counted(more, 'more paragraph')}: "claims text" prints all of it.`]
    : lines;
}

/** The place and the first words of each sentence. */
function sentenceLines(sentences: readonly string[], paragraph: number): string[] {
  const shown = sentences
    .slice(0, MOST_SENTENCES)
    .map((sentence, i) => `  ## ${paragraph}.${i + 1}  ${firstWordsOf(sentence)}`);
  const more = sentences.length - MOST_SENTENCES;
  return more > 0 ? [...shown, `  ## … and ${counted(more, 'more sentence')}`] : shown;
}

/** The file gets no more of the text than the words by which one finds a sentence. */
function firstWordsOf(sentence: string): string {
  const line = visible(oneLine(sentence));
  const phrase = phraseAtStart(line) ?? '';
  return line.length > phrase.length + 2 ? `${phrase} …` : line;
}

interface Drafting {
  readonly thesis: string;
  readonly language: string | null;
  readonly taken: Set<string>;
}

function draftLines(sentence: string, at: string, { thesis, language, taken }: Drafting): string[] {
  const phrase = phraseAtStart(sentence);
  const id = idFromText(phrase ?? sentence, taken, language);
  taken.add(id);
  return [
    `  # - id: ${id}`,
    `  #   text: ${toFillIn('one claim of this paragraph, in your own words')}`,
    `  #   supports: ${thesis}`,
    `  #   scheme: ${toFillIn('the kind of inference (see "claims schemes")')}`,
    `  #   at: ${at}`,
    ...(phrase === null ? [] : [`  #   phrase: ${writtenLine(phrase)}`]),
  ];
}
