import type { Statement } from '../map/model.js';
import { type View, viewWithLabels } from '../query/view.js';
import type { EvaluationPage } from '../render/evaluation-page.js';
import { evaluateSubject } from '../verdict/evaluate-subject.js';
import type { Explanation } from '../verdict/explain.js';
import { mapLabelsOf } from '../verdict/map-labels.js';
import { mapSubject } from '../verdict/map-subject.js';
import { nodeNumber } from '../verdict/node-numbers.js';
import type { Suppositions } from './state.js';

/** The map under what a reader supposes: worked out as `claims evaluate --grant --drop` does. */
export interface Judged {
  /** The map with the verdicts that follow. */
  readonly view: View;
  /** The evaluation as it is told about an entry. */
  pageFor(target: Statement): EvaluationPage;
}

/** Says whether the time to look for an explanation is over. */
export type Deadline = () => () => boolean;

export function judge(view: View, supposed: Suppositions, deadline: Deadline): Judged {
  const { map } = view;
  const nodes = (verdict: 'in' | 'out') =>
    [...supposed].filter(([, given]) => given === verdict).map(([node]) => nodeNumber(map, node));
  const evaluated = evaluateSubject(mapSubject(map), {
    burden: 'granted',
    granted: nodes('in'),
    dropped: nodes('out'),
  });
  const judged = supposed.size === 0 ? view : viewWithLabels(view, mapLabelsOf(map, evaluated.labelling));
  const changes = supposed.size === 0 ? null : evaluated.changes();
  return {
    view: judged,
    pageFor({ index: target }) {
      let explanation: Explanation | undefined;
      return {
        evaluated,
        view: judged,
        selected: null,
        named: true,
        asTree: false,
        all: false,
        again: () => '',
        asked: {
          target,
          get explanation() {
            explanation ??= evaluated.explainer.explain(target, deadline());
            return explanation;
          },
          changes,
          advice: null,
          turns: [],
          positions: null,
          accepted: null,
          strengths: null,
          solver: null,
        },
      };
    },
  };
}
