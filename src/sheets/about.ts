import { nameInOrder, sourceNames } from '../render/source-names.js';
import { dateInWords } from '../words/dates-in-words.js';
import { withFullStops } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { strong } from './citing.js';
import type { Line } from './document.js';
import type { Material } from './material.js';

/** What a sheet is about, as its headline. */
export function topicOf({ view }: Material): string {
  return oneLine(view.map.header.title);
}

/** What a sheet is of: where the text comes from, the motion, the thesis. */
export function aboutLines({ view }: Material): Line[] {
  const { header, thesis } = view.map;
  const origin = originWords(header);
  return [
    ...(origin === '' ? [] : [[origin]]),
    ...(header.motion === null ? [] : [[strong('Motion: '), oneLine(header.motion)]]),
    [strong('Thesis: '), oneLine(thesis.text)],
  ];
}

/** Who wrote the text, when, and where it appeared: `By Ada Byron, 6 December 2011. The Times.` */
function originWords({ author, date, publication }: Material['view']['map']['header']): string {
  const who = sourceNames(author).map(nameInOrder).join(' and ');
  const when = date === null ? '' : dateInWords(date);
  const by = [...(who === '' ? [] : [`By ${who}`]), when].filter((part) => part !== '').join(', ');
  return withFullStops([by, publication ?? '']);
}
