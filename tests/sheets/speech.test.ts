import { expect, test } from 'vitest';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

/** The outline of a speech. */

const of = view(
  `claims:
  - {id: t, text: Lessons should start later., supports: []}
  - {id: r, text: Pupils are tired., short: Tired pupils, supports: t}
evidence:
  - {id: e, text: A poll says so., supports: r}
counterpoints:
  - {id: c, text: Pupils could sleep earlier., attacks: r}
  - {id: b, text: Buses cannot come later., attacks: t}
replies:
  - {id: p, text: Their bodies do not let them., attacks: c}`,
  'motion: Schools should open later.',
);
const speech = (team: 'for' | 'against') => sheetText(sheetPage('speech', of, { team }), 1_000);

test('a side says its points, shows evidence, and answers what the other side can say', () => {
  const text = speech('for');
  expect(text).toContain('Speech: for the motion');
  expect(text).toContain('We say yes to the motion: “Schools should open later”.');
  expect(text).toMatch(/1\. Tired pupils\n-+\n +- Say: Pupils are tired\.\n +- Show: A poll says so\./);
  expect(text).toMatch(
    /They will say: Pupils could sleep earlier\.\n +- Answer: Their bodies do not let them\./,
  );
});

test('the other side says no', () => {
  const text = speech('against');
  expect(text).toContain('We say no to the motion');
  expect(text).toContain('Say: Buses cannot come later.');
  expect(text).not.toContain('Pupils are tired.');
});

test('each point says what it means for the motion, and what is unanswered is said', () => {
  expect(speech('for')).toContain('Therefore: This is a main reason for the motion.');
  expect(speech('against')).toContain('Therefore: This is an objection to the motion itself.');
  const open = view(`claims:
  - {id: t, text: The thesis., reasons: [{id: r, text: A reason., counterpoints: [{id: c, text: Not so.}]}]}`);
  const text = sheetText(sheetPage('speech', open, { team: 'for' }), 1_000);
  expect(text).toContain('This is a main reason for the motion. The motion needs it.');
  expect(text).toMatch(/They will say: Not so\.\n +- No good answer yet: prepare one/);
});

test('it introduces the text, and shows first what the other side cannot use', () => {
  const shared = view(
    `claims:
  - {id: t, text: The thesis., reasons: [{id: r, text: A reason.}]}
counterpoints:
  - {id: c, text: Not so., attacks: r}
evidence:
  - {id: both, text: A figure for all., supports: [r, c]}
  - {id: own, text: A figure for us., supports: r}`,
    'author: Ann Alder',
  );
  const text = sheetText(sheetPage('speech', shared, { team: 'for' }), 1_000);
  expect(text).toContain('The debate is about the text “A text” by Ann Alder.');
  expect(text).toContain('Show: A figure for us.');
});

test('it says how long it takes', () => {
  expect(speech('for')).toMatch(/Reading them aloud takes about 1 minute/);
});

test('of two points that nobody can say together, it has the more important one', () => {
  const torn = view(
    `claims:
  - {id: t, text: The wall is useful., supports: []}
  - {id: r, text: The wall harms nobody., supports: t}
counterpoints:
  - {id: weak, text: The wall breaks at once., attacks: t}
  - {id: harm, text: The wall is too strong for us., attacks: r}
replies:
  - {id: p, text: What breaks harms nobody., attacks: harm, with: weak}`,
  );
  const text = sheetText(sheetPage('speech', torn, { team: 'against' }), 1_000);
  expect(text).toContain('Say: The wall breaks at once.');
  expect(text).not.toContain('too strong');
  const entry = torn.map.statements.find(({ id }) => id === 'harm')!;
  const asked = sheetText(sheetPage('speech', torn, { team: 'against', topics: [{ entry }] }), 1_000);
  expect(asked).toContain('1. The wall is too strong for us');
  expect(sheetText(sheetPage('brief', torn, { team: 'against' }), 1_000)).toMatch(
    /Do not use together with: point 2, “The wall is too strong for us”[\s\S]*Do not use together with: point 1, “The wall breaks at once”/,
  );
});

test('a debate that is not about a text names none', () => {
  const of = view('claims:\n  - {id: t, text: T.}\n  - {id: r, text: R., supports: t}');
  expect(sheetText(sheetPage('speech', of, { team: 'for' }), 1_000)).not.toContain('the text');
});
