import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drillResultLines } from '../../src/explore/drill-lines.js';
import { openedInRound, roundOf, tickInRound } from '../../src/explore/drill-round.js';
import { TOPICS, type Topic } from '../../src/query/practice-topics.js';
import { widthOfText } from '../../src/render/width.js';
import { namesOf } from '../../src/words/names-of.js';
import { exercisesOf } from '../helpers/exercises.js';
import { look, school } from '../helpers/maps.js';
import { frameOfRound, pressKeys, shownOfRound } from '../helpers/rounds.js';

const of = school();
const made = (only: readonly Topic[] = namesOf(TOPICS)) => exercisesOf(of, { topics: only });
const two = () => roundOf(exercisesOf(of, { topics: ['replies', 'evidence'], team: 'for' }));
const choice = () => roundOf(made(['kinds']).slice(0, 2));

describe('a round', () => {
  test('asks, shows, is graded; what was missed comes back; the first grade counts', () => {
    expect(pressKeys('q u', two()).typed).toBe('qu');
    expect(pressKeys('q return', two()).isOver).toBe(true);
    expect(pressKeys('a backspace', two()).typed).toBe('');
    const missed = pressKeys('return 3', two());
    expect(missed.queue.map(({ id }) => id)).toEqual(['evidence:sleep-suffers', 'replies:phones-not-bells']);
    const again = pressKeys('return 2 return 1', missed);
    expect(again).toMatchObject({ isOver: true, queue: [] });
    expect(drillResultLines(again, look(80)).join('\n')).toBe(
      `2 of 2 questions answered: 0 known, 1 partly, 1 missed.

Look at these again
  Screens at night, not bells in the morning… (phones-not-bells)
  Early starts cost teenagers sleep (sleep-suffers)`,
    );
  });

  test('a line that is only ? keeps the question, and says what can be typed', () => {
    expect(pressKeys('? return', two())).toMatchObject({
      shown: null,
      typed: '',
      note: expect.stringMatching(/^Type/),
    });
  });

  test.each([
    ['a question', () => two(), 'f1', /^Type an answer/],
    ['a choice', () => choice(), '?', /^Press 1 to \d to choose; .* To leave, press q\.$/],
    ['an answer', () => pressKeys('return', two()), '?', /Press 1, 2 or 3; .* s shows the sources\./],
    ['the answer to a choice', () => pressKeys('return', choice()), 'f1', /^Enter goes on; /],
  ])('help at %s says what works there, and changes nothing', (_, round, key, note) => {
    const helped = pressKeys(key, round());
    expect(helped.note).toMatch(note);
    expect({ ...helped, note: null, isHelped: false }).toEqual(round());
    expect(pressKeys('escape', helped)).toEqual(round());
  });

  test('q first closes the help or the sources that one opened, and then leaves', () => {
    const shown = pressKeys('return', two());
    const helped = pressKeys('?', shown);
    expect(shownOfRound(helped)).toMatch(/q close help/);
    expect(pressKeys('q', helped)).toEqual(shown);
    expect(pressKeys('q q', helped).isOver).toBe(true);
    // Nothing but the window unfolded these.
    const evidence = pressKeys('1', shown);
    const answer = pressKeys('return', evidence);
    expect(pressKeys('q', answer).isOver).toBe(true);
    const low = { columns: 40, rows: 8 };
    const sources = pressKeys('s', answer, low);
    expect(sources.sources).toBe(true);
    expect(shownOfRound(sources, low)).toContain('Academy');
    for (const key of ['q', 'escape', 'backspace']) {
      const folded = pressKeys(key, sources, low);
      expect(folded).toMatchObject({ isOver: false, sources: false });
      expect(pressKeys('q', folded, low).isOver).toBe(true);
    }
  });

  test('Ctrl-D in an empty answer leaves, as in a shell; in another it erases', () => {
    expect(pressKeys('C-d', two())).toMatchObject({ isOver: true, shown: null });
    expect(pressKeys('a C-a C-d', two())).toMatchObject({ isOver: false, typed: '' });
    expect(pressKeys('C-d', choice()).isOver).toBe(false);
  });

  test('whoever leaves keeps the answer that was typed, but not the q', () => {
    expect(pressKeys('m e return q', two())).toMatchObject({ isOver: true, typed: 'me' });
    expect(pressKeys('q return', two())).toMatchObject({ isOver: true, typed: '' });
  });

  test('Ctrl-Y puts back what was erased from the answer, also in that to another question', () => {
    const erased = pressKeys('a b C-u', two());
    expect(pressKeys('C-y', erased)).toMatchObject({ typed: 'ab', cursor: 2 });
    expect(pressKeys('return 1 C-y', erased).typed).toBe('ab');
  });

  test('a question that comes back keeps its number, and says that it is asked again', () => {
    const missed = pressKeys('return 3', two());
    expect(shownOfRound(missed)).toMatch(/^Question 2 of 2 · you speak for the motion · 1 to repeat$/m);
    expect(shownOfRound(pressKeys('return 1', missed))).toMatch(/^Question 1 of 2, again · you/);
  });

  test('a choice grades itself, and the right sentence is said once', () => {
    const { among, right } = choice().queue[0]!.choice!;
    const known = pressKeys(`${right + 1}`, choice());
    expect([...pressKeys('return', known).grades.values()]).toEqual(['knew']);
    const wrongKey = ((right + 1) % among.length) + 1;
    const wrong = pressKeys(`${wrongKey}`, choice());
    const shown = shownOfRound(wrong);
    expect(shown).toContain(`No, not ${wrongKey}. It is ${right + 1}.`);
    expect(shown.split(among[right]!.slice(0, 40))).toHaveLength(2);
    expect([...pressKeys('return', wrong).grades.values()]).toEqual(['missed']);
  });

  test('no choice at all counts as missed, and no number then means a grade', () => {
    const shown = pressKeys('return', choice());
    expect(pressKeys('1', shown)).toMatchObject({ note: 'Enter goes on.', queue: shown.queue });
    expect([...pressKeys('return', shown).grades.values()]).toEqual(['missed']);
  });

  test.each([
    ['9', choice(), /^Choose 1 to [34]\.$/],
    ['escape', choice(), /^Esc does not end the round/],
    ['x escape', two(), /^Esc does not end the round.*type q and press Enter/],
    ['return return', two(), /^How well did you know it\? Press 1, 2 or 3\.$/],
  ])('a key that does nothing says what does: %s', (keys, round, note) => {
    const after = pressKeys(keys, round);
    expect(after.note).toMatch(note);
    expect(after.isOver).toBe(false);
  });

  test('the time goes by, and when it is over the answer is shown', () => {
    const timed = roundOf(two().all, { seconds: 2 });
    expect(shownOfRound(timed)).toMatch(/^Question 1 of 2 · 2 seconds · /);
    const later = tickInRound(timed);
    expect(shownOfRound(later)).toMatch(/^Question 1 of 2 · 1 second · /);
    expect(tickInRound(later)).toMatchObject({ shown: { chosen: null }, note: 'The time is over.' });
    const shown = pressKeys('return', timed);
    expect(tickInRound(shown)).toBe(shown);
    expect(pressKeys('1', shown).clock).toEqual({ left: 2 });
  });

  test('what was to be chosen is missed when the time is over, also if one leaves then', () => {
    const timed = roundOf(made(['kinds']).slice(0, 1), { seconds: 1 });
    expect([...pressKeys('q', tickInRound(timed)).grades.values()]).toEqual(['missed']);
  });

  test('the rest of a round goes on with the numbers of the whole', () => {
    const all = two().all;
    const grades = new Map([[all[0]!, 'knew' as const]]);
    const rest = roundOf(all, { before: { queue: [all[1]!], grades, typed: 'half an ans' } });
    expect(pressKeys('w e r', rest).typed).toBe('half an answer');
    expect(shownOfRound(rest)).toMatch(/^Question 2 of 2/);
    expect(drillResultLines(pressKeys('return 1', rest), look(80))[0]).toBe(
      '2 of 2 questions answered: 2 known, 0 partly, 0 missed.',
    );
  });

  test('any keys: the window holds, and only q leaves', () => {
    const names = [
      'return',
      'a',
      '1',
      '2',
      '3',
      '9',
      's',
      '?',
      'backspace',
      'C-u',
      'up',
      'pagedown',
      'space',
      '語',
    ];
    const sizes = [
      { columns: 100, rows: 30 },
      { columns: 20, rows: 8 },
      { columns: 10, rows: 3 },
    ];
    const all = made();
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 30 }),
        fc.constantFrom(...sizes),
        (keys, size) => {
          const round = pressKeys(keys.join(' '), roundOf(all, { seconds: 30 }), size);
          const { lines } = frameOfRound(round, size);
          expect(lines).toHaveLength(size.rows);
          expect(lines.filter((line) => widthOfText(line) > size.columns)).toEqual([]);
          const left = round.typed === '' ? 'q return' : 'C-u q return';
          // Help can be opened over sources: each Escape closes one.
          let closed = round;
          for (let i = 0; i < 2 && openedInRound(closed) !== null; i += 1)
            closed = pressKeys('escape', closed, size);
          expect(pressKeys(left, closed, size).isOver).toBe(true);
        },
      ),
      { examples: [[['return', 's', '?'], { columns: 10, rows: 3 }]] },
    );
  });
});
