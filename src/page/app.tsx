import { useCallback, useMemo, useReducer, useState } from 'preact/hooks';
import type { Statement } from '../map/model.js';
import { Card } from './card.js';
import { filtered } from './filter.js';
import { Filters } from './filters.js';
import { type Deadline, judge } from './judged.js';
import { KeyHelp } from './key-help.js';
import type { Layouter } from './layouter.js';
import { MapPane } from './map-pane.js';
import { Outline } from './outline.js';
import { hrefOf, type Page, PageProvider, PointingProvider } from './page-context.js';
import type { PageModel } from './page-model.js';
import { shownRows } from './shown-rows.js';
import { StanceSummary } from './stance-summary.js';
import { firstState, type PageAction, type PageState, type Pane, reducePage } from './state.js';
import { TextPane } from './text-pane.js';
import { TopBar } from './top-bar.js';
import { useAnnouncements } from './use-announcements.js';
import { showCard, useArrivals } from './use-arrivals.js';
import { useKeyboard } from './use-keyboard.js';
import { WhatIf } from './what-if.js';

/** The page: its state, and its parts around the card. */

interface AppProps {
  readonly model: PageModel;
  readonly panes: readonly Pane[];
  readonly deadline: Deadline;
  readonly layOut: Layouter;
}

export function App({ model, panes, deadline, layOut }: AppProps) {
  const [state, act] = useReducer(
    (before: PageState, action: PageAction) => reducePage(model, before, action),
    null,
    () => firstState(model, panes),
  );
  const { view } = model;
  const judged = useMemo(() => judge(view, state.supposed, deadline), [view, state.supposed, deadline]);
  const found = useMemo(
    () => filtered(state.filter, judged.view, model.selected, model.searchTexts),
    [state.filter, judged.view, model],
  );
  const { open, hides, revealed, seen, at } = state;
  const rows = useMemo(
    () => shownRows(model, { open, hides, revealed, seen, at }, found),
    [model, found, open, hides, revealed, seen, at],
  );
  const goTo = useCallback((statement: Statement) => {
    // At once: the address tells of its change only later, and a key that comes before begins at this entry.
    act({ type: 'arrive', at: statement });
    location.hash = hrefOf(statement);
    // Where it is on the card already, the address does not change.
    showCard();
  }, []);
  const page: Page = { model, state, judged, found, rows, layOut, act, goTo };
  useArrivals(model, act);
  useKeyboard(page);
  useAnnouncements(page);
  return (
    <PageProvider value={page}>
      <Pointed>
        <TopBar />
        <Filters />
        <main class="panes">
          {model.text !== null && state.panes.has('text') ? <TextPane text={model.text} /> : null}
          {state.panes.has('outline') ? <Outline /> : null}
          {state.panes.has('map') ? <MapPane /> : null}
          <div class="pane reading">
            <WhatIf />
            <Card />
            <StanceSummary />
          </div>
        </main>
        <KeyHelp />
        <p class="unseen" role="status">
          {state.said}
        </p>
      </Pointed>
    </PageProvider>
  );
}

/** Holds what is pointed at, so that only who shows it is drawn again. */
function Pointed({ children }: { readonly children: preact.ComponentChildren }) {
  const [at, setAt] = useState<ReadonlySet<Statement>>(new Set());
  const pointing = useMemo(
    () => ({ at, point: (statements: readonly Statement[]) => setAt(new Set(statements)) }),
    [at],
  );
  return <PointingProvider value={pointing}>{children}</PointingProvider>;
}
