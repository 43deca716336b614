import { namesOf } from '../words/names-of.js';

/** What can be practised. */
export const TOPICS = {
  replies: 'an objection: what do you answer?',
  evidence: 'a claim: what is the evidence for it?',
  kinds: 'a sentence: what is it, and what does it support or attack?',
  questions: 'a step to another entry: what would you ask about it?',
} as const;
export type Topic = keyof typeof TOPICS;

/** The topic of a name; all of them for null. */
export function topicsNamed(name: string | null): Topic[] {
  return namesOf(TOPICS).filter((topic) => name === null || topic === name);
}
