import { originReference } from '../render/reference.js';
import { withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { strong } from './citing.js';
import type { Line } from './document.js';
import type { Material } from './material.js';

/** What a sheet is of: the text, the motion, the thesis. */
export function aboutLines({ view }: Material): Line[] {
  const { header, thesis } = view.map;
  const title = oneLine(header.title);
  const from = originReference(header);
  // The full stop of a title that has none of its own is not part of it.
  const end = withFullStop(title).slice(title.length);
  return [
    [strong(title), ...(from === '' ? [] : [`${end} ${from}`])],
    ...(header.motion === null ? [] : [[strong('Motion: '), oneLine(header.motion)]]),
    [strong('Thesis: '), oneLine(thesis.text)],
  ];
}
