import { expect, test } from 'vitest';
import { judge } from '../../src/page/judged.js';
import type { Suppositions } from '../../src/page/state.js';
import { UNBROKEN_LOOK } from '../../src/render/unbroken-look.js';
import { storyOf } from '../../src/render/verdict-story.js';
import { targetSentence } from '../../src/render/what-if-lines.js';
import { view } from '../helpers/maps.js';

const VIEW = view(`claims:
  - id: t
    text: The thesis.
    short: The thesis
    reasons: [{ id: a, text: A reason. }]
    counterpoints: [{ id: o, text: An objection., short: The objection }]
`);
const entry = (id: string) => VIEW.map.byId.get(id)!;
const judged = (supposed: Suppositions) => judge(VIEW, supposed, () => () => false);

test('without suppositions the verdicts are those of the file', () => {
  const { view: after, pageFor } = judged(new Map());
  expect(after.labels.statusOf(entry('t'))).toBe('out');
  expect(pageFor(entry('t')).asked.changes).toBeNull();
});

test('a supposition changes verdicts at once, and is explained as on the command line', () => {
  const { view: after, pageFor } = judged(new Map([[entry('o'), 'out']]));
  expect(after.labels.statusOf(entry('t'))).toBe('in');
  const page = pageFor(entry('t'));
  expect(targetSentence(page, storyOf(page, UNBROKEN_LOOK))).toBe(
    'If “The objection” (o) fell, “The thesis” (t) would stand. As the file is, it falls.',
  );
});
