import { describe, expect, test } from 'vitest';
import { declaringPremise } from '../../src/map/premises.js';
import { strongestFirst } from '../../src/query/strongest.js';
import { view } from '../helpers/maps.js';

/** The attacks on t, and on the reason r and the step from it, in that order. */
function orderOn(id: string, entries: string): string[] {
  const opened = view(entries);
  const attacked = opened.map.byId.get(id)!;
  const sorted = strongestFirst(attacked, opened.answers.to(attacked), opened);
  return sorted.map(({ attack }) => declaringPremise(attack).id);
}

const evidence = (...ids: string[]) => `[${ids.map((id) => `{id: ${id}, text: E.}`).join(', ')}]`;

describe('the strongest attack', () => {
  test('on what falls is one that counts, however strong those that do not', () => {
    const order = orderOn(
      't',
      `claims:
  - id: t
    text: T.
    counterpoints:
      - {id: fallen, text: F., evidence: ${evidence('e1', 'e2', 'e3')}, replies: [{id: n, text: N.}]}
      - {id: counts, text: C.}
      - {id: more, text: M., evidence: ${evidence('e4')}}`,
    );
    expect(order).toEqual(['more', 'counts', 'fallen']);
  });

  test('on what is undecided is one that is undecided, since that leaves it open', () => {
    const order = orderOn(
      't',
      `claims:
  - id: t
    text: T.
    reasons:
      - {id: r, text: R.}
      - {id: s, text: S.}
  - {id: u, text: U., contradicts: [open]}
counterpoints:
  - {id: step, text: C., attacks: r -> t, evidence: ${evidence('e1', 'e2')}}
  - {id: open, text: O., attacks: t}`,
    );
    expect(order).toEqual(['open', 'step']);
  });

  test('of those that decide alike is the nearer one, then the stronger one, then the first', () => {
    const order = orderOn(
      't',
      `claims:
  - id: t
    text: T.
    reasons: [{id: r, text: R.}]
    counterpoints:
      - {id: a, text: A.}
      - {id: b, text: B.}
      - {id: c, text: C., evidence: ${evidence('e1')}}
counterpoints:
  - {id: step, text: S., attacks: r -> t, evidence: ${evidence('e2', 'e3')}}`,
    );
    expect(order).toEqual(['c', 'a', 'b', 'step']);
  });
});
