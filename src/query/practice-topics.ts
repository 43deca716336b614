import { namesOf } from '../words/names-of.js';

/** What can be practised. */
export const TOPICS = {
  replies: 'an objection: what do you answer?',
  evidence: 'a claim: which evidence is there for it?',
  kinds: 'a sentence: what is it, and what does it bear on? (multiple choice)',
  questions: 'an inference: what would you ask of it?',
} as const;
export type Topic = keyof typeof TOPICS;

/** The topic of a name; all of them for null. */
export function topicsNamed(name: string | null): Topic[] {
  return namesOf(TOPICS).filter((topic) => name === null || topic === name);
}
