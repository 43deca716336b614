import { describe, expect, test } from 'vitest';
import { groundsForDoubt, strongestObjection } from '../../src/query/stance-questions.js';
import { view } from '../helpers/maps.js';

const of = view(`claims:
  - id: t
    text: T.
    reasons:
      - id: r
        text: R.
        with: [beside]
        evidence: [{id: e, text: E., at: 1}]
        counterpoints:
          - {id: undercut, text: So what?, attacks: r -> t}
          - {id: weak, text: Weak.}
          - {id: strong, text: Strong.}
  - {id: beside, text: B.}
counterpoints:
  - {id: rival, text: Rival., contradicts: t}
replies:
  - {id: answer, text: Answer., attacks: weak}`);
const at = (id: string) => of.map.byId.get(id)!;

describe('groundsForDoubt', () => {
  const grounds = (id: string) =>
    groundsForDoubt(at(id), of).map(({ role, statement }) => `${role} ${statement.id}`);

  test('what attacks it, strongest first, then what supports it, each once', () => {
    expect(grounds('r')).toEqual(['objection strong', 'objection weak', 'support e']);
  });

  test('an attack on a step that supports it counts, and every premise of that step', () => {
    expect(grounds('t')).toEqual(['objection rival', 'objection undercut', 'support r', 'support beside']);
  });

  test('an attack on a step from it says nothing against itself', () => {
    expect(grounds('r')).not.toContain('objection undercut');
    expect(grounds('e')).toEqual([]);
  });
});

test('what the stances of somebody rule out is no ground', () => {
  const stances = new Map([
    [at('strong'), 'doubt'],
    [at('e'), 'agree'],
  ] as const);
  expect(groundsForDoubt(at('r'), of, stances).map(({ statement }) => statement.id)).toEqual(['weak']);
});

describe('strongestObjection', () => {
  const strongest = (id: string, without: readonly string[] = []) =>
    strongestObjection(at(id), (attacker) => !without.includes(attacker.id), of)?.id ?? null;

  test('is the strongest attack on the statement itself that is admitted', () => {
    expect(strongest('r')).toBe('strong');
    expect(strongest('r', ['strong'])).toBe('weak');
    expect(strongest('r', ['strong', 'weak'])).toBeNull();
    expect(strongest('e')).toBeNull();
  });

  test('a contradiction is an objection from both its ends', () => {
    expect(strongest('t')).toBe('rival');
    expect(strongest('rival')).toBe('t');
  });
});
