import { useMemo } from 'preact/hooks';
import type { Statement } from '../map/model.js';
import { breakableText } from '../render/breakable.js';
import { cardFacts } from '../render/card-facts.js';
import { sideWord } from '../render/side-word.js';
import { UNBROKEN_LOOK } from '../render/unbroken-look.js';
import { verdictAsSupposed, verdictInFull } from '../render/verdict-words.js';
import { withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { CardActions } from './card-actions.js';
import { CardSections } from './card-sections-view.js';
import { FoundText } from './found-text.js';
import { isJudged } from './hiding.js';
import { KindMark } from './marks.js';
import { usePage } from './page-context.js';
import { Passages } from './passages.js';
import { Reveal } from './reveal.js';
import { Why } from './why.js';

/** One entry in full, with the same facts as `claims show`. */
export function Card() {
  const { state } = usePage();
  return (
    <article class="card" aria-labelledby="card-title">
      <CardHead statement={state.at} />
      <CardActions statement={state.at} />
      <Reveal statement={state.at} />
      <Why statement={state.at} />
      <Facts statement={state.at} />
      <Passages statement={state.at} />
      <CardSections statement={state.at} />
    </article>
  );
}

function CardHead({ statement }: { readonly statement: Statement }) {
  const { model, state, judged, found } = usePage();
  const { view } = judged;
  const { short, text, kind, id } = statement;
  const words = found?.words ?? [];
  const headline = short === null || withFullStop(short) === oneLine(text) ? null : short;
  return (
    <header>
      <p class="card-kind">
        <KindMark kind={kind} /> {kind}
        {statement === view.map.thesis ? ', the thesis' : ''},{' '}
        {sideWord(view.structure.side[statement.index]!)}
      </p>
      <h2 id="card-title" tabIndex={-1} dir="auto">
        <FoundText text={headline ?? text} words={words} />
      </h2>
      {headline === null ? null : (
        <p class="card-text" dir="auto">
          <FoundText text={text} words={words} />
        </p>
      )}
      <p class="card-verdict">
        {isJudged(model, state, statement) ? (
          <CardVerdict statement={statement} />
        ) : (
          <span class="verdict later">verdict hidden</span>
        )}
        <code class="id">{id}</code>
      </p>
    </header>
  );
}

/** The verdict in full: of what the reader supposes, that they do. */
function CardVerdict({ statement }: { readonly statement: Statement }) {
  const { state, judged } = usePage();
  const { labels } = judged.view;
  const supposed = state.supposed.get(statement);
  const words =
    supposed === undefined
      ? verdictInFull(statement, labels, UNBROKEN_LOOK)
      : verdictAsSupposed(supposed, UNBROKEN_LOOK);
  return <span class={`verdict ${labels.statusOf(statement)}`}>{breakableText(words)}</span>;
}

function Facts({ statement }: { readonly statement: Statement }) {
  const { model, found } = usePage();
  const facts = useMemo(() => cardFacts(statement, model.view, UNBROKEN_LOOK), [statement, model]);
  return (
    <dl class="facts">
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">
              <FoundText text={value} words={found?.words ?? []} links />
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
