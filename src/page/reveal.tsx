import type { Statement } from '../map/model.js';
import { counted } from '../words/counted.js';
import { isJudged, revealedLines } from './hiding.js';
import { usePage } from './page-context.js';

/** With hidden answers: the buttons that reveal what bears on the entry, line by line, and then its verdict. */
export function Reveal({ statement }: { readonly statement: Statement }) {
  const { model, state, act } = usePage();
  if (isJudged(model, state, statement)) return null;
  const all = model.bearings(statement).length;
  const left = all - revealedLines(model, state, statement);
  const reveal = (lines: number) => act({ type: 'reveal', statement, lines });
  return (
    <fieldset class="reveal" aria-label="Hidden answers">
      <p>
        {left === 0
          ? 'Does it stand? Think about it, then show the verdict.'
          : `${counted(left, 'answer is', 'answers are')} hidden. What would you say for it, and against it?`}
      </p>
      {left > 0 ? (
        <>
          <button type="button" onClick={() => reveal(all - left + 1)}>
            Show the next
          </button>
          <button type="button" class="quiet" onClick={() => reveal(all)}>
            Show all
          </button>
        </>
      ) : (
        <button type="button" onClick={() => reveal(all + 1)}>
          Show the verdict
        </button>
      )}
    </fieldset>
  );
}
