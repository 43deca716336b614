import type { NoteLoss } from '../interchange-form.js';

/** Argdown in Markdown: the lines between fences whose first word is `argdown`, or begins with it. */

const OPENING = /^ {0,3}(`{3,}|~{3,})[ \t]*\{?\s*\.?argdown/i;

/** Whether a Markdown text has Argdown in it. */
export function hasFences(text: string): boolean {
  return new RegExp(OPENING.source, 'im').test(text);
}

/**
 * All Argdown of a Markdown text as one document, each line where it was, so that messages can name it. A document has one front
 * matter, so only that of the first block is kept.
 */
export function fencedArgdown(text: string, lose: NoteLoss): string {
  const kept: string[] = [];
  let fence: RegExp | null = null;
  let isFirst = true;
  /** What a line of `=` would end: where a block begins, and in a front matter. */
  let frontMatter: 'possible' | 'open' | 'passed' = 'passed';
  for (const line of text.split(/\r\n?|\n/)) {
    const opened = OPENING.exec(line);
    if (fence === null || fence.test(line)) {
      if (fence !== null) isFirst = false;
      fence = fence === null && opened !== null ? closing(opened[1]!) : null;
      frontMatter = isFirst ? 'passed' : 'possible';
      kept.push('');
      continue;
    }
    const isMark = /^\s*={3,}\s*$/.test(line);
    const isWithin = frontMatter === 'open';
    if (frontMatter === 'possible' && isMark) {
      lose('front matters of blocks after the first');
      frontMatter = 'open';
    } else if (isWithin ? isMark : line.trim() !== '') frontMatter = 'passed';
    kept.push(isWithin || frontMatter === 'open' ? '' : line);
  }
  return kept.join('\n');
}

/** A fence ends with a line of at least as many of the same signs. */
function closing(opening: string): RegExp {
  return new RegExp(`^ {0,3}\\${opening[0]}{${opening.length},}\\s*$`);
}
