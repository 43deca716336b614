import type { Status } from '../map/model.js';
import { frameworkStatements } from '../verdict/framework.js';
import type { EvaluationPage } from './evaluation-page.js';

/** A list of verdicts as data: the selected statements, each with its verdict. */
export function* verdictRows({
  evaluated,
  selected,
}: EvaluationPage): Generator<{ id: string; status: Status }> {
  for (const node of frameworkStatements(evaluated.subject.framework)) {
    if (selected === null || selected(node)) {
      yield { id: evaluated.nameOf(node), status: evaluated.statusOf(node) };
    }
  }
}
