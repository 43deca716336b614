import type { Statement } from '../map/model.js';
import type { Stance } from '../query/stances.js';
import { MOVES, type Move } from './moves.js';
import { usePage } from './page-context.js';

/** What a reader can do with the entry on the card: take a stance, suppose a verdict, go on. */
export function CardActions({ statement }: { readonly statement: Statement }) {
  return (
    <div class="actions">
      <fieldset aria-label="Your stance">
        <StanceButton statement={statement} stance="agree" words="Agree" keys="+" />
        <StanceButton statement={statement} stance="doubt" words="Doubt" keys="-" />
      </fieldset>
      <fieldset aria-label="What if">
        <SupposeButton statement={statement} verdict="in" words="What if it stood?" />
        <SupposeButton statement={statement} verdict="out" words="What if it fell?" />
      </fieldset>
      <fieldset aria-label="Other cards">
        <MoveButton move="previous" words="Previous" sign="←" />
        <MoveButton move="up" words="Up" sign="↑" />
        <MoveButton move="next" words="Next" sign="→" />
      </fieldset>
    </div>
  );
}

interface StanceButtonProps {
  readonly statement: Statement;
  readonly stance: Stance;
  readonly words: string;
  readonly keys: string;
}

function StanceButton({ statement, stance, words, keys }: StanceButtonProps) {
  const { state, act } = usePage();
  const isTaken = state.stances.get(statement) === stance;
  return (
    <button
      type="button"
      aria-pressed={isTaken}
      aria-keyshortcuts={keys}
      onClick={() => act({ type: 'stance', statement, stance: isTaken ? null : stance })}
    >
      {words}
    </button>
  );
}

interface SupposeButtonProps {
  readonly statement: Statement;
  readonly verdict: 'in' | 'out';
  readonly words: string;
}

function SupposeButton({ statement, verdict, words }: SupposeButtonProps) {
  const { state, act } = usePage();
  const isSupposed = state.supposed.get(statement) === verdict;
  return (
    <button
      type="button"
      aria-pressed={isSupposed}
      onClick={() => act({ type: 'suppose', node: statement, verdict: isSupposed ? null : verdict })}
    >
      {words}
    </button>
  );
}

interface MoveButtonProps {
  readonly move: Move;
  readonly words: string;
  readonly sign: string;
}

function MoveButton({ move, words, sign }: MoveButtonProps) {
  const { model, state, goTo } = usePage();
  const to = MOVES[move](model.view, state.at);
  return (
    <button type="button" class="quiet" disabled={to === null} onClick={() => to !== null && goTo(to)}>
      <span aria-hidden="true">{sign}</span> {words}
    </button>
  );
}
