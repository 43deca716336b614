import { headlineOf } from '../map/headline.js';
import type { ArgumentMap } from '../map/model.js';
import type { Topic } from '../query/topics.js';
import { originReference } from '../render/reference.js';
import { listAnd } from '../words/lists.js';
import { withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { strong } from './citing.js';
import type { Line } from './document.js';
import type { Material } from './material.js';

/** A sheet's title: what it is and, where somebody asked for topics or for a team's packet, of what and for whom. */
export function sheetTitle(name: string, { topics, team }: Material, called = topicName): string {
  const about = [
    ...(topics.length === 0 ? [] : [listAnd(topics.map(called))]),
    ...(team === null ? [] : [`${team} the motion`]),
  ].join(', ');
  return about === '' ? name : `${name}: ${about}`;
}

function topicName(topic: Topic): string {
  return 'tag' in topic ? oneLine(topic.tag) : headlineOf(topic.entry).replace(/\.$/, '');
}

/** What a sheet is of: the text, the motion, the thesis, and the entries that it is about. */
export function aboutLines({ view, topics }: Material): Line[] {
  const { thesis } = view.map;
  const entries = topics.flatMap((topic) => ('tag' in topic || topic.entry === thesis ? [] : topic.entry));
  return [
    ...textLines(view.map),
    ...(view.map.header.motion === null ? [] : [[strong('Motion: '), oneLine(view.map.header.motion)]]),
    [strong('Thesis: '), oneLine(thesis.text)],
    ...entries.map((entry) => [strong('This sheet is about: '), oneLine(entry.text)]),
  ];
}

/** The text that a sheet is of. */
export function textLines({ header }: ArgumentMap): Line[] {
  const title = oneLine(header.title);
  const from = originReference(header);
  // The full stop of a title that has none of its own is not part of it.
  const end = withFullStop(title).slice(title.length);
  return [[strong(title), ...(from === '' ? [] : [`${end} ${from}`])]];
}
