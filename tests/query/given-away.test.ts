import { expect, test } from 'vitest';
import { isRepeated } from '../../src/query/given-away.js';

const SUBJECT = 'Athens and Sparta should share a navy.';

test('evidence repeats what it supports in other words, or as the same event', () => {
  const asks = (evidence: string, said: string) => !isRepeated(evidence, said, SUBJECT);
  // In other words.
  expect(
    asks(
      'In May the envoy Nikias proposed one joint navy for Athens, with each city responsible for its own sector.',
      'Athens could be safe with one joint navy, divided into sectors or run by joint orders.',
    ),
  ).toBe(false);
  expect(
    asks(
      'From 2004 to 2008 the two held four rowing-assisted exercises, on guarding merchants from pirates.',
      'Four rowing exercises in peace were too few to show whether work on the same bench makes anybody friends.',
    ),
  ).toBe(false);
  // The same event, by its year and its name.
  expect(
    asks(
      'In April 2014, after the fleet had seized Melos, all treaties were suspended.',
      'The two broke in 2014 over Melos, so nothing shows that they had no other course.',
    ),
  ).toBe(false);
  // The same year alone, and the same subject alone, show nothing.
  expect(
    asks(
      'In April 2014 a flood carried away the harbour of Piraeus.',
      'In 2014 nobody could trade by sea at all.',
    ),
  ).toBe(true);
  expect(
    asks(
      'Athens and Sparta both pay rowers for a shared navy, said a clerk who counted the silver.',
      'A navy that Athens and Sparta share costs less.',
    ),
  ).toBe(true);
});
