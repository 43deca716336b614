import { describe, expect, test } from 'vitest';
import { answersOf } from '../../src/map/answers.js';
import { bearingOn } from '../../src/query/bearing.js';
import { consequenceOfStances, type Stance } from '../../src/query/stances.js';
import { inWalkOrder, WALK_ORDERS, type WalkOrder } from '../../src/query/walk-order.js';
import { school, view } from '../helpers/maps.js';

const idsOf = (statements: readonly { id: string }[]) => statements.map(({ id }) => id).join(' ');

describe('stepsOf', () => {
  test('argument: depth first from the thesis', () => {
    expect(idsOf(inWalkOrder(school(), 'argument'))).toBe(
      'start-later sleep-suffers academy-says phones-not-bells both-matter sleep-is-private duty-of-care',
    );
  });

  test('text: by place; what has none follows what it bears on', () => {
    const text = view(`claims:
  - {id: t, text: T., at: 5}
  - {id: late, text: L., at: 4.2, supports: t}
  - {id: early, text: E., at: [3.1, 9], supports: t}
  - {id: whole, text: W., at: 3, supports: t}
  - {id: nowhere, text: N.}
counterpoints:
  - {id: c, text: C., attacks: late}
replies:
  - {id: r, text: R., attacks: c}
  - {id: placed, text: P., at: 1.1, attacks: c}`);
    expect(idsOf(inWalkOrder(text, 'text'))).toBe('placed whole early late c r t nowhere');
  });

  test('debate: in rounds, each point with what is brought forward for it', () => {
    const debate = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t}
evidence:
  - {id: e, text: E., supports: t}
counterpoints:
  - {id: c1, text: C., attacks: t}
  - {id: c2, text: C., attacks: t}
  - {id: u, text: U., attacks: a -> t}
  - {id: f, text: F., supports: c1}
replies:
  - {id: r1, text: R., attacks: c1}
  - {id: r2, text: R., attacks: c2}
  - {id: answer, text: X., attacks: r1}`);
    expect(idsOf(inWalkOrder(debate, 'debate'))).toBe('t e c1 f c2 r1 r2 answer a u');
  });

  test.each(Object.keys(WALK_ORDERS) as WalkOrder[])(
    '%s: every statement once, in circles and unconnected, too',
    (order) => {
      const odd = view(`claims:
  - {id: t, text: T., supports: a}
  - {id: a, text: A., supports: t, contradicts: b}
  - {id: b, text: B., attacks: t}
  - {id: alone, text: O.}`);
      const steps = inWalkOrder(odd, order);
      expect(new Set(steps).size).toBe(4);
      expect(steps).toHaveLength(4);
    },
  );
});

describe('bearingOn', () => {
  test('in file order, each attack followed by the answers to it, and to its step', () => {
    const { map } = view(`claims:
  - {id: t, text: T.}
counterpoints:
  - {id: c, text: C., attacks: t}
  - {id: k, text: K., contradicts: t}
evidence:
  - {id: e, text: E., supports: t}
replies:
  - {id: r, text: R., attacks: c}
  - {id: s, text: S., attacks: c -> t}`);
    const shown = bearingOn(map.thesis, answersOf(map)).map(
      ({ statement, answers }) => `${statement.id}<${answers?.id ?? ''}`,
    );
    expect(shown).toEqual(['c<', 'r<c', 's<c', 'k<', 'e<']);
  });
});

describe('consequenceOf', () => {
  const follows = (taken: Record<string, Stance>) => {
    const map = school();
    const stances = new Map(Object.entries(taken).map(([id, stance]) => [map.map.byId.get(id)!, stance]));
    const { thesis, reasons, clashes } = consequenceOfStances(map, stances);
    return {
      thesis: `${thesis.before} ${thesis.after}`,
      reasons: reasons.map(({ statement, after }) => `${statement.id} ${after}`),
      clashes: clashes.map(({ name }) => name),
    };
  };

  test('agreement fixes in, doubt fixes out, and the rest follows', () => {
    expect(follows({})).toEqual({ thesis: 'out out', reasons: [], clashes: [] });
    expect(follows({ 'sleep-is-private': 'doubt' }).thesis).toBe('out in');
    expect(follows({ 'both-matter': 'doubt' }).reasons).toEqual(['sleep-suffers out']);
    expect(follows({ 'start-later': 'agree' }).thesis).toBe('out in');
  });

  test('agreeing with both sides of an attack is told', () => {
    expect(follows({ 'phones-not-bells': 'agree', 'sleep-suffers': 'agree' }).clashes).toEqual([
      'phones-not-bells -> sleep-suffers',
    ]);
    expect(follows({ 'phones-not-bells': 'agree', 'sleep-suffers': 'doubt' }).clashes).toEqual([]);
  });
});
