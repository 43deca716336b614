import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesDeciding, positionChoices } from '../../src/verdict/choices.js';
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

test('of a few choices, those without which the verdict on a node would not follow', () => {
  fc.assert(
    fc.property(fc.oneof(plains(4, 5), attackGraphs(7)), fc.nat(99), (plain, any) => {
      const framework = compiled(plain);
      const grounded = label(framework);
      const node = any % framework.size;
      const { found } = positions(framework, grounded, 'complete', { limit: 500, expired: never });
      for (const position of found) {
        const chosen = choicesDeciding(framework, grounded, position, node);
        const statusWith = (choices: readonly number[]) =>
          label(framework, { fixed: new Map(choices.map((one) => [one, position[one]!])) }).status[node];
        expect(statusWith(chosen)).toBe(position[node]);
        for (const one of chosen) {
          expect(statusWith(chosen.filter((other) => other !== one))).not.toBe(position[node]);
        }
      }
    }),
    { numRuns: 60 },
  );
});
