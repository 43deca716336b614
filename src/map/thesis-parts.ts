import { reasonsFor } from './evidence-and-reasons.js';
import type { ArgumentMap, ArgumentNode, Relation, Statement } from './model.js';
import { premisesOf } from './premises.js';

/** The thesis, the parts that it may be stated in, and the reasons that come first. */

/**
 * The thesis, and its parts: the premises of its one step, if there are several and each has reasons of its own. To show such a
 * thesis is to show each part.
 */
export function thesisParts({ thesis }: ArgumentMap): Statement[] {
  return partsOf(thesis);
}

/** The steps by which claims support the thesis; of a thesis in parts, those that support the parts. */
export function mainSteps({ thesis }: ArgumentMap): Relation[] {
  return mainStepsTo(thesis);
}

/** A statement, and the parts in which it is stated, as a thesis can be. */
export function partsOf(statement: Statement): Statement[] {
  const [step, ...others] = stepsByReasons([statement]);
  const parts = step === undefined || others.length > 0 ? [] : step.premises;
  return parts.length > 1 && parts.every((part) => reasonsFor(part).length > 0)
    ? [statement, ...parts]
    : [statement];
}

/** The steps from reasons to a statement, or to the parts in which it is stated. */
export function mainStepsTo(statement: Statement): Relation[] {
  const [whole, ...parts] = partsOf(statement);
  return stepsByReasons(parts.length === 0 ? [whole!] : parts);
}

/** The main reasons: the claims that support the thesis or, where it is in parts, one of these; in file order. */
export function mainReasons(map: ArgumentMap): Statement[] {
  return premisesOf(mainSteps(map)).filter(({ kind }) => kind === 'claim');
}

/** A test of whether a statement is a main reason, which looks at what it supports alone. */
export function mainReasonTest(map: ArgumentMap): (statement: Statement) => boolean {
  const [thesis, ...parts] = thesisParts(map);
  const supported = new Set<ArgumentNode>(parts.length === 0 ? [thesis!] : parts);
  return ({ kind, gives }) =>
    kind === 'claim' && gives.some(({ sign, target }) => sign === 'support' && supported.has(target));
}

function stepsByReasons(statements: readonly Statement[]): Relation[] {
  return statements.flatMap(({ kind, supportedBy }) =>
    supportedBy.filter(({ premises }) => premises.some((one) => one.kind === 'claim' || one.kind === kind)),
  );
}
