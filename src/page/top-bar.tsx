import { useState } from 'preact/hooks';
import { spokenDate } from '../words/dates.js';
import { usePage } from './page-context.js';
import type { Pane } from './state.js';

/** The title of the text, and what can be shown and hidden. */

const PANE_NAMES: Readonly<Record<Pane, string>> = { map: 'Map', outline: 'Outline', text: 'Text' };

export function TopBar() {
  const { model, state, act } = usePage();
  const { title, author, publication, date } = model.view.map.header;
  const byline = [author, publication, date === null ? null : spokenDate(date)].filter((one) => one !== null);
  const panes: readonly Pane[] = model.text === null ? ['outline', 'map'] : ['text', 'outline', 'map'];
  return (
    <header class="top">
      <div class="title">
        <h1 dir="auto">{title}</h1>
        {byline.length === 0 ? null : <p dir="auto">{byline.join(', ')}</p>}
      </div>
      <div class="tools">
        <fieldset aria-label="Show beside the card">
          {panes.map((pane) => (
            <button
              key={pane}
              type="button"
              aria-pressed={state.panes.has(pane)}
              onClick={() => act({ type: 'toggle-pane', pane })}
            >
              {PANE_NAMES[pane]}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          aria-pressed={state.hides}
          onClick={() => act({ type: 'hide', hides: !state.hides })}
        >
          Hide answers
        </button>
        <ThemeButton />
        <button type="button" aria-keyshortcuts="?" onClick={() => act({ type: 'help', open: true })}>
          Help
        </button>
      </div>
    </header>
  );
}

/** Turns light into dark and back. At first the page follows the system. */
function ThemeButton() {
  const [isDark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  return (
    <button
      type="button"
      aria-pressed={isDark}
      onClick={() => {
        document.documentElement.dataset.theme = isDark ? 'light' : 'dark';
        setDark(!isDark);
      }}
    >
      Dark
    </button>
  );
}
