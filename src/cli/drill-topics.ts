import { TOPICS, type Topic } from '../query/practice.js';
import { namesOf } from '../words/names-of.js';
import { pick } from './pick.js';

/** The topics to practise: the one named, else all. A name that is none of them is a failure. */
export function drillTopics(named: string | undefined): Topic[] {
  if (named !== undefined) pick(TOPICS, named, 'topic');
  const topics = namesOf(TOPICS);
  return named === undefined ? topics : topics.filter((topic) => topic === named);
}
