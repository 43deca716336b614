import type { Exercise } from '../query/exercises.js';
import type { Look } from '../render/look.js';
import { wrap } from '../render/wrap.js';
import { counted } from '../words/counted.js';
import { GRADE_KEYS, GRADES, type Grade, type Round } from './drill-round.js';

/** What a round of the drill came to, as lines: the score, and what to look at again. */
export function drillResultLines({ grades, total }: Round, look: Look): string[] {
  const count = (wanted: Grade) => [...grades.values()].filter((grade) => grade === wanted).length;
  const asked = `${grades.size} of ${counted(total, 'question')} asked`;
  const score = `${count('knew')} known, ${count('partly')} partly, ${count('missed')} missed`;
  const again = [...grades].filter(([, grade]) => grade !== 'knew');
  return [
    ...wrap(`${asked}: ${score}.`, look.width),
    ...(again.length === 0 ? [] : ['', look.ink.bold('Look at these again')]),
    ...again.flatMap(([{ about, ask }]) => wrap(`${about.id}: ${ask}`, look.width, '  ', '    ')),
  ];
}

/** Which question of the drill it is, `Question 3 of 10`, and how many come back. */
export function drillNumberLine({ queue, grades, total }: Round, { plain, signs }: Look): string {
  const number = grades.has(queue[0]!) ? grades.size : grades.size + 1;
  const again = queue.filter((exercise) => grades.has(exercise)).length;
  const more = again === 0 ? '' : `${plain ? ',' : ` ${signs.dot}`} ${again} to repeat`;
  return `Question ${number} of ${total}${more}`;
}

/** Whether the choice was right, as a line of the drill; none where nothing was chosen. */
export function drillVerdictLines({ shown }: Round, { choice }: Exercise, { ink }: Look): string[] {
  if (choice === null || shown === null || shown.chosen === null) return [];
  return [ink.bold(shown.chosen === choice.right ? 'Right.' : `No, not ${shown.chosen + 1}.`)];
}

/** The keys of the drill that matter now. Where a line is typed, `q` leaves at any time, and nothing else does. */
export function drillKeys({ shown }: Round, { choice }: Exercise, { plain }: Look): string[] {
  if (shown === null) {
    return choice === null
      ? ['type if you like', 'Enter answer', plain ? 'q quit' : 'Esc quit']
      : [`1-${choice.among.length} choose`, 'Enter answer', 'q quit'];
  }
  if (choice !== null && shown.chosen !== null) return ['Enter next', 'q quit'];
  return [...GRADE_KEYS.map(({ keys, grade }) => `${keys[0]} ${GRADES[grade]}`), 'q quit'];
}
