import type { Source } from '../map/model.js';
import { spokenYearOfDate } from '../words/dates.js';
import type { ExerciseMaker } from './exercise-maker.js';
import { paragraph, roleSentence, sayEntry } from './exercise-setting.js';
import { speakerAt, stepFor } from './exercise-steps.js';
import { speaks, voicesAbout } from './exercise-voices.js';
import { overlap, tellingWords } from './telling-words.js';

/** A piece of evidence, and the source that one has to name for it. Evidence that names its source asks nothing. */
export const sourceExercises: ExerciseMaker = (statement, { view, team }) => {
  const { kind, source } = statement;
  if (kind !== 'evidence' || source === null || !isPublished(source)) return [];
  if (overlap(tellingWords(statement.text), tellingWords(namesIn(source))) > 0) return [];
  const step = stepFor(statement, team, view);
  return [
    {
      id: `sources:${statement.id}`,
      topic: 'sources',
      about: statement,
      level: 3,
      team: speakerAt(statement, step, view),
      ask: [
        paragraph(
          `${speaks(voicesAbout(statement, view).you, 'cite')}: ${sayEntry(statement, 'texts')}`,
          roleSentence(statement, view.map, step),
        ),
        paragraph(
          'Somebody asks: where can one read it? Which source do you name?',
          whichSentence(source),
          'Its author, or where it appeared, is enough.',
        ),
      ],
      choice: null,
      answer: [],
      outcome: null,
      from: [statement],
    },
  ];
};

/** The kinds of sources that one cites, by their CSL type. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  'article-newspaper': 'a press report',
  'article-magazine': 'a magazine article',
  'article-journal': 'a journal article',
  'post-weblog': 'a blog post',
  webpage: 'a web page',
  report: 'a report',
  speech: 'a speech',
  interview: 'an interview',
  book: 'a book',
  chapter: 'a chapter of a book',
  treaty: 'a treaty',
};

/** What kind of source it is and of which year, so that one knows which of several is meant; empty where the file does not say. */
function whichSentence({ type, issued }: Source): string {
  const year = typeof issued === 'string' ? spokenYearOfDate(issued.trim()) : '';
  const kind = typeof type === 'string' && Object.hasOwn(TYPE_WORDS, type) ? TYPE_WORDS[type]! : '';
  if (kind === '') return year === '' ? '' : `It is from ${year}.`;
  return year === '' ? `It is ${kind}.` : `It is ${kind} from ${year}.`;
}

/** Who speaks in a source and where, in whatever form the file has it. */
function namesIn(source: Source): string {
  return JSON.stringify([source.author, source.publisher, source['container-title'], source.editor]);
}

/** Whether a source says where it can be read: what was worked out for the file appeared nowhere. */
function isPublished(source: Source): boolean {
  return ['URL', 'DOI', 'publisher', 'container-title', 'event-title', 'issued'].some(
    (field) => source[field] !== undefined,
  );
}
