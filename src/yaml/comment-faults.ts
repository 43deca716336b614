import type { Fault, Scene } from './fault.js';
import { lineEnd, lineOf } from './lines.js';
import { mendWithText } from './mends.js';

/** A text that goes on behind a comment: YAML ends the text where the comment begins. */
export function textBehindCommentFault(scene: Scene, comment: number): Fault {
  const { source, lines } = scene;
  return {
    message: 'a comment begins here, but the text continues on the next line',
    hint: 'if "#" belongs to the text, put the whole text in quotes; if not, move the comment',
    span: [comment, lineEnd(source, lines, lineOf(lines, comment))],
    mends: mendWithText(scene),
  };
}
