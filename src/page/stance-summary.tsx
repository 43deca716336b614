import { useMemo } from 'preact/hooks';
import { consequenceOfStances } from '../query/stance-consequence.js';
import { SIGNS } from '../render/signs.js';
import { summarySections } from '../render/summary.js';
import { usePage } from './page-context.js';

/** Where the reader stands and what follows from that, in the sentences at the end of `claims step`. */
export function StanceSummary() {
  const { model, state, act } = usePage();
  const { view } = model;
  const { stances, seen, hides } = state;
  const sections = useMemo(
    () =>
      stances.size === 0
        ? []
        : summarySections(
            {
              stances,
              reasons: new Map(),
              met: new Map(),
              seen: seen.size,
              steps: view.structure.order.length,
              outside: 0,
              narrowedBy: [],
              marks: [],
              consequence: consequenceOfStances(view, stances),
              judged: !hides,
            },
            view,
            SIGNS,
          ),
    [view, stances, seen, hides],
  );
  if (sections.length === 0) return null;
  return (
    <section class="stances" aria-labelledby="stances-title">
      <h2 id="stances-title">Where you stand</h2>
      {sections.map(({ title, lines }) => (
        <section key={title}>
          <h3>{title}</h3>
          {lines.map(({ text, items }) => (
            <div key={text}>
              <p>{text}</p>
              {items.length === 0 ? null : (
                <ul>
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </section>
      ))}
      <button
        type="button"
        class="quiet"
        onClick={() => {
          for (const statement of stances.keys()) act({ type: 'stance', statement, stance: null });
        }}
      >
        Take back all stances
      </button>
    </section>
  );
}
