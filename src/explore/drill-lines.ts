import { headlineOf } from '../map/headline.js';
import type { Exercise } from '../query/exercise.js';
import type { Look } from '../render/look.js';
import { sideWord } from '../render/side-word.js';
import { wrap } from '../render/wrap.js';
import { counted } from '../words/counted.js';
import { GRADE_KEYS, GRADES, type Grade } from './drill-grades.js';
import { openedInRound, type Round } from './drill-round.js';
import { type Fact, fittingFacts } from './fitting-facts.js';

/** What a round of the drill came to, as lines: the score, and what to look at again. */
export function drillResultLines({ grades, all }: Round, look: Look): string[] {
  const count = (wanted: Grade) => [...grades.values()].filter((grade) => grade === wanted).length;
  const asked = `${grades.size} of ${counted(all.length, 'question')} answered`;
  const score = `${count('knew')} known, ${count('partly')} partly, ${count('missed')} missed`;
  const again = [...grades].filter(([, grade]) => grade !== 'knew');
  const named = new Set(again.map(([{ about }]) => about));
  return [
    ...wrap(`${asked}: ${score}.`, look.width),
    ...(again.length === 0 ? [] : ['', look.ink.bold('Look at these again')]),
    ...[...named].flatMap((about) =>
      wrap(`${headlineOf(about, look.signs.more)} (${about.id})`, look.width, '  ', '    '),
    ),
  ];
}

/** Which question of the round it is, `Question 3 of 10`, whether it comes again, for which side one speaks, and the time left. */
export function drillTitle({ all, queue, again, clock }: Round, look: Look): string {
  const exercise = queue[0]!;
  const toCome = queue.slice(1).filter((one) => again.has(one)).length;
  const number = all.indexOf(exercise) + 1;
  const isAgain = again.has(exercise) ? ', again' : '';
  const facts: Fact[] = [
    [
      `Question ${number} of ${all.length}${isAgain}`,
      `${number} of ${all.length}${isAgain}`,
      `${number}/${all.length}`,
    ],
  ];
  if (clock !== null) facts.push([counted(clock.left, 'second'), `${clock.left} s`]);
  if (exercise.team !== null) {
    const side = sideWord(exercise.team);
    facts.push([`you speak ${side}`, side, exercise.team]);
  }
  if (toCome > 0) facts.push([`${toCome} to repeat`]);
  return fittingFacts(facts, look.columns, look);
}

/** What stands above the answer: of a choice whether it was right, and which is. */
export function drillVerdictLines({ shown }: Round, { choice }: Exercise, { ink }: Look): string[] {
  if (shown === null) return [];
  if (choice === null) return [ink.bold('Answer')];
  const right = choice.right + 1;
  if (shown.chosen === choice.right) return [ink.bold(`Right: ${right}.`)];
  return [
    ink.bold(shown.chosen === null ? `It is ${right}.` : `No, not ${shown.chosen + 1}. It is ${right}.`),
  ];
}

/** The keys that matter now, how to leave last. Where a line is typed, `q` needs Enter. */
export function drillKeys(round: Round, { choice }: Exercise, hasSources: boolean): string[] {
  const { shown } = round;
  const opened = openedInRound(round);
  const quit = opened === null ? 'q quit' : `q close ${opened}`;
  if (shown === null) {
    return choice === null
      ? ['Enter show answer', TYPE_IF_YOU_LIKE, 'q Enter quit']
      : [`1-${choice.among.length} choose`, 'Enter show answer', HELP, quit];
  }
  const sources = hasSources ? [SOURCES] : [];
  const on = choice === null ? GRADE_KEYS.map(({ key, grade }) => `${key} ${GRADES[grade]}`) : ['Enter next'];
  return [...on, ...sources, HELP, quit];
}

const TYPE_IF_YOU_LIKE = 'type if you like';
const SOURCES = 's sources';
const HELP = '? help';

/** Those keys that must be there: the window shows by itself that one can type, or that there are sources. */
export function neededDrillKeys(keys: readonly string[]): string[] {
  return keys.filter((key) => ![TYPE_IF_YOU_LIKE, SOURCES, HELP].includes(key));
}
