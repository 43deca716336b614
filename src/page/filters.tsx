import { useState } from 'preact/hooks';
import { KINDS, SIDES, STATUSES } from '../map/model.js';
import { STATUS_WORDS } from '../map/status-words.js';
import { sideWord } from '../render/side-word.js';
import { counted } from '../words/counted.js';
import { EMPTY_FILTER, type Filter, isFiltering } from './filter.js';
import { usePage } from './page-context.js';

/** The search box and the filters, with how many entries they leave. */
export function Filters() {
  const { model, state, found, act, goTo } = usePage();
  const { filter } = state;
  const set = (change: Partial<Filter>) => act({ type: 'filter', filter: change });
  const all = model.view.map.statements.length;
  return (
    <search class="filters">
      <label class="search-box">
        <span class="unseen">Search</span>
        <input
          id="search"
          type="search"
          placeholder="Search"
          autocomplete="off"
          value={filter.words}
          aria-keyshortcuts="/"
          onInput={({ currentTarget }) => set({ words: currentTarget.value })}
          onKeyDown={(event) => {
            const { key, currentTarget } = event;
            const first = found?.statements[0];
            if (key === 'Escape') {
              // Some browsers empty the box by themselves, some do not.
              event.preventDefault();
              if (filter.words === '') currentTarget.blur();
              else set({ words: '' });
            }
            if (key === 'Enter' && first !== undefined) goTo(first);
          }}
        />
      </label>
      <Criteria />
      <output class="count">
        {found === null ? counted(all, 'entry', 'entries') : `${found.statements.length} of ${all} entries`}
      </output>
      {isFiltering(filter) ? (
        <button type="button" class="quiet" onClick={() => set(EMPTY_FILTER)}>
          Show all
        </button>
      ) : null}
      <Instead />
    </search>
  );
}

/** The filters beside the search box; in a narrow window they stand behind a word, to be opened. */
function Criteria() {
  const [isOpen, setOpen] = useState(false);
  const { model, state, act } = usePage();
  const { filter } = state;
  const set = (change: Partial<Filter>) => act({ type: 'filter', filter: change });
  return (
    <div class={`criteria ${isOpen ? 'open' : ''}`}>
      <button type="button" class="quiet more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Filters
      </button>
      <Choice label="Kind" value={filter.kind} values={KINDS} onChoose={(kind) => set({ kind })} />
      <Choice
        label="Side"
        value={filter.side}
        values={SIDES}
        wordOf={sideWord}
        onChoose={(side) => set({ side })}
      />
      <Choice
        label="Verdict"
        value={filter.status}
        values={STATUSES}
        wordOf={(status) => STATUS_WORDS[status]}
        onChoose={(status) => set({ status })}
      />
      {model.tags.length === 0 ? null : (
        <Choice label="Tag" value={filter.tag} values={model.tags} onChoose={(tag) => set({ tag })} />
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={filter.core}
          onChange={({ currentTarget }) => set({ core: currentTarget.checked })}
        />
        Core only
      </label>
      {model.selected === null ? null : (
        <label class="check">
          <input
            type="checkbox"
            checked={filter.onlySelected}
            onChange={({ currentTarget }) => set({ onlySelected: currentTarget.checked })}
          />
          Only what this page is about
        </label>
      )}
    </div>
  );
}

/** That a word is nowhere, and what was looked for instead. */
function Instead() {
  const { found } = usePage();
  if (found === null || found.instead.size === 0) return null;
  return (
    <p class="instead">
      {[...found.instead].map(([word, near]) =>
        near.length === 0
          ? `No entry has “${word}”.`
          : `No entry has “${word}”; found instead: ${near.join(', ')}.`,
      )}
    </p>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly values: readonly Value[];
  wordOf?(value: Value): string;
  onChoose(value: Value | null): void;
}

function Choice<Value extends string>({
  label,
  value,
  values,
  wordOf = (one) => one,
  onChoose,
}: ChoiceProps<Value>) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(values.find((one) => one === currentTarget.value) ?? null)}
      >
        <option value="">any</option>
        {values.map((one) => (
          <option key={one} value={one}>
            {wordOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
