import type { ChalkInstance } from 'chalk';

/**
 * The colours of the program. A colour of text alone is legible on dark backgrounds or on light ones, never on both, and nobody tells a
 * program which one there is. So each colour brings its own ground, from the part of the 256 colours that no scheme changes; the rest
 * is in the terminal's own colour, bold or underlined. Colour only repeats what a sign or a word says.
 */

interface Paint {
  /** Numbers among the 256 colours, from 16 on. */
  readonly text: number;
  readonly ground: number;
  /** What is painted so, for the docs. */
  readonly means: string;
}

export const PAINTS = {
  alarm: { text: 231, ground: 124, means: '`✗ falls`, `error:`' },
  caution: { text: 16, ground: 220, means: '`warning:`' },
  added: { text: 231, ground: 22, means: '`{+words that were put in+}`' },
  removed: { text: 231, ground: 88, means: '`[-words that were taken out-]`' },
} as const satisfies Record<string, Paint>;

/** Text in one of the colours; bold where a terminal has fewer than 256. */
export function painted(paint: keyof typeof PAINTS, text: string, ink: ChalkInstance): string {
  const { text: color, ground } = PAINTS[paint];
  return ink.level < 2 ? ink.bold(text) : ink.ansi256(color).bgAnsi256(ground)(text);
}
