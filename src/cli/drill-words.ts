import { statementNamed } from '../map/names.js';
import { criterionValues } from '../query/criteria.js';
import { TOPICS, type Topic } from '../query/practice-topics.js';
import type { View } from '../query/view.js';
import { didYouMean } from '../words/did-you-mean.js';
import { knownValues } from '../words/known-values.js';
import { listAnd } from '../words/lists.js';
import { namesOf } from '../words/names-of.js';
import { oneLine } from '../words/text.js';
import { Failure } from './failure.js';
import { fileHint } from './file-hint.js';

/** The words behind `drill`: topics, and then the entries or tags to practise. */
export interface DrillWords {
  readonly topics: readonly Topic[];
  readonly about: readonly string[];
}

export function drillWords(words: readonly string[], { map }: View): DrillWords {
  const names = namesOf(TOPICS);
  const isTopic = (word: string): word is Topic => Object.hasOwn(TOPICS, word);
  const end = words.findIndex((word) => !isTopic(word));
  const topics = words.slice(0, end < 0 ? words.length : end).filter(isTopic);
  const about = words.slice(topics.length);
  const tags = criterionValues('tag', map);
  const known = knownValues(tags);
  for (const word of about) {
    if (known.sameAs(word).length > 0 || statementNamed(map, word) !== undefined) continue;
    const hint = didYouMean(word, [...names, ...map.byId.keys(), ...tags]) ?? fileHint(word);
    throw new Failure(
      'usage',
      `there is no topic, entry or tag "${oneLine(word)}"; ${hint ?? `the topics are ${listAnd(names)}`}`,
    );
  }
  return { topics, about };
}
