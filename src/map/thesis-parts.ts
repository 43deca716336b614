import { reasonsFor } from './evidence-and-reasons.js';
import type { ArgumentMap, Relation, Statement } from './model.js';
import { premisesOf } from './premises.js';

/** The thesis, the parts that it may be stated in, and the reasons that come first. */

/**
 * The thesis, and its parts: the premises of its one step, if there are several and each has reasons of its own. To show such a
 * thesis is to show each part.
 */
export function thesisParts(map: ArgumentMap): Statement[] {
  const { thesis } = map;
  const [step, ...others] = stepsByClaims([thesis]);
  const parts = step === undefined || others.length > 0 ? [] : step.premises;
  return parts.length > 1 && parts.every((part) => reasonsFor(part).length > 0)
    ? [thesis, ...parts]
    : [thesis];
}

/** The steps by which claims support the thesis; of a thesis in parts, those that support the parts. */
export function mainSteps(map: ArgumentMap): Relation[] {
  const [thesis, ...parts] = thesisParts(map);
  return stepsByClaims(parts.length === 0 ? [thesis!] : parts);
}

/** The claims that support the thesis, or its parts, in file order. */
export function mainReasons(map: ArgumentMap): Statement[] {
  return premisesOf(mainSteps(map)).filter(({ kind }) => kind === 'claim');
}

function stepsByClaims(statements: readonly Statement[]): Relation[] {
  return statements.flatMap(({ supportedBy }) =>
    supportedBy.filter(({ premises }) => premises.some(({ kind }) => kind === 'claim')),
  );
}
