import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../src/query/exercise.js';
import { TOPICS } from '../../src/query/practice-topics.js';
import type { View } from '../../src/query/view.js';
import { namesOf } from '../../src/words/names-of.js';
import { exercisesOf } from '../helpers/exercises.js';
import { opEd, school, view } from '../helpers/maps.js';

const of = school();
const topics = namesOf(TOPICS);

/** An exercise by its id. */
function named(id: string, map: View = of): Exercise {
  const found = exercisesOf(map, { topics }).find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('exercises', () => {
  test('of the example: both teams can answer the other one', () => {
    const teams = exercisesOf(of, { topics: ['replies', 'evidence', 'questions'] }).map(
      ({ id, team }) => `${team} ${id}`,
    );
    expect(teams).toEqual([
      'against replies:sleep-suffers',
      'for replies:phones-not-bells',
      'for evidence:sleep-suffers',
      'against questions:sleep-suffers -> start-later',
    ]);
    const only = exercisesOf(of, { topics: ['replies', 'evidence'], team: 'against' }).map(
      ({ team }) => team,
    );
    expect(new Set(only)).toEqual(new Set(['against']));
  });

  test('a question says what is attacked, and what that is for', () => {
    expect(named('replies:phones-not-bells').ask).toEqual([
      'You say: Early starts cost teenagers sleep. This supports the claim “Secondary schools should start after half past eight”.',
      'They object: Screens at night, not bells in the morning, cost the sleep.',
      'What do you answer?',
    ]);
    expect(named('replies:sleep-suffers').ask).toEqual([
      "They say: Early starts cost teenagers sleep. This supports the claim “Secondary schools should start after half past eight”. This is combined with: “A school must not harm its pupils' health”.",
      'What do you say against it? The file has 2 objections. Name the one that counts.',
    ]);
  });

  test('an attack on the step of an objection is no attack on what it says', () => {
    const map = view(`claims:
  - {id: t, text: T.}
counterpoints:
  - {id: c, text: C., attacks: t}
  - {id: x, text: X., attacks: r -> c}
replies:
  - {id: r, text: R., attacks: c}
  - {id: s, text: S., attacks: x}`);
    expect(named('replies:x', map).ask.slice(0, 2)).toEqual([
      'You say: R. You say this against: C.',
      'They say that it is no good answer: X.',
    ]);
  });

  test('what is cut off nowhere else is not cut in a question', () => {
    const long = `${'A very long claim about very many things '.repeat(4)}ends here`;
    const map = view(`claims: [{id: t, text: ${long}.}]
counterpoints: [{id: c, text: C., attacks: t}]
replies: [{id: r, text: R., attacks: c}]`);
    for (const wording of ['headlines', 'texts'] as const)
      for (const { ask, answer } of exercisesOf(map, { wording }))
        expect([...ask, ...answer.map(({ verdict }) => verdict?.words)].join(' ')).not.toContain('…');
  });

  test('where an answer meets only the grounds of what is said, the question tells them', () => {
    const map = view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: A.}]}
evidence:
  - {id: e, text: Nights grew longer., supports: a}
counterpoints:
  - {id: c, text: C., attacks: e -> a}
  - {id: d, text: D., attacks: a, replies: [{id: r, text: R.}]}`);
    // Of two objections only the one to the evidence counts.
    expect(named('replies:a', map).ask).toEqual([
      'They say: A. This supports the claim “T”. For this they name: “Nights grew longer”.',
      'What do you say against it? The file has 2 objections. Name the one that counts.',
    ]);
  });

  test('an answer that only denies what is said is not asked for, and is told last', () => {
    const entries = (more: string) => `claims: [{id: t, text: The shield is a threat to Russia.}]
counterpoints:
  - {id: c, text: The shield is no threat to Russia., attacks: t}${more}`;
    const only = exercisesOf(view(entries('')), { topics: ['replies'] });
    expect(only).toEqual([]);
    const { ask, answer } = named(
      'replies:t',
      view(entries('\n  - {id: d, text: Its interceptors are slow., attacks: t}')),
    );
    expect(ask.at(-1)).toBe('What do you say against it? Say more than the opposite.');
    expect(answer.map(({ text }) => text)).toEqual([
      'Its interceptors are slow.',
      'The opposite: The shield is no threat to Russia.',
    ]);
  });

  test('evidence that only says the same again is not asked for', () => {
    const map = view(`claims: [{id: t, text: In 2013 the last stage was dropped.}]
evidence:
  - {id: e, text: In March 2013 the last stage was dropped., supports: t}`);
    expect(exercisesOf(map, { topics: ['evidence'] })).toEqual([]);
  });

  test('what attacks a claim and the step from it, too, is no question of kinds', () => {
    const map = view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: A.}]}
counterpoints:
  - {id: c, text: C., attacks: [a, a -> t]}
  - {id: d, text: D., attacks: a}`);
    const ids = exercisesOf(map, { topics: ['kinds'] }).map(({ id }) => id);
    expect(ids).toContain('kinds:d');
    expect(ids).not.toContain('kinds:c');
  });

  test('an attack on a step names both of its ends', () => {
    const map = view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: A.}]}
counterpoints:
  - {id: c, text: C., attacks: a -> t, replies: [{id: r, text: R., counterpoints: [{id: s, text: S.}]}]}`);
    expect(named('replies:c', map).ask).toEqual([
      'You say: A. So: T.',
      'They say that this does not follow: C.',
      'What do you answer? The file has one answer, but it does not count.',
    ]);
    expect(named('replies:r', map).ask).toEqual([
      'You object: C. This attacks the step from “A” to “T”.',
      'They answer: R.',
      'What do you say now?',
    ]);
    expect(named('replies:c', map).answer).toEqual([
      { text: 'R.', verdict: { status: 'out', words: 'falls: “S” attacks it' } },
    ]);
    expect(named('replies:c', map).outcome).toBe('In this file, the objection stands.');
  });

  test('an answer attacks the step that the question names', () => {
    const map = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t}
  - {id: b, text: B., supports: t}
evidence:
  - {id: e, text: E., supports: [a, b]}
counterpoints:
  - {id: c, text: C., attacks: a, with: [d]}
  - {id: d, text: D., attacks: b}
  - {id: x, text: X., attacks: e -> b}
replies:
  - {id: r, text: R., attacks: c -> a}
  - {id: s, text: S., attacks: d -> b}`);
    expect(named('replies:e', map).ask[0]).toBe('They cite: E. This supports the claim “B”.');
    expect(named('replies:e', map).answer.map(({ text }) => text)).toEqual(['X.']);
    expect(named('replies:d', map).ask.join(' ')).toContain('You say: B.');
    expect(named('replies:d', map).answer.map(({ text }) => text)).toEqual(['S.']);
  });

  test('of two steps, the one where an answer counts is asked about', () => {
    const map = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t}
  - {id: b, text: B., supports: t}
counterpoints:
  - {id: c, text: C., attacks: [a, b]}
  - {id: x, text: X., attacks: r}
replies:
  - {id: r, text: R., attacks: c -> a}
  - {id: s, text: S., attacks: c -> b}`);
    expect(named('replies:c', map).ask[0]).toBe('You say: B. This supports the claim “T”.');
    expect(named('replies:c', map).answer.map(({ text }) => text)).toEqual(['S.']);
  });

  test('a team is asked about its own use of what serves both', () => {
    const map = view(
      `claims:
  - {id: t, text: T.}
counterpoints:
  - {id: c, text: C., attacks: t}
replies:
  - {id: r, text: R., attacks: c}
evidence:
  - {id: e, text: Nights grew longer., supports: [c, r, t], source: s}`,
      'sources:\n  s: {title: Report, author: Academy of Sleep, issued: 2012}',
    );
    const asked = (team: 'for' | 'against') =>
      exercisesOf(map, { topics: ['sources'], team }).map((one) => [one.team, one.ask[0]]);
    const cited = 'You cite: Nights grew longer. This supports';
    expect(asked('against')).toEqual([['against', `${cited} the objection “C”.`]]);
    expect(asked('for')).toEqual([['for', `${cited} the reply “R”.`]]);
  });

  test('an answer that stands and does not count says so, and why', () => {
    const map = view(`claims:
  - {id: t, text: T.}
counterpoints:
  - {id: c, text: C., attacks: t}
  - {id: u, text: U., attacks: r -> c}
replies:
  - {id: r, text: R., attacks: c}`);
    expect(named('replies:c', map).answer[0]!.verdict).toEqual({
      status: 'in',
      words: 'stands, but does not count here: “U” attacks the step from it',
    });
  });

  test('evidence that falls is not taught as evidence', () => {
    const map = view(`claims:
  - {id: t, text: T.}
evidence:
  - {id: e, text: E., supports: t}
counterpoints:
  - {id: c, text: C., attacks: e}`);
    expect(named('evidence:t', map).answer).toEqual([
      { text: 'E.', verdict: { status: 'out', words: 'falls: “C” attacks it' } },
    ]);
  });

  test('evidence that stands is not taught where its step does not count; what counts comes first', () => {
    const map = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t}
evidence:
  - {id: e, text: E., supports: [t, a]}
  - {id: f, text: F., supports: t}
  - {id: m, text: M., supports: a}
counterpoints:
  - {id: c, text: C., attacks: e -> t}
  - {id: d, text: D., attacks: m -> a}
  - {id: o, text: O., contradicts: m}`);
    expect(named('evidence:t', map).answer).toEqual([
      { text: 'F.', verdict: { status: 'in', words: 'stands: nothing attacks it' } },
      {
        text: 'E.',
        verdict: { status: 'in', words: 'stands, but does not count here: “C” attacks the step from it' },
      },
    ]);
    const [counts, open] = named('evidence:a', map).answer;
    expect(counts!.verdict!.words).toBe('stands: nothing attacks it');
    expect(open!.verdict!.words).toContain('does not count here: “D” attacks the step from it');
  });

  test('a question about a verdict tells every attack and every answer, and its answer gives each a verdict', () => {
    const { ask, answer, team } = named('verdicts:sleep-suffers');
    expect(ask.slice(1)).toEqual([
      'Against it: Screens at night, not bells in the morning, cost the sleep.',
      'An answer to that: Trials that moved only the bell saw sleep rise.',
      'Does the claim stand after this, does it fall, or is it undecided? Say why.',
    ]);
    expect(answer.map(({ verdict }) => verdict!.status)).toEqual(['in', 'out', 'in']);
    expect(team).toBeNull();
  });

  test('verdicts that do not follow from what is shown are not asked', () => {
    const map = view(`claims:
  - {id: t, text: T.}
  - {id: open, text: Open., supports: t, reasons: [{id: x, text: X., supports: open, contradicts: y}]}
  - {id: y, text: Not X.}
  - {id: mutual, text: Mutual., supports: t}
  - {id: hidden, text: Hidden., supports: t}
  - {id: shown, text: Shown., supports: t}
counterpoints:
  - {id: c1, text: C1., attacks: open, replies: [{id: r1, text: R1.}]}
  - {id: c2, text: C2., attacks: mutual, replies: [{id: r2, text: R2., contradicts: c2}]}
  - {id: c3, text: C3., attacks: hidden}
  - {id: w, text: W., attacks: e}
  - {id: c4, text: C4., attacks: shown, replies: [{id: r4, text: R4., counterpoints: [{id: v, text: V.}]}]}
evidence:
  - {id: e, text: E., supports: c3}`);
    const asked = exercisesOf(map, { topics: ['verdicts'] });
    const about = asked.map((one) => one.about.id);
    // It is undecided because of its reason, although the only objection to it is answered.
    expect(about).not.toContain('open');
    // A sentence and its opposite: nothing to decide.
    expect(about).not.toContain('x');
    // The objection falls because of its evidence, which is not shown.
    expect(about).not.toContain('hidden');
    expect(named('verdicts:mutual', map).ask).toContain(
      'An answer to that: R2. The two contradict each other.',
    );
    expect(named('verdicts:mutual', map).answer[0]!.verdict!.status).toBe('undecided');
    expect(named('verdicts:shown', map).ask).toContain('Against that answer: V.');
    expect(named('verdicts:shown', map).answer.map(({ verdict }) => verdict!.status)).toEqual([
      'out',
      'in',
      'out',
      'in',
    ]);
  });

  test('evidence that names its source does not ask for it', () => {
    const map = view(
      `claims: [{id: t, text: T.}]
evidence:
  - {id: e, text: The academy of sleep says so., supports: t, source: s}
  - {id: f, text: Sleep rose by an hour., supports: t, source: s}`,
      'sources:\n  s: {title: Report, author: Academy of Sleep, issued: 2012}',
    );
    expect(exercisesOf(map, { topics: ['sources'] }).map(({ id }) => id)).toEqual([]);
    const other = view(
      'claims: [{id: t, text: T.}]\nevidence: [{id: f, text: Nights grew longer., supports: t, source: s}]',
      'sources:\n  s: {title: Report, author: Academy of Sleep, issued: 2012}',
    );
    expect(exercisesOf(other, { topics: ['sources'] }).map(({ id }) => id)).toEqual(['sources:f']);
  });

  test('a source is asked for with its year, and its author is enough', () => {
    const map = view(
      'claims: [{id: t, text: T.}]\nevidence: [{id: f, text: Nights grew longer., supports: t, source: s}]',
      'sources:\n  s: {title: Report, author: Academy of Sleep, issued: 2012-03-04}',
    );
    expect(named('sources:f', map).ask.at(-1)).toBe(
      'Somebody asks: where can one read it? Which source do you name? It is from 2012. Its author, or where it appeared, is enough.',
    );
  });

  test('a source is asked for with its kind: what a text names can be cited from a press report', () => {
    const map = view(
      'claims: [{id: t, text: T.}]\nevidence: [{id: f, text: The board said that nights grew longer., supports: t, source: s}]',
      'sources:\n  s: {type: article-newspaper, title: Report, author: Morning Post, issued: 2012}',
    );
    expect(named('sources:f', map).ask.at(-1)).toContain('It is a press report from 2012.');
  });

  test('a source that appeared nowhere is not asked for', () => {
    const map = view(
      'claims: [{id: t, text: T.}]\nevidence: [{id: f, text: Nights grew longer., supports: t, source: s}]',
      'sources:\n  s: {title: Distances, author: The makers}',
    );
    expect(exercisesOf(map, { topics: ['sources'] })).toEqual([]);
  });

  test('a team tests the steps of the other side, and expects questions about its own', () => {
    const asked = (team: 'for' | 'against') =>
      exercisesOf(of, { topics: ['questions'], team }).map((one) => [one.team, one.ask.at(-1)]);
    expect(asked('against')).toEqual([
      ['against', 'What would you ask to test this step? There are 3 such questions. Name one of them.'],
    ]);
    expect(asked('for')).toEqual([
      [
        'for',
        'Which question must you expect about this step? There are 3 such questions. Name one of them.',
      ],
    ]);
  });

  test('each level has the questions of the one before; the first is in headlines', () => {
    const map = view(`claims:
  - {id: t, text: The thesis in full., short: Thesis, core: true}
  - {id: a, text: A., supports: t}
counterpoints:
  - {id: c, text: The objection in full., short: Objection, attacks: t, core: true}
  - {id: d, text: D., attacks: a}
replies:
  - {id: r, text: R., attacks: c}
  - {id: s, text: S., attacks: d, counterpoints: [{id: x, text: X.}]}`);
    const at = (level: 1 | 2 | 3) =>
      exercisesOf(map, { topics: ['replies'], level })
        .map(({ id }) => id)
        .sort();
    expect(at(1)).toEqual(['replies:c', 'replies:t']);
    expect(at(2)).toEqual(['replies:a', 'replies:c', 'replies:d', 'replies:t']);
    expect(at(3)).toEqual(['replies:a', 'replies:c', 'replies:d', 'replies:s', 'replies:t']);
    const [, first] = exercisesOf(map, { topics: ['replies'], level: 1, wording: 'headlines' });
    expect(first!.ask.join(' ')).toBe(
      'You say: Thesis. This is the thesis of the text. They object: Objection. What do you answer?',
    );
  });

  test('wrong choices are of the same branch, and the right one does not give itself away', () => {
    const map = opEd();
    const { branch } = map.structure;
    for (const { id, about, choice } of exercisesOf(map, { topics: ['kinds'] })) {
      expect(new Set(choice!.among).size).toBe(choice!.among.length);
      if (!id.startsWith('bears:')) continue;
      const shown = choice!.among.map((text) => map.map.statements.find((one) => one.text.trim() === text)!);
      const right = shown[choice!.right]!;
      expect(about.gives.map(({ target }) => target)).toContain(right);
      expect(new Set(shown.map((one) => branch[one.index])).size).toBe(1);
    }
  });

  test('a question about a kind gives no team, and its answer says why it is right, and whether it counts here', () => {
    const map = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t}
counterpoints:
  - {id: c, text: C., attacks: [a -> t, t]}
  - {id: d, text: D., attacks: c -> a -> t}
  - {id: e, text: E., attacks: a}`);
    const { team, choice, answer } = named('kinds:c', map);
    expect([team, choice!.right]).toEqual([null, 2]);
    expect(answer[0]!.text).toMatch(/^This does not deny “A”\. It denies that “T” follows from it\./);
    expect(answer[0]!.verdict!.words).toBe('stands, but does not count here: “D” attacks the step from it');
    expect(named('kinds:e', map).answer[0]!.text).toMatch(
      /^If this is true, it is doubtful that “A” is true\./,
    );
  });

  test('the same seed gives the same choices, whatever else is asked', () => {
    const all = exercisesOf(opEd(), { topics: ['kinds'], seed: 'x' });
    const one = all.find(({ id }) => id.startsWith('bears:'))!;
    const again = exercisesOf(opEd(), { topics: ['kinds'], seed: 'x', team: one.team }).find(
      ({ id }) => id === one.id,
    );
    expect(again!.choice).toEqual(one.choice);
  });
});
