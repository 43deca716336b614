import { describe, expect, test } from 'vitest';
import { answersOf } from '../../src/map/answers.js';
import { bearingOn } from '../../src/query/bearing.js';
import { view } from '../helpers/maps.js';

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
