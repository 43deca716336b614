import { useEffect, useRef, useState } from 'preact/hooks';
import type { Statement } from '../map/model.js';
import type { TreeRow } from '../query/tree.js';
import { type Place, placesInTree, treeMove } from './outline-keys.js';
import { OutlineRow } from './outline-row.js';
import { usePage } from './page-context.js';

/** The argument as a tree: what the map shows, for the keyboard and for screen readers. */

/** So many rows are drawn at first, and so many more each time that the reader asks. */
const MANY_ROWS = 150;

export function Outline() {
  const { state, rows, found, act, goTo } = usePage();
  const [most, setMost] = useState(MANY_ROWS);
  const [focused, setFocused] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef(false);
  const shown = rows.slice(0, most);
  const places = placesInTree(shown);
  const current = currentPlace(places, focused, state.at);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });
  const isFiltered = found !== null;
  const toggle = (statement: Statement) => act({ type: 'toggle-branch', statement });
  const onKeyDown = (event: KeyboardEvent) => {
    if (current === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const move = treeMove(event.key, places, current, (one) => !isFiltered && state.open.has(one));
    if (move === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (move.type === 'toggle') toggle(current.row.statement);
    else if (move.type === 'open') goTo(current.row.statement);
    else {
      moved.current = true;
      setFocused(move.key);
    }
  };
  return (
    <section class="pane outline" aria-labelledby="outline-title">
      <h2 id="outline-title" class="pane-title">
        Outline
      </h2>
      {shown.length === 0 ? <p class="none">No entry matches.</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a list is what a tree is made of */}
      <ul role="tree" aria-label="The argument" ref={list} onKeyDown={onKeyDown}>
        {places.map((place) => (
          <OutlineRow
            key={place.key}
            place={place}
            isCurrent={place === current}
            isOpen={isFiltered ? null : state.open.has(place.row.statement)}
            isFound={found === null || found.wanted.has(place.row.statement)}
            onToggle={toggle}
            onFocus={setFocused}
          />
        ))}
      </ul>
      {rows.length > most ? (
        <button type="button" onClick={() => setMost(most + MANY_ROWS)}>
          Show more of {rows.length} rows
        </button>
      ) : null}
    </section>
  );
}

/** The row that Tab leads to: the one that had the focus last, else that of the card, else the first. */
function currentPlace(places: readonly Place[], focused: string | null, at: Statement): Place | null {
  const isAt = ({ statement, again }: TreeRow) => statement === at && again === null;
  return (
    places.find(({ key }) => key === focused) ?? places.find(({ row }) => isAt(row)) ?? places[0] ?? null
  );
}
