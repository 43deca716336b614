import { headlineOf } from '../map/headline.js';
import type { Relation, Statement } from '../map/model.js';
import { isJudged } from './hiding.js';
import { Counting, KindMark, Verdict } from './marks.js';
import { hrefOf, usePage, usePointing } from './page-context.js';

/** Another entry as a link: following it puts the entry on the card. */

interface EntryLinkProps {
  readonly statement: Statement;
  /** Words that lead to it, and that follow it. */
  readonly lead?: string;
  readonly after?: string;
  /** The step by which it stands here: whether it counts by it is said. */
  readonly step?: Relation | null;
  readonly verdict?: boolean;
}

export function EntryLink({ statement, lead = '', after = '', step = null, verdict = true }: EntryLinkProps) {
  const { model, state, judged } = usePage();
  const { point } = usePointing();
  const { labels } = judged.view;
  const isSaid = verdict && (isJudged(model, state, statement) || isJudged(model, state, state.at));
  const own = isSaid ? labels.statusOf(statement) : null;
  return (
    <span class="entry">
      {lead === '' ? null : <span class="lead">{lead}</span>}
      <a
        href={hrefOf(statement)}
        onPointerEnter={() => point([statement])}
        onPointerLeave={() => point([])}
        onFocus={() => point([statement])}
        onBlur={() => point([])}
      >
        <KindMark kind={statement.kind} /> <bdi class="headline">{headlineOf(statement)}</bdi>
      </a>
      {after}
      {own === null ? null : (
        <>
          {' '}
          <Verdict status={own} />{' '}
          {step === null ? null : <Counting own={own} step={labels.statusOf(step)} />}
        </>
      )}
    </span>
  );
}
