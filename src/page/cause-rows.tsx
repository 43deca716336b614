import type { CauseLine, CauseList } from '../render/cause-list.js';
import type { VerdictStory } from '../render/verdict-story.js';
import { EntryLink } from './entry-link.js';

/** What decided a verdict, line by line, as under the sentences of `claims evaluate`. */

interface CauseRowsProps {
  readonly story: VerdictStory;
  readonly list: CauseList;
}

export function CauseRows({ story, list: { lines, closing } }: CauseRowsProps) {
  return (
    <>
      {lines.length === 0 ? null : (
        <ul class="causes">
          {lines.map((line, i) => (
            <CauseRow key={`${line.name} ${i}`} story={story} line={line} />
          ))}
        </ul>
      )}
      {closing === null ? null : <p>{closing}</p>}
    </>
  );
}

function CauseRow({ story, line }: { readonly story: VerdictStory; readonly line: CauseLine }) {
  const { row, name, words } = line;
  const entry = row.kind === 'more' ? null : story.entryOf(row.node);
  return (
    <li style={{ '--level': Math.min(row.level, 6) }}>
      {entry === null ? (
        `${name === '' ? '' : `${name}: `}${words}`
      ) : (
        <EntryLink statement={entry} after={`: ${words}`} verdict={false} />
      )}
    </li>
  );
}
