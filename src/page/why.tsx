import { useMemo, useState } from 'preact/hooks';
import type { Statement } from '../map/model.js';
import { causeList } from '../render/cause-list.js';
import { CAVEAT, type EvaluationPage } from '../render/evaluation-page.js';
import { UNBROKEN_LOOK } from '../render/unbroken-look.js';
import { storyOf } from '../render/verdict-story.js';
import { explanationSentences } from '../render/why-lines.js';
import { countWords } from '../words/count-words.js';
import { CauseRows } from './cause-rows.js';
import { isJudged } from './hiding.js';
import { usePage } from './page-context.js';

/** Why an entry has its verdict, in the sentences of `claims evaluate`. */
export function Why({ statement }: { readonly statement: Statement }) {
  const { model, state, judged } = usePage();
  if (!isJudged(model, state, statement)) return null;
  const page = judged.pageFor(statement);
  if (page.evaluated.explainer.isFixed(statement.index)) return null;
  return (
    <section class="why">
      <h3>Why this verdict</h3>
      <Explanation
        page={page}
        target={statement.index}
        subject={state.supposed.size === 0 ? 'It' : 'Then it'}
      />
      <p class="small">{CAVEAT}</p>
    </section>
  );
}

interface ExplanationProps {
  readonly page: EvaluationPage;
  readonly target: number;
  readonly subject: string;
}

function Explanation({ page, target, subject }: ExplanationProps) {
  const [all, setAll] = useState(false);
  const { story, sentences, list } = useMemo(() => {
    const story = storyOf(page, UNBROKEN_LOOK);
    const sentences = explanationSentences(story, target, subject).join(' ');
    const list = causeList(story, target, { all, wordsUsed: countWords(sentences) });
    return { story, sentences, list };
  }, [page, target, subject, all]);
  return (
    <>
      <p>{sentences}</p>
      <CauseRows story={story} list={list} />
      {list.isCut && !all ? (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          The whole explanation
        </button>
      ) : null}
    </>
  );
}
