import { circularGroups } from './circles.js';
import { explainer } from './explain.js';
import type { Framework } from './framework.js';
import { type Labelling, label } from './label.js';
import { incomingLinks } from './links.js';
import { IN, UNDECIDED } from './status.js';

/**
 * A few verdicts of a position from which all its others follow by the rules. As long as something of the position does not
 * follow yet, one more verdict is chosen, in a circle that hangs on no other one: of a statement that stands if there is one.
 *
 * *a attacks b, b attacks a, both attack t: the choices of the position in which a stands are [a].*
 *
 * Each choice costs a labelling, so this is linear in choices times links.
 */
export function positionChoices(framework: Framework, grounded: Labelling, position: Uint8Array): number[] {
  const links = incomingLinks(framework);
  const fixed = new Map(grounded.fixed);
  const chosen: number[] = [];
  for (;;) {
    const labelling = label(framework, { burden: grounded.burden, fixed });
    const isOpen = (node: number) => labelling.status[node] === UNDECIDED && position[node] !== UNDECIDED;
    const open = [...position.keys()].filter(isOpen);
    const { hangs } = explainer(framework, labelling, links);
    // Groups come before those that hang on them; in some group there is a circle of verdicts that the position decides.
    const group = circularGroups(hangs(), open).find((nodes) => nodes.some(isOpen));
    if (group === undefined) return chosen;
    const decided = group.filter(isOpen).sort((a, b) => a - b);
    const choice =
      decided.find((node) => position[node] === IN && node < framework.statements) ?? decided[0]!;
    fixed.set(choice, position[choice]!);
    chosen.push(choice);
  }
}

/**
 * As few verdicts of a position as can be found from which that on one node follows: of the choices that give the whole position, those
 * without which it would not. Each choice costs a labelling.
 */
export function choicesDeciding(
  framework: Framework,
  grounded: Labelling,
  position: Uint8Array,
  node: number,
): number[] {
  let needed = positionChoices(framework, grounded, position);
  for (const choice of needed) {
    const fewer = needed.filter((other) => other !== choice);
    const fixed = new Map(grounded.fixed);
    for (const other of fewer) fixed.set(other, position[other]!);
    const { status } = label(framework, { burden: grounded.burden, fixed });
    if (status[node] === position[node]) needed = fewer;
  }
  return needed;
}
