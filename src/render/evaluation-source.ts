import type { Evaluated } from '../verdict/evaluate-subject.js';
import type { Explanation } from '../verdict/explain.js';
import type { Framework } from '../verdict/framework.js';
import type { Ground } from '../verdict/reasons.js';
import type { Asked, EvaluationPage } from './evaluation-page.js';

/** What the keys of an evaluation's record are found from: the page, and what several of them need. */
export interface EvaluationSource {
  readonly page: EvaluationPage;
  readonly evaluated: Evaluated;
  readonly asked: Asked;
  readonly framework: Framework;
  nameOf(node: number): string;
  /** Whether a node is selected; only statements can be, so a selection leaves no relation. */
  isListed(node: number): boolean;
  /** All nodes that are selected. */
  readonly listed: readonly number[];
  /** Why each node of the explanation has its verdict; worked out when first asked for. */
  readonly grounds: readonly Ground[];
}

/** Works out what several keys of an evaluation's record need. */
export function evaluationSource(page: EvaluationPage): EvaluationSource {
  const { evaluated, asked, selected } = page;
  const { framework } = evaluated.subject;
  const isListed = (node: number) => selected === null || (node < framework.statements && selected(node));
  let grounds: readonly Ground[] | undefined;
  return {
    page,
    evaluated,
    asked,
    framework,
    nameOf: evaluated.nameOf,
    isListed,
    listed: Array.from({ length: framework.size }, (_, node) => node).filter(isListed),
    get grounds() {
      grounds ??= groundsOf(asked.explanation);
      return grounds;
    },
  };
}

function groundsOf(explanation: Explanation | null): Ground[] {
  return explanation === null ? [] : Array.from(explanation.nodes, (node) => explanation.ground(node));
}
