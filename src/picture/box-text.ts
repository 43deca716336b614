import type { Status } from '../map/model.js';
import { isRightToLeft } from '../words/right-to-left.js';
import { xmlText } from '../words/xml.js';
import { LINE_SIGNS, labelOf } from './box-words.js';
import type { Note } from './notes.js';
import type { Box } from './scene.js';
import { FACES, LINE_HEIGHT } from './style.js';
import type { Face } from './text-width.js';
import { wrapText } from './wrap-text.js';

/** What stands in a box, in lines, and how large the box is for that. */

export interface TextLine {
  readonly text: string;
  readonly face: Face;
  /** Of the writing line, from the top of the box. */
  readonly y: number;
  readonly look: 'label' | 'headline' | 'bridge' | 'text' | 'note';
  readonly isRightToLeft: boolean;
}

export interface BoxText {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  /** Where the verdict stands, from the top of the box; null for none. */
  readonly verdict: { readonly status: Status; readonly y: number } | null;
}

const WIDTHS = { headline: 152, text: 220, thesis: 228 } as const;
export const PADDING = 10;
/** Between the label, the headline, the text and the verdict. */
const GAP = 5;

/** Where the label begins, right of the sign of its kind. */
export const LABEL_INDENT = 13;
export const KIND_MARK_SIZE = 8;

/** Room to write in a box that is to be filled in. */
const BLANK = 62;

/** What stands in a box. `notes` are what it supports or attacks without a line. */
export function boxText(box: Box, notes: readonly Note[] = []): BoxText {
  const width = box.isThesis ? WIDTHS.thesis : WIDTHS[box.text === null ? 'headline' : 'text'];
  const inner = width - 2 * PADDING;
  const lines: TextLine[] = [];
  let bottom = PADDING - 2;
  const write = (text: string, face: Face, look: TextLine['look'], gap: number) => {
    const clean = xmlText(text);
    const rightToLeft = isRightToLeft(clean);
    bottom += gap;
    for (const line of wrapText(clean, inner - (look === 'label' ? LABEL_INDENT : 0), face)) {
      lines.push({ text: line, face, look, y: bottom + face.size, isRightToLeft: rightToLeft });
      bottom += face.size * LINE_HEIGHT;
    }
  };
  write(labelOf(box), FACES.label, 'label', 0);
  const { headline, text, verdict, isThesis, isBridge } = box;
  if (headline === '') bottom += BLANK;
  else if (isBridge) write(`(${headline})`, FACES.bridge, 'bridge', GAP);
  else write(headline, isThesis ? FACES.thesis : FACES.headline, 'headline', GAP);
  if (text !== null && text !== headline) write(text, FACES.text, 'text', GAP);
  for (const [index, { sign, words }] of notes.entries())
    write(`${LINE_SIGNS[sign]} ${words}`, FACES.note, 'note', index === 0 ? GAP : 1);
  if (verdict === null) return { width, height: bottom + PADDING - 3, lines, verdict: null };
  const y = bottom + GAP + FACES.label.size;
  return { width, height: y + PADDING, lines, verdict: { status: verdict, y } };
}
