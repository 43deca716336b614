import { KINDS } from '../map/model.js';
import type { TagCount, TagInFiles } from '../query/tags.js';
import { counted } from '../words/counted.js';
import { greatest } from '../words/extremes.js';
import { countOfKind } from './kinds.js';
import type { Look } from './look.js';
import { padToWidth, widestText } from './width.js';
import { wrap } from './wrap.js';

/** Tags for people, one a line: the tag, how many entries carry it, and of which kinds; of several files, in how many. */
export function renderTags(tags: readonly (TagCount | TagInFiles)[], { width, ink, plain }: Look): string {
  const room = widestText(tags.map(({ tag }) => tag));
  const digits = greatest(tags.map(({ entries }) => String(entries).length));
  return tags
    .flatMap((row) => {
      const kinds = [
        ...KINDS.flatMap((kind) => (row[kind] === 0 ? [] : countOfKind(row[kind], kind))),
        ...('files' in row ? [`in ${counted(row.files, 'file')}`] : []),
      ].join(', ');
      if (plain) return wrap(`${row.tag}: ${row.entries}, ${kinds}`, width, '', '  ');
      const head = `${ink.bold(padToWidth(row.tag, room))}  ${String(row.entries).padStart(digits)}  `;
      return wrap(kinds, width, head, ' '.repeat(room + digits + 4));
    })
    .join('\n');
}
