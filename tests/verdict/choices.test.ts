import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionChoices } from '../../src/verdict/choices.js';
import { label } from '../../src/verdict/label.js';
import { positions } from '../../src/verdict/positions.js';
import { UNDECIDED } from '../../src/verdict/status.js';
import { attackGraphs, compiled, never, plains } from '../helpers/frameworks.js';

test('a few choices, and the rest of a position follows', () => {
  fc.assert(
    fc.property(fc.oneof(plains(4, 5), attackGraphs(7)), (plain) => {
      const framework = compiled(plain);
      const grounded = label(framework);
      const { found } = positions(framework, grounded, 'complete', { limit: 500, expired: never });
      for (const position of found) {
        const chosen = positionChoices(framework, grounded, position);
        const fixed = new Map(chosen.map((node) => [node, position[node]!]));
        expect([...label(framework, { fixed }).status]).toEqual([...position]);
        expect(chosen.every((node) => grounded.status[node] === UNDECIDED)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
