import { toFillIn } from '../words/fill-in.js';
import type { Beginning, BeginningText } from './beginning.js';
import { paragraphDrafts } from './paragraph-drafts.js';
import { phraseAtStart } from './phrase-at-start.js';
import { writtenLine } from './written-line.js';

/**
 * The file that somebody begins with. It has no errors, and teaches the form by its comments: lines with `##` explain, lines
 * with `#` are examples, each right as it stands when the sign is removed.
 */
export function starterFile(beginning: Beginning): string {
  const { schema, language, text } = beginning;
  const lines = [
    ...(schema === null ? [] : [`# yaml-language-server: $schema=${schema}`]),
    ...HOW_TO_READ,
    '',
    ...headerLines(beginning),
    '',
    'claims:',
    ...thesisLines(beginning),
    ...EXAMPLES,
    ...(text === null
      ? []
      : [...HOW_TO_DRAFT, ...paragraphDrafts(text.original, THESIS, language), ...OTHER_LISTS]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The id of the thesis, whatever it says: the examples name it, and `claims rename` gives it another. */
const THESIS = 'thesis';

const HOW_TO_READ = [
  '## Lines with ## explain the file. Lines with # are examples. To use an example,',
  '## remove "# " from its lines: the sign and one space (many editors: Ctrl + /).',
  '## Write your words for FILL IN. "claims check" shows what is wrong or missing.',
];

function headerLines({ title, author, date, url, language, motion, text }: Beginning): string[] {
  return [
    `title: ${writtenLine(title ?? toFillIn('the title of the text'))}`,
    author === null
      ? withNote(`# author: ${toFillIn('who wrote the text')}`, '"Family, Given" or an institution')
      : `author: ${writtenLine(author)}`,
    keyOrExample('date', date, '2011-12-06'),
    keyOrExample('url', url, 'https://example.org/the-text'),
    keyOrExample('language', language, 'en'),
    ...textLines(text),
    keyOrExample('motion', motion, toFillIn('the sentence that a debate is about')),
    withNote(`thesis: ${THESIS}`, 'the id of the thesis, which is below'),
  ];
}

/** A key with its value; an example of it where it is not known. */
function keyOrExample(key: string, value: string | null, example: string): string {
  if (value === null) return `# ${key}: ${example}`;
  // Dates are read as they are written, quotes or not.
  return `${key}: ${key === 'date' && /^[\d-]+$/.test(value) ? value : writtenLine(value)}`;
}

function textLines(text: BeginningText | null): string[] {
  if (text === null) return [withNote('# original: text.txt', 'your copy of the text, in this folder')];
  const { own, named, begins } = text;
  return [
    ...(own === null
      ? [
          '## Your copy of the text is not in this folder. Name it when you check:',
          `## claims check --text ${named}`,
        ]
      : [`original: ${writtenLine(own)}`]),
    ...(begins === null
      ? []
      : [withNote(`begins: ${writtenLine(begins)}`, 'the first words of paragraph 1')]),
  ];
}

const COLUMNS = 80;

/** A line with a note behind it, where there is room. */
function withNote(line: string, note: string): string {
  const noted = `${line.padEnd(32)} # ${note}`;
  return noted.length <= COLUMNS ? noted : line;
}

function thesisLines({ thesis, text }: Beginning): string[] {
  const phrase = phraseAtStart(text?.original.paragraphs[0]?.[0] ?? '');
  return [
    '  ## An entry has an id (a short name) and a text (a sentence in your words).',
    '  ## The first entry is the thesis: what the whole text wants readers to accept.',
    `  - id: ${THESIS}`,
    `    text: ${writtenLine(thesis ?? toFillIn('what the whole text wants readers to accept'))}`,
    withNote('    # at: 1.1', 'its place: paragraph 1, sentence 1'),
    phrase === null
      ? withNote('    # phrase: words of the text', 'at most eight, from that place')
      : `    # phrase: ${writtenLine(phrase)}`,
  ];
}

/** An example of each kind of entry, and of an undercut, below the thesis. */
const EXAMPLES = `
    ## Reasons are below the claim that they support. Objections are below the
    ## entry that they attack. Use the line "reasons:" with its example.
    # reasons:
    #   - id: first-reason
    #     text: FILL IN why the thesis is true
    #     at: 1.2
    #     scheme: consequences     # the kind of inference: see "claims schemes"
    #     evidence:
    #       - id: first-evidence
    #         text: FILL IN a fact that shows that the reason is true
    #         source:
    #           author: FILL IN who wrote the work
    #           title: FILL IN the title of the work
    #           ## issued: 2011-12   (when it appeared)
    #     counterpoints:
    #       - id: first-objection
    #         text: FILL IN why the reason may be wrong
    #         replies:
    #           - id: first-reply
    #             text: FILL IN an answer to the objection
    #       ## An undercut: it attacks the step (the arrow), not the reason.
    #       - id: does-not-follow
    #         text: FILL IN why the thesis does not follow from the reason
    #         attacks: first-reason -> ${THESIS}
    #         known:               # a gap that "claims check" should accept
    #           unanswered: The author does not answer this.`
  .slice(1)
  .split('\n');

const HOW_TO_DRAFT = `
  ## The text, with a draft of a claim for each paragraph. A paragraph can make
  ## one claim, or several, or none. To use a draft, remove "# ", write the text
  ## and choose an id and the place. "supports" names the entry that it is a
  ## reason for. Evidence, objections and answers go to the lists at the end.
  ## An objection that the author mentions is no claim of the author: move it to
  ## "counterpoints" there, and write "attacks" for "supports".`.split('\n');

/** Lists of the other kinds of entries: a draft moved there keeps its indentation. */
const OTHER_LISTS = `
## Entries in these lists say themselves what they support or attack.
# evidence:
#   - id: evidence-of-the-author
#     text: FILL IN a fact, a number or an example from the text
#     supports: ${THESIS}
#     at: 1.1
# counterpoints:
#   - id: objection-in-the-text
#     text: FILL IN what others object
#     attacks: ${THESIS}
#     at: 1.1
# replies:
#   - id: answer-of-the-author
#     text: FILL IN what the author answers
#     attacks: objection-in-the-text
#     at: 1.1`.split('\n');
