import type { Statement } from '../map/model.js';
import type { SaysTheSame } from './alike-texts.js';
import type { Task } from './worksheet-task.js';

/** Whether a task of a worksheet tells what another asks for. */

/** More answers than these are not given away by one of them. */
const MANY = 6;

/** Whether one of two tasks gives away the other, or both have an answer in common: one can name its place, or ask for it in easier words. What is only one of several choices tells nobody what to choose elsewhere. */
export function giveAway(one: Task, other: Task, saysTheSame: SaysTheSame): boolean {
  return shareAnswer(one, other) || tells(one, other, saysTheSame) || tells(other, one, saysTheSame);
}

function shareAnswer(one: Task, other: Task): boolean {
  if (one.answers.length > MANY || other.answers.length > MANY) return false;
  return one.answers.some((answer) => other.answers.includes(answer));
}

function tells({ prints, options }: Task, { answers, ticks }: Task, saysTheSame: SaysTheSame): boolean {
  const isTold = (told: readonly Statement[]) => (answer: Statement) =>
    told.some((printed) => saysTheSame(printed, answer));
  return answers.some(isTold([...prints, ...options])) || ticks.some(isTold(prints));
}
