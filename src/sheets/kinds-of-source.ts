import type { Source } from '../map/model.js';

/** What kinds of source can show and what they cannot, for those who judge evidence. */

export interface KindOfSource {
  /** What it is, with its article. */
  readonly name: string;
  /** What it shows, and what it leaves open. */
  readonly shows: string;
  readonly leavesOpen: string;
  /** Whether it is the very thing that was agreed, ordered, decided or said, so that it is enough for this. */
  readonly isRecord?: true;
}

const ARTICLE = {
  shows: 'what its author reported or thought',
  leavesOpen: 'how the author knew it, unless the article says so',
};
const POST = { shows: 'what its author says', leavesOpen: 'that anybody checked it' };
const SPOKEN = { shows: 'what the speaker said', leavesOpen: 'that this is true', isRecord: true } as const;
const STUDY = { shows: 'what its authors found', leavesOpen: 'that others found the same' };
const WORK = { shows: 'what its author says', leavesOpen: 'that others agree' };

/** By the types of CSL. */
const KINDS: Readonly<Record<string, KindOfSource>> = {
  treaty: {
    name: 'a treaty',
    shows: 'what its parties agreed',
    leavesOpen: 'that they do what they agreed',
    isRecord: true,
  },
  legislation: {
    name: 'a law',
    shows: 'what the law says',
    leavesOpen: 'that people keep to it',
    isRecord: true,
  },
  regulation: {
    name: 'a rule of an authority',
    shows: 'what the rule says',
    leavesOpen: 'that people keep to it',
    isRecord: true,
  },
  bill: {
    name: 'a draft of a law',
    shows: 'what was proposed',
    leavesOpen: 'that it became law',
    isRecord: true,
  },
  legal_case: {
    name: 'a decision of a court',
    shows: 'what the court decided',
    leavesOpen: 'that it decided rightly',
    isRecord: true,
  },
  speech: { name: 'a speech', ...SPOKEN },
  interview: { name: 'an interview', ...SPOKEN },
  hearing: { name: 'a hearing', ...SPOKEN },
  report: {
    name: 'a report',
    shows: 'what those who wrote it say or found',
    leavesOpen: 'that others found the same',
  },
  dataset: { name: 'a set of data', shows: 'what was counted', leavesOpen: 'why it is so' },
  'article-newspaper': { name: 'a newspaper article', ...ARTICLE },
  'article-magazine': { name: 'a magazine article', ...ARTICLE },
  'article-journal': { name: 'a journal article', ...STUDY },
  'paper-conference': { name: 'a conference paper', ...STUDY },
  thesis: { name: 'a thesis', ...STUDY },
  'post-weblog': { name: 'a blog post', ...POST },
  post: { name: 'a post', ...POST },
  webpage: { name: 'a web page', ...POST },
  book: { name: 'a book', ...WORK },
  chapter: { name: 'a chapter of a book', ...WORK },
};

/** What kind a source is; null where the file does not say, or names one of which nothing is known. */
export function kindOfSource(source: Source | null): KindOfSource | null {
  const type = source?.type;
  return typeof type === 'string' && Object.hasOwn(KINDS, type) ? KINDS[type]! : null;
}
