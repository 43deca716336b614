import type { Statement } from '../map/model.js';
import { pathEnd } from '../map/path-from-thesis.js';
import type { View } from '../query/view.js';
import { counted } from '../words/counted.js';
import type { Look } from './look.js';
import { quotedHeadline } from './row-words.js';
import type { WalkStep } from './step-rows.js';
import { wrap } from './wrap.js';

/** The number of a card and the way to it from the thesis; in plain text only the number, since what it says comes before the way. */
export function stepTitle({ statement, number, total }: WalkStep, view: View, look: Look): string[] {
  if (look.plain)
    return [number === null ? `Not one of the ${total} cards of this walk.` : `Card ${number} of ${total}.`];
  const rail = [...wayTo(statement, view, look.signs), statement.id].join(` ${look.signs.way} `);
  return wrap(`${look.ink.bold(`${number ?? look.signs.none}/${total}`)}  ${rail}`, look.width, '', '  ');
}

/** Of a way that is read aloud, so many steps are named. */
const LAST_STEPS_SPOKEN = 2;

/** The way from the thesis to a card, to be read aloud after it: its end, and how much comes before that. Nothing in drawn text. */
export function spokenWay({ statement }: WalkStep, { structure }: View, look: Look): string[] {
  const { entries, before } = pathEnd(structure, statement, LAST_STEPS_SPOKEN);
  // What hangs under the thesis itself names it among what it supports or attacks.
  if (!look.plain || entries.length < 2) return [];
  const left = before === 0 ? '' : `${counted(before, 'entry', 'entries')}, then `;
  const named = entries.map((entry) => quotedHeadline(entry, look.signs));
  return [`From the thesis down: ${left}${named.join(', ')}.`];
}

/** Of a long way, the thesis and the last so many steps are named. */
const LAST_STEPS_NAMED = 8;

/** The ids from the thesis to a statement's parent; of a long way, what lies between is only counted. */
function wayTo(statement: Statement, { structure, map }: View, { more }: Look['signs']): readonly string[] {
  const { entries, before } = pathEnd(structure, statement, LAST_STEPS_NAMED + 2);
  const ids = entries.map(({ id }) => id);
  return before === 0 ? ids : [map.thesis.id, `${more} ${before + 1} more ${more}`, ...ids.slice(2)];
}
