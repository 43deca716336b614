import { headlineOf } from '../map/headline.js';
import type { Statement } from '../map/model.js';
import { relationVerb } from '../render/relation-words.js';
import { isJudged } from './hiding.js';
import { KindMark, Verdict } from './marks.js';
import { hasBranch, type Place } from './outline-keys.js';
import { usePage, usePointing } from './page-context.js';

/** A row of the outline: whether its branch is open, its kind, its headline and its verdict. */

interface OutlineRowProps {
  readonly place: Place;
  /** Whether Tab leads to it. */
  readonly isCurrent: boolean;
  /** Whether its branch is open; null while a filter decides what is shown. */
  readonly isOpen: boolean | null;
  /** False for a row that only leads to what is found. */
  readonly isFound: boolean;
  onToggle(statement: Statement): void;
  onFocus(key: string): void;
}

export function OutlineRow({ place, isCurrent, isOpen, isFound, onToggle, onFocus }: OutlineRowProps) {
  const { model, state, judged, goTo } = usePage();
  const { at: pointedAt, point } = usePointing();
  const { row, key, setSize, position } = place;
  const { statement, relation, level, again } = row;
  const canOpen = isOpen !== null && hasBranch(row);
  const twisty = isOpen === true ? '▾' : '▸';
  const isAt = statement === state.at;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys
    <li
      role="treeitem"
      aria-level={level + 1}
      aria-setsize={setSize}
      aria-posinset={position}
      aria-expanded={canOpen ? isOpen : undefined}
      aria-selected={isAt}
      tabIndex={isCurrent ? 0 : -1}
      class={`${isAt ? 'at' : ''} ${isFound ? '' : 'bridge'} ${pointedAt.has(statement) ? 'pointed' : ''}`}
      style={{ '--level': level }}
      onFocus={() => onFocus(key)}
      onClick={() => goTo(statement)}
      onPointerEnter={() => point([statement])}
      onPointerLeave={() => point([])}
    >
      <span
        class="twisty"
        aria-hidden="true"
        onClick={(event) => {
          if (!canOpen) return;
          event.stopPropagation();
          onToggle(statement);
        }}
      >
        {canOpen ? twisty : ''}
      </span>
      <span class="words">
        <KindMark kind={statement.kind} />
        {relation === null ? null : <span class="unseen">{relationVerb(relation)}: </span>}
        <bdi class="headline">{headlineOf(statement)}</bdi>
        {again === null ? null : <span class="small"> (see {again})</span>}
      </span>
      {isJudged(model, state, statement) ? (
        <Verdict status={judged.view.labels.statusOf(statement)} brief />
      ) : null}
    </li>
  );
}
