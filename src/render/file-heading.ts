import { oneLine, visible } from '../words/text.js';
import type { Look } from './look.js';
import { wrap } from './wrap.js';

/** The heading of what is said of one file of several: its name, and the title of its text; null for what has none. */
export function fileHeading(file: string, title: string | null, { ink, width }: Look): string {
  const name = ink.bold(oneLine(visible(file)));
  return wrap(title === null ? name : `${name}: ${oneLine(title)}`, width, '', '  ').join('\n');
}
