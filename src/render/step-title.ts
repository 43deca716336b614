import type { Statement } from '../map/model.js';
import { pathEnd } from '../map/path-from-thesis.js';
import type { View } from '../query/view.js';
import type { Look } from './look.js';
import type { WalkStep } from './step-rows.js';
import { wrap } from './wrap.js';

/** The number of a card and the way to it from the thesis. */
export function stepTitle({ statement, number, total }: WalkStep, view: View, look: Look): string[] {
  const path = wayTo(statement, view, look.signs);
  if (look.plain) {
    const where =
      number === null ? `Not one of the ${total} cards of this walk.` : `Card ${number} of ${total}.`;
    return [path.length === 0 ? where : `${where} From the thesis: ${path.join(', ')}.`];
  }
  const rail = [...path, statement.id].join(` ${look.signs.way} `);
  return wrap(`${look.ink.bold(`${number ?? look.signs.none}/${total}`)}  ${rail}`, look.width, '', '  ');
}

/** Of a long way, the thesis and the last so many steps are named. */
const LAST_STEPS_NAMED = 8;

/** The ids from the thesis to a statement's parent; of a long way, what lies between is only counted. */
function wayTo(statement: Statement, { structure, map }: View, { more }: Look['signs']): readonly string[] {
  const { ids, before } = pathEnd(structure, statement, LAST_STEPS_NAMED + 2);
  return before === 0 ? ids : [map.thesis.id, `${more} ${before + 1} more ${more}`, ...ids.slice(2)];
}
