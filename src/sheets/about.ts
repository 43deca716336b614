import { oneLine } from '../map/text.js';
import { type Line, strong } from './document.js';
import type { Material } from './material.js';

/** What a sheet is of: the text, the motion, the thesis. */
export function aboutLines({ view }: Material): Line[] {
  const { header, thesis } = view.map;
  const origin = [header.author, header.date, header.publication].filter((part) => part !== null).join(', ');
  return [
    [strong(oneLine(header.title)), ...(origin === '' ? [] : [`. ${origin}`])],
    ...(header.motion === null ? [] : [[strong('Motion: '), oneLine(header.motion)]]),
    [strong('Thesis: '), oneLine(thesis.text)],
  ];
}
