import { padToWidth, widestText, widthOfText } from './width.js';
import { wrap } from './wrap.js';

/** Names with what they mean, in two columns; where a window is too narrow for that, each meaning stands below its name. */

/** A name and what it means; a meaning may be empty. */
export type NamedMeaning = readonly [name: string, meaning: string];

/** What stands before a name, and between the two columns. */
const MARGIN = '  ';
/** A meaning in fewer columns than these is hard to read. */
const LEAST_MEANING_COLUMNS = 24;

/** Rows as lines of at most `width` columns. A name wider than `widest` has its meaning on the next line. */
export function twoColumnLines(rows: readonly NamedMeaning[], width: number, widest = 30): string[] {
  const names = rows.map(([name]) => name).filter((name) => widthOfText(name) <= widest);
  const column = widestText(names) + 2 * MARGIN.length;
  if (width - column < LEAST_MEANING_COLUMNS) return rows.flatMap((row) => stacked(row, width, '      '));
  const indent = ' '.repeat(column);
  return rows.flatMap((row) => {
    const [name, meaning] = row;
    if (meaning === '') return wrap(name, width, MARGIN);
    if (widthOfText(name) > widest) return stacked(row, width, indent);
    return wrap(meaning, width, padToWidth(`${MARGIN}${name}`, column), indent);
  });
}

function stacked([name, meaning]: NamedMeaning, width: number, indent: string): string[] {
  return [
    ...wrap(name, width, MARGIN, `${MARGIN}  `),
    ...(meaning === '' ? [] : wrap(meaning, width, indent)),
  ];
}
