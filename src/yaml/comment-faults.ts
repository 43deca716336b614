import type { Fault, Scene } from './fault.js';
import { lineEnd, lineOf } from './lines.js';
import { mendWithText } from './mends.js';

/** A text that goes on behind a comment: YAML ends the text where the comment begins. */
export function textBehindCommentFault(scene: Scene, comment: number): Fault {
  const { source, lines } = scene;
  return {
    message: 'a comment begins here, and the text goes on behind it',
    hint: 'put the whole text in quotes if "#" belongs to it; else move the comment',
    span: [comment, lineEnd(source, lines, lineOf(lines, comment))],
    mends: mendWithText(scene),
  };
}
