import { headlineOf } from '../map/headline.js';
import type { ArgumentNode, Statement, Status } from '../map/model.js';
import { nodeName } from '../map/nodes.js';
import { UNBROKEN_LOOK } from '../render/unbroken-look.js';
import { storyOf } from '../render/verdict-story.js';
import { BEFORE, targetSentence } from '../render/what-if-lines.js';
import { counted } from '../words/counted.js';
import { EntryLink } from './entry-link.js';
import { usePage } from './page-context.js';

/** What the reader supposes, and what follows from that: in the sentences of `claims evaluate --grant --drop`. */
export function WhatIf() {
  const { state, act } = usePage();
  if (state.supposed.size === 0) return null;
  return (
    <section class="what-if" aria-labelledby="what-if-title">
      <h2 id="what-if-title">What if</h2>
      <ul class="suppositions" aria-label="What you suppose">
        {[...state.supposed].map(([node, verdict]) => (
          <Supposition key={nodeName(node)} node={node} verdict={verdict} />
        ))}
      </ul>
      <button type="button" class="quiet" onClick={() => act({ type: 'reset-suppositions' })}>
        Reset: the file’s own verdicts
      </button>
      <Consequences />
    </section>
  );
}

interface SuppositionProps {
  readonly node: ArgumentNode;
  readonly verdict: 'in' | 'out';
}

function Supposition({ node, verdict }: SuppositionProps) {
  const { act } = usePage();
  const name = node.node === 'statement' ? `“${headlineOf(node)}”` : nodeName(node);
  const words = `${name} ${verdict === 'in' ? 'stands' : 'falls'}`;
  return (
    <li>
      {words}{' '}
      <button
        type="button"
        class="quiet"
        aria-label={`Take back: ${words}`}
        onClick={() => act({ type: 'suppose', node, verdict: null })}
      >
        ×
      </button>
    </li>
  );
}

/** So many changes are listed at first. */
const MOST_LISTED = 12;

function Consequences() {
  const { model, state, judged } = usePage();
  const { thesis, statements } = model.view.map;
  const about = state.at === thesis ? [thesis] : [thesis, state.at];
  const changes = (judged.pageFor(thesis).asked.changes ?? []).flatMap(({ node, before }) => {
    const statement = statements[node];
    const isSaid = statement === undefined || state.supposed.has(statement) || about.includes(statement);
    return isSaid ? [] : [{ statement, before }];
  });
  return (
    <>
      {about.map((statement) => (
        <p key={statement.id} class="follows">
          {sentenceAbout(statement)}
        </p>
      ))}
      <p>
        {changes.length === 0
          ? 'No other verdict would change.'
          : `${counted(changes.length, 'other verdict')} would change:`}
      </p>
      <ul class="entries">
        {changes.slice(0, MOST_LISTED).map(({ statement, before }) => (
          <Change key={statement.id} statement={statement} before={before} />
        ))}
      </ul>
      {changes.length > MOST_LISTED ? <p class="small">and {changes.length - MOST_LISTED} more</p> : null}
    </>
  );

  function sentenceAbout(statement: Statement): string {
    const page = judged.pageFor(statement);
    return targetSentence(page, storyOf(page, UNBROKEN_LOOK));
  }
}

function Change({ statement, before }: { readonly statement: Statement; readonly before: Status }) {
  return (
    <li>
      <EntryLink statement={statement} /> <span class="small">({BEFORE[before]} before)</span>
    </li>
  );
}
