import { namesOf } from '../words/names-of.js';

/** What can be practised, and how hard it can be. */

interface PracticeTopic {
  readonly about: string;
  /** Of the questions of a round that has all topics, how many are of this one, in proportion; 0 where it has to be named. */
  readonly share: number;
  /** The level from which on there are such questions. */
  readonly level: Level;
}

/** How much is practised: each level has the questions of those before it, too. */
export const LEVELS = {
  1: 'the entries that a reader needs first (the core), in headlines',
  2: 'claims of the text and the objections to them, in full',
  3: 'everything: replies to replies, verdicts and sources too',
} as const;
export type Level = 1 | 2 | 3;

/** Where nobody says which. */
export const USUAL_LEVEL: Level = 2;

const ROWS = {
  replies: { about: 'what the other side says: what do you answer?', share: 5, level: 1 },
  evidence: { about: 'a claim: what is the evidence for it?', share: 2, level: 1 },
  questions: { about: 'a step to another entry: what would you ask to test it?', share: 1, level: 1 },
  verdicts: { about: 'an entry and its objections: does it stand? (level 3)', share: 1, level: 3 },
  sources: { about: 'a piece of evidence: where does it come from? (level 3)', share: 1, level: 3 },
  kinds: {
    about: 'two sentences: does one support or attack the other? (only if named)',
    share: 0,
    level: 1,
  },
} as const satisfies Readonly<Record<string, PracticeTopic>>;
export type Topic = keyof typeof ROWS;

const TABLE: Readonly<Record<Topic, PracticeTopic>> = ROWS;

/** The topics by name, each with what it asks. */
export const TOPICS: Readonly<Record<Topic, string>> = {
  replies: ROWS.replies.about,
  evidence: ROWS.evidence.about,
  questions: ROWS.questions.about,
  verdicts: ROWS.verdicts.about,
  sources: ROWS.sources.about,
  kinds: ROWS.kinds.about,
};

/** The topic of a name; for null those that need not be named. */
export function topicsNamed(name: string | null): Topic[] {
  return namesOf(TOPICS).filter((topic) => (name === null ? TABLE[topic].share > 0 : topic === name));
}

/** The level from which on there are questions of a topic. */
export function firstLevel(topic: Topic): Level {
  return TABLE[topic].level;
}

/** How often a topic is asked beside the others. */
export function shareOf(topic: Topic): number {
  return Math.max(1, TABLE[topic].share);
}
