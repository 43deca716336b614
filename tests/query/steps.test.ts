import { describe, expect, test } from 'vitest';
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
