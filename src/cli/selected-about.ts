import type { Statement } from '../map/model.js';
import { entriesOf, entriesWithin, type Topic, topicNamed } from '../query/topics.js';
import type { Opened } from './open.js';

/** What is selected; of that, what hangs under one of some entries, or has one of some tags, where any are named. */
export function selectedAbout(named: readonly string[], opened: Opened): readonly Statement[] {
  return selectedOf(topicsNamed(named, opened), opened);
}

/** What is selected of some topics; all of it where there are none. */
function selectedOf(topics: readonly Topic[], { selected }: Opened): readonly Statement[] {
  if (topics.length === 0) return selected;
  const wanted = new Set(topics.flatMap((topic) => entriesOf(topic, selected)));
  return selected.filter((one) => wanted.has(one));
}

/** The same, at most so many levels below the entries of the topics, or below the thesis; all levels for null. */
export function selectedWithin(
  topics: readonly Topic[],
  levels: number | null,
  opened: Opened,
): readonly Statement[] {
  if (levels === null) return selectedOf(topics, opened);
  const { thesis } = opened.view.map;
  const from: readonly Topic[] = topics.length === 0 ? [{ entry: thesis }] : topics;
  const near = from.flatMap((topic) =>
    entriesWithin('entry' in topic ? topic.entry : thesis, levels, selectedOf([topic], opened)),
  );
  const wanted = new Set(near);
  return opened.selected.filter((one) => wanted.has(one));
}

/** The topics that some words name. That a word is neither an id nor a tag is a failure. */
export function topicsNamed(named: readonly string[], { view, statement }: Opened): Topic[] {
  return named.map((word) => topicNamed(word, view.map) ?? { entry: statement(word) });
}
