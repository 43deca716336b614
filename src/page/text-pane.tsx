import { useEffect, useMemo, useRef } from 'preact/hooks';
import { headlineOf } from '../map/headline.js';
import { usePage, usePointing } from './page-context.js';
import type { PageText } from './page-data.js';
import { placesOf, type Sentence, sentencesWithEntries } from './text-places.js';

/** The reader's copy of the text: each sentence leads to the entries that are located in it, and back. */
export function TextPane({ text }: { readonly text: PageText }) {
  const { model, state } = usePage();
  const { at: pointedAt } = usePointing();
  const pane = useRef<HTMLElement>(null);
  const paragraphs = useMemo(() => sentencesWithEntries(text, model.view.map.statements), [text, model]);
  const here = new Set(placesOf(state.at, text));
  const marked = new Set([...pointedAt].flatMap((statement) => placesOf(statement, text)));
  // At first the text is at its first line: until somebody chose an entry.
  const isChosen = state.seen.size > 1;
  useEffect(() => {
    const sentence = pane.current?.querySelector('.here');
    if (isChosen && sentence) scrollWithin(pane.current!, sentence);
  }, [state.at, isChosen]);
  return (
    <section class="pane text" aria-labelledby="text-title" ref={pane}>
      <h2 id="text-title" class="pane-title">
        Text
      </h2>
      {paragraphs.map((sentences, i) => (
        <p key={sentences[0]?.place ?? i} dir="auto">
          {sentences.map((sentence) => (
            <SentenceMark
              key={sentence.place}
              sentence={sentence}
              isHere={here.has(sentence.place)}
              isMarked={marked.has(sentence.place)}
            />
          ))}
        </p>
      ))}
    </section>
  );
}

/** Scrolls a pane, no more than needed, to show something in it. The window does not move. */
function scrollWithin(pane: Element, part: Element): void {
  const [room, place] = [pane.getBoundingClientRect(), part.getBoundingClientRect()];
  if (place.top < room.top) pane.scrollTop += place.top - room.top;
  else if (place.bottom > room.bottom) pane.scrollTop += place.bottom - room.bottom;
}

interface SentenceMarkProps {
  readonly sentence: Sentence;
  readonly isHere: boolean;
  readonly isMarked: boolean;
}

/**
 * A sentence. One with entries is a button that shows the first of them that is not on the card. It is no <button>, which
 * browsers set as one box that breaks the lines of the paragraph.
 */
function SentenceMark({ sentence: { place, text, statements }, isHere, isMarked }: SentenceMarkProps) {
  const { state, goTo } = usePage();
  const { point } = usePointing();
  if (statements.length === 0) return <span>{text} </span>;
  const next = statements[(statements.indexOf(state.at) + 1) % statements.length]!;
  const names = statements.map((statement) => headlineOf(statement)).join('; ');
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a button is set as one box and breaks the lines */}
      <span
        role="button"
        tabIndex={0}
        class={`sentence ${isHere ? 'here' : ''} ${isMarked ? 'marked' : ''}`}
        title={`${place}: ${names}`}
        onClick={() => goTo(next)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          goTo(next);
        }}
        onPointerEnter={() => point(statements)}
        onPointerLeave={() => point([])}
        onFocus={() => point(statements)}
        onBlur={() => point([])}
      >
        {text}
      </span>{' '}
    </>
  );
}
