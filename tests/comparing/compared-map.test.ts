import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NUMBERS, SHARES, thesisFound } from '../../src/comparing/aspects.js';
import { compareClass } from '../../src/comparing/compared-class.js';
import { type ComparedMap, compareMap, type GivenPairs } from '../../src/comparing/compared-map.js';
import type { Certainty } from '../../src/comparing/pairs.js';
import { viewOf } from '../../src/query/view.js';
import { maps } from '../helpers/drafts.js';
import { view } from '../helpers/maps.js';

const KEY = `claims:
  - id: t
    text: Schools should start later in the morning.
    type: policy
    reasons:
      - id: sleep
        text: Early lessons cost teenagers an hour of sleep.
        core: true
        with: [health]
        evidence:
          - {id: study, text: A study of 2014 counted the hours that pupils slept., source: {author: A, title: B, issued: 2014}}
        counterpoints:
          - id: phones
            text: Telephones at night keep pupils awake.
            replies: [{id: trial, text: In a trial only the bell moved and pupils slept more.}]
      - id: buses
        text: One timetable for all buses saves the town money.
  - {id: health, text: A school must not make its pupils ill., implicit: true}
counterpoints:
  - {id: parents, text: Mothers and fathers leave for work before eight., attacks: sleep -> t}
`;

function compared(own: string, given: GivenPairs = new Map(), least: Certainty = 'likely'): ComparedMap {
  return compareMap(view(KEY), view(own), { name: 'anna', file: 'anna.yaml', given, least });
}

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
const otherwise = ({ steps }: ComparedMap) =>
  steps.flatMap(({ outcome, step, differences }) =>
    outcome === 'otherwise' ? [`${step.name}: ${differences.join(', ')}`] : [],
  );

describe('a map beside a key', () => {
  test('that is the same has everything', () => {
    const same = compared(KEY);
    for (const { of } of Object.values(SHARES)) expect(of(same).found).toBe(of(same).of);
    expect([ids(same.missing), ids(same.added), otherwise(same)]).toEqual([[], [], []]);
    expect(thesisFound(same)).toBe('yes');
  });

  test('lacks what was taken out, the most important first, and has what is new', () => {
    const own = KEY.replace(/ {10}- \{id: study.*\n/, '')
      .replace(/ {8}evidence:\n/, '')
      .replace(/counterpoints:\n {2}- \{id: parents.*\n/, '')
      .replace(
        '- id: buses\n        text: One timetable for all buses saves the town money.',
        '- {id: light, text: In winter it is dark at seven.}',
      );
    const changed = compared(own);
    expect(ids(changed.missing)).toEqual(['buses', 'parents', 'study']);
    expect(ids(changed.added)).toEqual(['light']);
    expect(SHARES.evidence.of(changed)).toEqual({ found: 0, of: 1 });
    expect(NUMBERS.added.of(changed)).toBe(1);
  });

  test('has the thesis as another entry, where it argues for something else', () => {
    const own = `claims:
  - id: t
    text: Pupils are always right.
    reasons: [{id: x, text: Schools should start later in the morning.}]`;
    expect(thesisFound(compared(own))).toBe('as another entry');
  });

  test('shows steps that are drawn otherwise, and how', () => {
    const [split, joined] = [
      KEY.replace('        with: [health]\n', '').replace('implicit: true', 'implicit: true, supports: t'),
      KEY.replace('- id: buses', '- id: buses\n        with: [health]'),
    ];
    expect(otherwise(compared(split))).toEqual(['sleep -> t: split']);
    expect(otherwise(compared(joined))).toEqual(['buses -> t: joined']);
    const asAttack = KEY.replace('attacks: sleep -> t', 'attacks: sleep');
    expect(otherwise(compared(asAttack))).toEqual(['parents -> sleep -> t: target']);
    const moved = KEY.replace('attacks: sleep -> t', 'supports: sleep -> t');
    expect(otherwise(compared(moved))).toEqual(['parents -> sleep -> t: sign']);
  });

  test('finds steps and undercuts although every id is another', () => {
    const own = KEY.replace(
      /\b(sleep|study|phones|trial|buses|health|parents)(?=[,\n\]} ])(?! of)/g,
      (id, _, at, all) => (/(id: |\[|attacks: |-> )$/.test(all.slice(0, at)) ? `x-${id}` : id),
    );
    const renamed = compared(own);
    expect(SHARES.steps.of(renamed).found).toBe(SHARES.steps.of(renamed).of);
    expect(SHARES.undercuts.of(renamed)).toEqual({ found: 1, of: 1 });
    expect(ids(renamed.added)).toEqual([]);
  });

  test('counts objections as answered only where both maps answer them', () => {
    const own = KEY.replace(/ {12}replies: .*\n/, '');
    expect(SHARES.answered.of(compared(own))).toEqual({ found: 0, of: 1 });
    expect(SHARES.answered.of(compared(KEY))).toEqual({ found: 1, of: 1 });
  });

  test('follows the pairs that somebody gives, also that there is none', () => {
    const given = new Map([
      ['sleep', 'buses'],
      ['phones', null],
    ]);
    const corrected = compared(KEY, given);
    const pairs = corrected.pairs.map(({ one, other, by }) => `${one.id} = ${other.id}: ${by}`);
    expect(pairs).toContain('sleep = buses: given');
    expect(ids(corrected.missing)).toContain('phones');
    expect(ids(corrected.added)).toContain('phones');
  });

  test('takes no new partner for sure where somebody took the old one away', () => {
    const text = 'Early lessons cost teenagers an hour of sleep in winter.';
    const own = KEY.replace('- id: buses', `- {id: winter, text: ${text}}\n      - id: buses`);
    const corrected = compared(
      own,
      new Map([
        ['sleep', 'winter'],
        ['buses', null],
      ]),
    );
    const others = [...corrected.pairs, ...corrected.doubtful].filter(({ by }) => by !== 'given');
    expect(ids(corrected.pairs.map(({ other }) => other))).not.toContain('sleep');
    for (const { other, certainty, doubt } of others)
      if (['sleep', 'buses'].includes(other.id))
        expect([certainty, doubt]).toEqual(['doubtful', 'corrected']);
  });

  test('counts an objection only where it is drawn as one, and no implicit reason', () => {
    const own = KEY.replace(/counterpoints:\n {2}- \{id: parents.*\n/, '').replace(
      '- id: buses',
      '- {id: parents, text: Mothers and fathers leave for work before eight.}\n      - id: buses',
    );
    const { found, of } = SHARES.objections.of(compared(KEY));
    expect(SHARES.objections.of(compared(own))).toEqual({ found: found - 1, of });
    expect(otherwise(compared(own))).toEqual(['parents -> sleep -> t: target, sign']);
    expect(SHARES.reasons.of(compared(KEY))).toEqual({ found: 2, of: 2 });
  });

  test('says nothing of a sign where both steps speak for the thesis', () => {
    const own = KEY.replace(/\n {12}replies: .*/, '').replace(
      '- id: buses',
      '- {id: trial, text: In a trial only the bell moved and pupils slept more.}\n      - id: buses',
    );
    expect(otherwise(compared(own))).toEqual(['trial -> phones: target']);
  });

  test('has no finds in what is still to be written', () => {
    const own = KEY.replace(
      'One timetable for all buses saves the town money.',
      'FILL IN one timetable for all buses saves money',
    );
    const begun = compared(own);
    expect([ids(begun.unwritten), ids(begun.added), ids(begun.missing)]).toEqual([['buses'], [], ['buses']]);
  });

  test('has no gap that the key has at the same entry', () => {
    expect(compared(KEY).gaps).toEqual([]);
    expect(
      compared(
        KEY.replace('id: buses', 'id: x').replace(
          'One timetable for all buses saves the town money',
          'Short',
        ),
      ).gaps,
    ).not.toEqual([]);
  });

  test('does not count doubtful pairs, which are neither missing nor new', () => {
    const own = `claims:
  - id: t
    text: Schools should start later in the morning.
    reasons: [{id: x, text: Whoever sleeps an hour longer in winter sees less of the dark street and its many accidents.}]`;
    const strict = compared(own, new Map(), 'sure');
    expect(strict.doubtful.map(({ one, other }) => [one.id, other.id])).toEqual([['sleep', 'x']]);
    expect(ids(strict.missing)).not.toContain('sleep');
    expect(ids(strict.added)).toEqual([]);
    expect(SHARES.entries.of(strict).found).toBe(1);
  });
});

describe('a class', () => {
  test('has most found, most missed, and what several have beside the key', () => {
    const extra = (id: string, text: string) =>
      KEY.replace(
        'counterpoints:\n  - {id: parents',
        `counterpoints:\n  - {id: ${id}, text: ${text}, attacks: buses}\n  - {id: parents`,
      );
    const without = KEY.replace(/counterpoints:\n {2}- \{id: parents.*\n/, '');
    const files = [
      extra('lonely', 'Pupils who come later wait alone at the gate'),
      extra('gate', 'At the gate pupils wait alone when they come later'),
      without,
    ];
    const key = view(KEY);
    const students = files.map((own, i) =>
      compareMap(key, view(own), { name: `s${i}`, file: '', given: new Map(), least: 'likely' }),
    );
    const { entries, common } = compareClass(students);
    const found = new Map(entries.map(({ entry, students: names }) => [entry.id, names]));
    expect(found.get('sleep')).toEqual(['s0', 's1', 's2']);
    expect(found.get('parents')).toEqual(['s0', 's1']);
    expect(common.map(({ entry, students: names }) => [entry.id, names])).toEqual([['lonely', ['s0', 's1']]]);
  });
});

test('any map beside itself has all entries and all steps', () => {
  fc.assert(
    fc.property(maps, (map) => {
      const key = viewOf(map);
      const same = compareMap(key, key, { name: '', file: '', given: new Map(), least: 'likely' });
      expect(same.pairs.map(({ one, other }) => one === other)).toEqual(map.statements.map(() => true));
      expect(same.steps.every(({ outcome }) => outcome === 'found')).toBe(true);
      expect(same.addedSteps.map(({ name }) => name)).toEqual([]);
    }),
  );
});
