import { describe, expect, test } from 'vitest';
import { answersOf } from '../../src/map/answers.js';
import { bearingOn } from '../../src/query/bearing.js';
import { opEd, TWICE, view } from '../helpers/maps.js';

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

  test('an entry that attacks several parts of an attack is one answer to it', () => {
    const { map } = view(TWICE);
    const answers = bearingOn(map.thesis, answersOf(map)).filter((one) => one.answers !== null);
    expect(
      answers.map(({ statement, relation, furtherAttacks }) => [
        statement.id,
        ...[relation, ...furtherAttacks].map(({ name }) => name),
      ]),
    ).toEqual([['x', 'x -> e -> c', 'x -> f -> c']]);
  });

  test('no entry of the op-ed answers the same attack twice', () => {
    const { map, answers } = opEd();
    for (const statement of map.statements) {
      const given = bearingOn(statement, answers).map((one) => `${one.statement.id}<${one.answers?.id}`);
      expect(given.filter((one, i) => given.indexOf(one) !== i)).toEqual([]);
    }
  });
});
