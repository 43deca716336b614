import { describe, expect, test } from 'vitest';
import { exercisesOf } from '../helpers/exercises.js';
import { view } from '../helpers/maps.js';

function verdictOf(id: string, entries: string) {
  return exercisesOf(view(entries), { topics: ['verdicts'] }).find((one) => one.id === `verdicts:${id}`);
}

describe('a question about a verdict', () => {
  test('says what each answer is to, also the second one', () => {
    const { ask } = verdictOf(
      'a',
      `claims:
  - {id: t, text: T., reasons: [{id: a, text: A.}]}
counterpoints:
  - {id: c, text: C., attacks: a}
replies:
  - {id: r, text: R., attacks: c}
  - {id: s, text: S., attacks: c}`,
    )!;
    expect(ask.slice(1, -1)).toEqual([
      'Against it: C.',
      'An answer to that: R.',
      'Another answer to that: S.',
    ]);
  });

  test('names the objection where something else was said between the answers', () => {
    const { ask } = verdictOf(
      'a',
      `claims:
  - {id: t, text: T., reasons: [{id: a, text: A.}]}
counterpoints:
  - {id: c, text: C., attacks: a}
  - {id: x, text: X., attacks: r}
replies:
  - {id: r, text: R., attacks: c}
  - {id: s, text: S., attacks: c}`,
    )!;
    expect(ask.slice(1, -1)).toEqual([
      'Against it: C.',
      'An answer to that: R.',
      'Against that answer: X.',
      'Another answer to “C”: S.',
    ]);
  });

  test('gives no reason with an entry that it does not tell', () => {
    const { ask, answer } = verdictOf(
      'a',
      `claims:
  - {id: t, text: T.}
  - {id: h, text: Hidden.}
  - {id: a, text: A., supports: t}
counterpoints:
  - {id: c, text: C., attacks: a}
replies:
  - {id: r, text: R., contradicts: [h, c]}`,
    )!;
    expect(ask.join(' ')).not.toContain('Hidden');
    expect(answer.map(({ verdict }) => verdict!.words)).toEqual([
      'undecided: “C” might count against it',
      'undecided: it and “R” attack each other',
      'undecided: it and “C” attack each other',
    ]);
  });
});

test('an attack on an attack is no step from one thing to another', () => {
  const map = view(`claims:
  - {id: t, text: T.}
counterpoints:
  - {id: c, text: C., attacks: t}
replies:
  - {id: r, text: R., attacks: c -> t, scheme: example}
  - {id: o, text: O., attacks: r}`);
  const all = exercisesOf(map)
    .flatMap(({ ask }) => ask)
    .join('\n');
  expect(all).toContain('This attacks the objection “C” against “T”.');
  expect(all).toContain('This is said against the objection “C” against “T”.');
  expect(all).not.toContain('the step from “C” to “T”');
});

test('nobody is asked about an attack on an attack on an attack on an attack', () => {
  const map = view(`claims: [{id: t, text: T.}]
counterpoints:
  - {id: c, text: C., attacks: t}
  - {id: x, text: X., attacks: r}
  - {id: y, text: Y., attacks: s}
replies:
  - {id: r, text: R., attacks: c}
  - {id: s, text: S., attacks: x}`);
  const ids = exercisesOf(map, { topics: ['replies'] }).map(({ id }) => id);
  expect(ids.toSorted()).toEqual(['replies:c', 'replies:r', 'replies:t', 'replies:x']);
});

test('what is on no side is asked of no team, and said by nobody in particular', () => {
  const map = view(`claims:
  - {id: t, text: T.}
  - {id: apart, text: Apart., evidence: [{id: e, text: Nights grew longer.}]}
counterpoints:
  - {id: c, text: C., attacks: apart, replies: [{id: r, text: R.}]}`);
  for (const team of ['for', 'against'] as const) expect(exercisesOf(map, { team })).toEqual([]);
  const first = Object.fromEntries(exercisesOf(map).map(({ id, ask }) => [id, ask.slice(0, -1)]));
  expect(first['replies:apart']).toEqual(['Somebody says: Apart.']);
  expect(first['replies:c']).toEqual(['Somebody says: Apart.', 'Somebody else objects: C.']);
  expect(first['evidence:apart']).toEqual(['Somebody says: Apart.']);
});
