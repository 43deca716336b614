import type { Source } from '../map/model.js';

/** What kinds of source can show and what they cannot, for those who judge evidence. */

export interface KindOfSource {
  /** What it is, with its article. */
  readonly name: string;
  /** What it shows, and what it leaves open. */
  readonly shows: string;
  readonly leavesOpen: string;
  /** Of the very thing that was agreed, ordered, decided or said, which is enough for this: the words of a claim that may be about just this. */
  readonly isAbout?: RegExp;
}

const ARTICLE = {
  shows: 'what its author reported or thought',
  leavesOpen: 'how the author knew it, unless the article says so',
};
const POST = { shows: 'what its author says', leavesOpen: 'that anybody checked it' };
/** Words of claims about what somebody said. */
const SAYING =
  /\b(?:sa(?:y|ys|id|ying)|(?:announce|declare|promise|propose|agree)[sd]?|proposals?|den(?:y|ies|ied)|(?:offer|suggest|warn|ask|want)(?:s|ed)?|(?:claim|demand)(?:s|ed)|called|stated|admit(?:s|ted)?)\b/i;
const SPOKEN = { shows: 'what the speaker said', leavesOpen: 'that this is true', isAbout: SAYING } as const;
/** Words of claims about what a law, a treaty or a court lays down. */
const RULING =
  /\b(?:must|may|ought|(?:has|have|had) to|duty|bound|(?:il)?legal(?:ly)?|laws?|lawful|treaty|act|(?:agree|promise|guarantee|pledge|propose|require)[sd]?|agreement|commit(?:s|ted|ment)?|oblig\w+|lets?|allow(?:s|ed)?|permit(?:s|ted)?|ban(?:s|ned)?|forbid(?:s|den)?|forbade|prohibit(?:s|ed)?|limit(?:s|ed)?|court|decid\w+|decision|ruled?|guilty)\b/i;
const STUDY = { shows: 'what its authors found', leavesOpen: 'that others found the same' };
const WORK = { shows: 'what its author says', leavesOpen: 'that others agree' };

/** By the types of CSL. */
const KINDS: Readonly<Record<string, KindOfSource>> = {
  treaty: {
    name: 'a treaty',
    shows: 'what its parties agreed',
    leavesOpen: 'that they do what they agreed',
    isAbout: RULING,
  },
  legislation: {
    name: 'a law',
    shows: 'what the law says',
    leavesOpen: 'that people keep to it',
    isAbout: RULING,
  },
  regulation: {
    name: 'a rule of an authority',
    shows: 'what the rule says',
    leavesOpen: 'that people keep to it',
    isAbout: RULING,
  },
  bill: {
    name: 'a draft of a law',
    shows: 'what was proposed',
    leavesOpen: 'that it became law',
    isAbout: RULING,
  },
  legal_case: {
    name: 'a decision of a court',
    shows: 'what the court decided',
    leavesOpen: 'that it decided rightly',
    isAbout: RULING,
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
