import type { Statement } from '../map/model.js';
import { pathFromThesis } from '../map/path-from-thesis.js';
import type { Look } from '../render/look.js';
import type { Signs } from '../render/signs.js';
import { padToWidth, widthOfText } from '../render/width.js';
import type { State } from './state.js';
import type { Walk } from './walk.js';
import { walkStepNumber } from './walk-steps.js';

/** The first line of the window: the way from the thesis, and at the right the number of the step. */
export function topLine(walk: Walk, { at }: State, { columns, ink, signs }: Look): string {
  const number = `${walkStepNumber(walk, at) ?? signs.none}/${walk.steps.length}`;
  const room = columns - number.length - 2;
  if (widthOfText(at.id) > room) return ink.bold(number);
  return `${padToWidth(breadcrumb(walk, at, room, signs), room)}  ${ink.bold(number)}`;
}

/** The ids from the thesis to here; where they do not fit, those in the middle go, then the beginning; none is cut. */
function breadcrumb({ view }: Walk, statement: Statement, room: number, { way, more }: Signs): string {
  const ids = [...pathFromThesis(view.structure, statement), statement.id];
  let line = statement.id;
  // The thesis first and, behind what is cut, as much of the end as there is room for.
  for (let from = ids.length - 1; from > 0; from -= 1) {
    const end = ids.slice(from).join(` ${way} `);
    const starts = [from === 1 ? ids[0]! : `${ids[0]} ${way} ${more}`, more];
    const whole = starts
      .map((start) => `${start} ${way} ${end}`)
      .find((candidate) => widthOfText(candidate) <= room);
    if (whole === undefined) break;
    line = whole;
  }
  return line;
}
