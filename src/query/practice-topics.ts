import { namesOf } from '../words/names-of.js';

/** What can be practised. */
export const TOPICS = {
  replies: 'Answer an objection',
  evidence: 'Name the evidence for a claim',
  kinds: 'Say what a sentence is, and what it supports or attacks',
  questions: 'Ask critical questions about an inference',
} as const;
export type Topic = keyof typeof TOPICS;

/** The topic of a name; all of them for null. */
export function topicsNamed(name: string | null): Topic[] {
  return namesOf(TOPICS).filter((topic) => name === null || topic === name);
}
