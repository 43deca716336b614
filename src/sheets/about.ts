import { headlineOf } from '../map/headline.js';
import type { ArgumentMap } from '../map/model.js';
import type { Topic } from '../query/topics.js';
import { namesInOrder } from '../render/source-names.js';
import { withCapital } from '../words/capital.js';
import { dateInWords } from '../words/dates-in-words.js';
import { listAnd } from '../words/lists.js';
import { withFullStop, withFullStops } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { strong } from './citing.js';
import type { Line } from './document.js';
import type { Material } from './material.js';

/** What is at the head of a sheet: what it is about, which kind of sheet it is, and of which text. */

/** A sheet's title: which kind it is, and for whom. */
export function sheetTitle(name: string, { team }: Material): string {
  return team === null ? name : `${name}: ${team} the motion`;
}

/** What a sheet is about, as its headline: what somebody named, else the title of the text. */
export function topicOf({ view, topics }: Material, called = topicName): string {
  return topics.length === 0 ? oneLine(view.map.header.title) : listAnd(topics.map(called));
}

function topicName(topic: Topic): string {
  return 'tag' in topic ? withCapital(oneLine(topic.tag)) : headlineOf(topic.entry).replace(/\.$/, '');
}

/** The motion of the debate; nothing where the file names none. */
export function motionLines({ view }: Pick<Material, 'view'>): Line[] {
  const { motion } = view.map.header;
  return motion === null ? [] : [[strong('Motion: '), oneLine(motion)]];
}

/** What a sheet is of: where the text comes from, the motion, the thesis unless it says the same, and the entries that it is about. */
export function aboutLines(material: Material): Line[] {
  const { header, thesis } = material.view.map;
  const isMotion = header.motion !== null && withFullStop(header.motion) === withFullStop(thesis.text);
  const entries = material.topics.flatMap((topic) =>
    'tag' in topic || topic.entry === thesis ? [] : topic.entry,
  );
  return [
    ...originLines(material),
    ...motionLines(material),
    ...(isMotion ? [] : [[strong('Thesis: '), oneLine(thesis.text)]]),
    ...entries.map((entry) => [strong('This sheet is about: '), oneLine(entry.text)]),
  ];
}

/** Of which text a sheet is, with its title unless that is the headline. */
export function originLines({ view, topics }: Material): Line[] {
  const { header } = view.map;
  const [by, publication] = [byWords(header), header.publication ?? ''];
  if (topics.length > 0) return [[withFullStops([`On “${oneLine(header.title)}”${by}`, publication])]];
  if (by === '' && publication === '') return [];
  return [[withFullStops([`On the text${by}`, publication])]];
}

/** Who wrote a text that is printed, when, and where it appeared: `By Ada Byron, 6 December 2011. The Times.` */
export function byLines({ view }: Pick<Material, 'view'>): Line[] {
  const { header } = view.map;
  const words = withFullStops([withCapital(byWords(header).trim()), header.publication ?? '']);
  return words === '' ? [] : [[words]];
}

/** Who wrote the text, and when: ` by Ada Byron, 6 December 2011`; begun by a space. */
export function byWords({ author, date }: ArgumentMap['header']): string {
  const who = namesInOrder(author);
  const when = date === null ? '' : dateInWords(date);
  if (who === '') return when === '' ? '' : ` of ${when}`;
  return ` by ${who}${when === '' ? '' : `, ${when}`}`;
}
