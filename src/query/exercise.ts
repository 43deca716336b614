import type { Statement, Status } from '../map/model.js';
import type { Level, Topic } from './practice-topics.js';
import type { Team } from './teams.js';

/** A question with its answer, as data. */
export interface Exercise {
  /** Stable: the topic and the id of the statement or relation. */
  readonly id: string;
  readonly topic: Topic;
  readonly about: Statement;
  /** The lowest level at which it is asked. */
  readonly level: Level;
  /** The team that can use the answer; null where both can. */
  readonly team: Team | null;
  /** What is asked, in sentences that can be understood alone: a paragraph each, the question last. */
  readonly ask: readonly string[];
  /** What to choose from, and which is right; null where one answers in one's own words. */
  readonly choice: { readonly among: readonly string[]; readonly right: number } | null;
  readonly answer: readonly AnswerPart[];
  /** What becomes of what was asked about, in a sentence; null where that is no part of the answer. */
  readonly outcome: string | null;
  /** The statements that the answer is taken from, for their sources. */
  readonly from: readonly Statement[];
}

/** A sentence of an answer, and the verdict on it with its reason; null for what has no verdict. */
export interface AnswerPart {
  readonly text: string;
  /** The same in a few words, where the file has them. */
  readonly headline?: string;
  readonly verdict: AnswerVerdict | null;
}

export interface AnswerVerdict {
  readonly status: Status;
  /** `stands: nothing attacks it`, `falls: “Only law binds” attacks it`. */
  readonly words: string;
}

/** How exercises are worded: in headlines where entries have one, or in full. */
export type Wording = 'headlines' | 'texts';
