import { expect, test } from 'vitest';
import { exerciseAnswerLines, exerciseSources } from '../../src/render/exercise.js';
import { exercisesOf } from '../helpers/exercises.js';
import { look, view } from '../helpers/maps.js';

test('the sign of a verdict stays beside its word', () => {
  const map = view(
    'claims: [{id: t, text: T., counterpoints: [{id: c, text: C., replies: [{id: r, text: R.}]}]}]',
  );
  const [asked] = exercisesOf(map, { topics: ['replies'] });
  for (let width = 12; width < 40; width += 1)
    expect(exerciseAnswerLines(asked!, look(width)).join('\n')).not.toMatch(/[✓✗?]$/m);
});

test('the note of evidence stands behind its source, once for each source', () => {
  const map = view(
    `claims:
  - {id: t, text: T.}
evidence:
  - {id: e, text: E., supports: t, source: s, note: The page is not known.}
  - {id: f, text: F., supports: t, at: 3.2, note: Rounded.}
  - {id: g, text: G., supports: t, source: s}
  - {id: h, text: H., supports: t, note: Told by a reader.}`,
    'sources:\n  s: {title: S, author: A, issued: 2012, note: Second hand.}',
  );
  const [asked] = exercisesOf(map, { topics: ['evidence'] });
  expect(exerciseSources(asked!)).toEqual([
    'A (2012). "S". [Second hand] [The page is not known]',
    'the text, 3.2 [Rounded]',
    'A (2012). "S". [Second hand]',
  ]);
});
