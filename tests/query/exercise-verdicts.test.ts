import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUS_WORDS } from '../../src/map/status-words.js';
import type { AnswerPart, Exercise } from '../../src/query/exercise.js';
import { mainStep } from '../../src/query/exercise-steps.js';
import { verdictOn } from '../../src/query/exercise-verdicts.js';
import { type View, viewOf } from '../../src/query/view.js';
import { mapsSaying } from '../helpers/drafts.js';
import { exercisesOf } from '../helpers/exercises.js';
import { mapOf, opEd } from '../helpers/maps.js';

/** Words that no two entries share. */
const SAID = [
  'Ants crawl',
  'Bees hum',
  'Cats purr',
  'Dogs bark',
  'Eels swim',
  'Fish dive',
  'Goats climb',
  'Hens peck',
];
const maps = mapsSaying((id) => `${SAID[Number(id.slice(1))]} today.`);

/** What an exercise asks last, and what it says about the answers that the file has. */
const asked = ({ ask }: Exercise) => ask.at(-1)!;

/** The answers that are asked for, each with its verdict. */
function answersOf({ answer }: Exercise): AnswerPart[] {
  return answer.filter(({ text, verdict }) => verdict !== null && !text.startsWith('The opposite: '));
}

const COUNTS_NOT = /^falls: |^undecided: |, but (?:does|might) not count here: /;

function checkVerdicts(exercise: Exercise, of: View): void {
  for (const { text, verdict } of answersOf(exercise)) {
    const said = of.map.statements.filter((one) => text.startsWith(one.text.trim()));
    const status = said.map((one) => of.labels.statusOf(one));
    expect(status, text).toContain(verdict!.status);
    expect(verdict!.words.startsWith(STATUS_WORDS[verdict!.status])).toBe(true);
    // What stands without more counts against, or for, something.
    if (COUNTS_NOT.test(verdict!.words)) continue;
    const attacksOrSupports = said.flatMap((one) => one.gives.filter((step) => step.premises.includes(one)));
    expect(
      attacksOrSupports.some((step) => of.labels.statusOf(step) === 'in'),
      `${exercise.id}: ${text} ${verdict!.words}`,
    ).toBe(true);
  }
}

/** That the question says how many answers there are, and so when none counts. */
function checkWanted(exercise: Exercise): void {
  const answers = answersOf(exercise);
  const counting = answers.filter(({ verdict }) => !COUNTS_NOT.test(verdict!.words));
  const isCut = exercise.answer.some(({ text }) => /^The file has \d+ more\.$/.test(text));
  if (answers.length > 1) expect(asked(exercise)).toMatch(/The file has \d+ /);
  if (!isCut && answers.length > 1) expect(asked(exercise)).toContain(`The file has ${answers.length} `);
  if (isCut || counting.length > 0) return;
  expect(asked(exercise)).toMatch(/does not count|undecided whether it counts|none of them counts/);
}

function check(of: View): void {
  for (const team of [null, 'for', 'against'] as const) {
    for (const exercise of exercisesOf(of, { topics: ['replies', 'evidence'], team })) {
      checkVerdicts(exercise, of);
      checkWanted(exercise);
    }
  }
}

describe('what falls or is undecided is never taught without saying so, neither before the answer nor after', () => {
  test('in generated maps', () => {
    let made = 0;
    fc.assert(
      fc.property(maps, (map) => {
        const of = viewOf(map);
        made += exercisesOf(of, { topics: ['replies', 'evidence'] }).length;
        check(of);
      }),
      { numRuns: 200 },
    );
    expect(made).toBeGreaterThan(50);
  });

  test('in the map of the op-ed', () => check(opEd()));
});

test('what becomes of an entry and of its use is said, also where that is undecided', () => {
  fc.assert(
    fc.property(maps, (map) => {
      const of = viewOf(map);
      for (const { about, outcome } of exercisesOf(of, { topics: ['replies', 'evidence'] })) {
        const status = of.labels.statusOf(about);
        expect(outcome).toContain(status === 'undecided' ? 'is undecided' : STATUS_WORDS[status]);
        const step = mainStep(about);
        if (status !== 'in' || step === null || of.labels.statusOf(step) === 'in') continue;
        if (about.gives.some((one) => of.labels.statusOf(one) === 'in')) continue;
        expect(outcome).toMatch(/, but (?:does|might) not count here\.$/);
      }
    }),
    { numRuns: 150 },
  );
});

describe('the verdict on what had one reason', () => {
  const PAIR =
    'claims:\n  - {id: t, text: T.}\n  - {id: a, text: A., supports: {to: t, with: b}}\n  - {id: b, text: B.}\ncounterpoints:\n';
  test.each([
    ['  - {id: x, text: X., attacks: b}', 'falls: its reasons are needed together, and “B” falls'],
    [
      '  - {id: x, text: X., attacks: a -> t}',
      'falls: its reasons, which are needed together, no longer count',
    ],
  ])('names what is needed together as such (%s)', (attack, words) => {
    const { map, labels } = viewOf(mapOf(PAIR + attack));
    expect(verdictOn(map.thesis, labels).words).toBe(words);
  });
});
