import type { Page } from '../../src/editor/cursor.js';
import { lineStarts } from '../../src/yaml/lines.js';

/** Texts with a cursor in them, written `‸`. */

export function withCursor(text: string): { readonly page: Page; readonly offset: number } {
  const offset = text.indexOf('‸');
  if (offset < 0) throw new Error('no cursor');
  return { page: pageOf(text.replace('‸', '')), offset };
}

export function pageOf(source: string): Page {
  return { source, lines: lineStarts(source) };
}
