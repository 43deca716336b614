import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { giveAnswer, givePieces } from '../cli/give-answer.js';
import { flagOption, wordOption } from '../cli/option-kinds.js';
import { ALL_FORMS } from '../cli/shared-options.js';
import { askedText, placesAndFile } from '../cli/text-asked.js';
import { lackingPlace } from '../original/compare-with-original.js';
import type { Original } from '../original/split-original.js';
import {
  isAtPlace,
  type NumberedSentence,
  numberedText,
  SENTENCE_FIELDS,
  sentenceRecord,
} from '../query/numbered-text.js';
import { renderNumberedText } from '../render/numbered-text.js';
import { sheetHtml } from '../sheets/html.js';
import { sheetMarkdown } from '../sheets/markdown.js';
import { numberedTextPage } from '../sheets/numbered-text.js';
import { parseLocator } from '../words/locators.js';
import { visible } from '../words/text.js';

/** `claims text [place…]`: the text numbered by paragraph and sentence, with the entries of each sentence in the margin. */

const FIELDS = Object.keys(SENTENCE_FIELDS);

const OPTIONS = {
  text: wordOption('<file>', 'Read this copy of the text; - reads standard input', { completes: 'files' }),
  uncovered: flagOption('Show only the sentences that no entry names'),
};

export const textCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      'Print your copy of the text with its paragraphs and sentences numbered, and beside each sentence the entries that name it. A place is a paragraph (3), a sentence (3.2) or some sentences (3.2-4): you then see it in its paragraph. Without a claims file, the text alone is numbered.',
    examples: [
      ['claims text my-copy.txt', 'The text with its numbers, and the entries in the margin'],
      ['claims text --uncovered --text my-copy.txt', 'The sentences that no entry names'],
      ['claims text my-copy.txt -o text.html', 'The same to print, with a margin to write in'],
    ],
    note: 'The text can be plain text, Markdown, a web page, or what pdftotext makes of a PDF. Selection options choose the entries that stand beside it. If the claims file names its text (original), you need not name it.',
  },
  forms: [...ALL_FORMS, 'html'],
  fields: FIELDS,
  run,
});

async function run({ args, options, shared, form, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  const { places, file } = placesAndFile(args, options.text, io);
  const { original, statements, title, by, language } = await askedText(file, shared, io);
  const asked = places.flatMap((place) => locatorIn(place, original));
  const isAsked = (sentence: NumberedSentence) => asked.length === 0 || isAtPlace(sentence, asked);
  const isWanted = (sentence: NumberedSentence) =>
    isAsked(sentence) && !(options.uncovered && sentence.entries.length > 0);
  const paragraphs = numberedText(shownText(original), statements).filter(({ sentences }) =>
    sentences.some(isAsked),
  );
  const narrowed = Object.keys(shared.selection).length > 0;
  const page = () => {
    const shown = options.uncovered
      ? paragraphs.map((one) => ({ ...one, entries: [], sentences: one.sentences.filter(isWanted) }))
      : paragraphs;
    return numberedTextPage(
      shown.filter(({ sentences }) => sentences.length > 0),
      { topic: title, by },
    );
  };
  if (form === 'html') {
    if (shared.fields !== null) throw new Failure('usage', '--fields is only for lists');
    await givePieces([sheetHtml([page()], language)], shared, io);
    return 'done';
  }
  await giveAnswer(
    {
      rows: () =>
        paragraphs.flatMap((paragraph) =>
          paragraph.sentences.filter(isWanted).map((one) => ({ ...sentenceRecord(one, paragraph) })),
        ),
      fields: FIELDS,
      columns: ['place', 'text', 'entries'],
      names: 'place',
      text: (look) =>
        renderNumberedText({ paragraphs, isAsked, uncovered: options.uncovered, narrowed }, look),
      markdown: () => sheetMarkdown(page()),
    },
    shared,
    io,
  );
  return 'done';
}

/** A place that is asked for, which has to be in the text. */
function locatorIn(place: string, original: Original) {
  const lacks = lackingPlace(place, original);
  if (lacks !== null) throw new Failure('usage', `there is no ${place}: ${lacks}`);
  return parseLocator(place) ?? [];
}

/** The text with every control character made visible. */
function shownText({ paragraphs, headings = [] }: Original): Original {
  return {
    paragraphs: paragraphs.map((sentences) => sentences.map(visible)),
    headings: headings.map((heading) => ({ ...heading, text: visible(heading.text) })),
  };
}
