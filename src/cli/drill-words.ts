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

/** The words behind `drill`: topics, and the entries or tags to practise. */
export interface DrillWords {
  readonly topics: readonly Topic[];
  readonly about: readonly string[];
}

export function drillWords(words: readonly string[], { map }: View): DrillWords {
  const names = namesOf(TOPICS);
  const tags = criterionValues('tag', map);
  const known = knownValues(tags);
  const isTopic = (word: string): word is Topic => Object.hasOwn(TOPICS, word);
  const isKnown = (word: string) => known.sameAs(word).length > 0 || statementNamed(map, word) !== undefined;
  // Behind an entry or a tag, what is called like a topic can be another of them.
  const end = words.findIndex((word) => !isTopic(word));
  const isAbout = (word: string, place: number) =>
    !isTopic(word) || (end >= 0 && place > end && isKnown(word));
  const topics = words.filter((word, i) => !isAbout(word, i)).filter(isTopic);
  const about = words.filter(isAbout);
  for (const word of about) {
    if (isKnown(word)) continue;
    const hint = didYouMean(word, [...names, ...map.byId.keys(), ...tags]) ?? fileHint(word);
    throw new Failure(
      'usage',
      `there is no topic, entry or tag "${oneLine(word)}"; ${hint ?? `the topics are ${listAnd(names)}`}`,
    );
  }
  return { topics, about };
}
