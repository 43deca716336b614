import type { Kind, Status } from '../map/model.js';
import { SIGNS } from '../render/signs.js';
import { UNBROKEN_LOOK } from '../render/unbroken-look.js';
import { countingWords, verdictMark } from '../render/verdict-words.js';

/** The small marks: the sign of a kind, a verdict. A sign always comes with its word, if only for screen readers. */

export function KindMark({ kind }: { readonly kind: Kind }) {
  return (
    <span class={`kind ${kind}`}>
      <span aria-hidden="true">{SIGNS[kind]}</span>
      <span class="unseen">{kind} </span>
    </span>
  );
}

/** A verdict in words, `✓ stands`; as a sign alone where `brief`. */
export function Verdict({ status, brief = false }: { readonly status: Status; readonly brief?: boolean }) {
  if (!brief) return <span class={`verdict ${status}`}>{verdictMark(status, UNBROKEN_LOOK)}</span>;
  return (
    <span class={`verdict brief ${status}`}>
      <span aria-hidden="true">{SIGNS[status]}</span>
      <span class="unseen">{verdictMark(status, { ...UNBROKEN_LOOK, plain: true })}</span>
    </span>
  );
}

/** That an entry does not count by a step though its verdict does not say so. */
export function Counting({ own, step }: { readonly own: Status; readonly step: Status }) {
  const words = countingWords(own, step);
  return words === '' ? null : <span class="counting">{words}</span>;
}
