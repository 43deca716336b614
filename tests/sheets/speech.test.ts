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
  expect(asked).toContain('Say: The wall is too strong for us.');
  expect(sheetText(sheetPage('brief', torn, { team: 'against' }), 1_000)).toMatch(
    /Do not use together with: point 2, “The wall is too strong for us”[\s\S]*Do not use together with: point 1, “The wall breaks at once”/,
  );
});

test('a side against says what falls with a reason, and never that it is a reason for the motion', () => {
  const main = view(`claims:
  - {id: t, text: The thesis., reasons: [{id: a, text: One., reasons: [{id: b, text: Two.}]}, {id: d, text: Three.}]}
counterpoints:
  - {id: o, text: Not one., attacks: a}
  - {id: p, text: Not two., attacks: b}
  - {id: q, text: Three leads nowhere., attacks: d -> t}`);
  const text = sheetText(sheetPage('speech', main, { team: 'against' }), 1_000);
  expect(text).toContain('If we are right here, one main reason for the motion falls: “One”.');
  expect(text).toContain('If we are right here, they can no longer use “Two” to show “One”');
  expect(text).toContain('If we are right here, one main reason for the motion no longer counts: “Three”.');
});

test('a point that falls comes last and says so; one that is not about the thesis is left out', () => {
  const answered = view(`claims:
  - {id: t, text: The thesis., reasons: [{id: a, text: A reason.}]}
counterpoints:
  - {id: o, text: The answered one., attacks: t, core: true, replies: [{id: r, text: R.}]}
  - {id: p, text: The open one., attacks: a}
  - {id: q, text: The far one., attacks: a, replies: [{id: s, text: S.}]}`);
  for (const sheet of ['speech', 'sac'] as const) {
    const text = sheetText(
      sheetPage(sheet, answered, { team: sheet === 'speech' ? 'against' : null }),
      1_000,
    );
    expect(text).toMatch(/The open one[\s\S]*The answered one/);
    // Pairs judge for themselves.
    expect(text.includes('(falls so far)')).toBe(sheet === 'speech');
    expect(text).not.toContain('The far one');
  }
});

test('a speech for the motion answers the objections to the motion itself, and says where there is no answer', () => {
  const objected = view(`claims:
  - {id: t, text: The thesis., reasons: [{id: a, text: A reason.}]}
counterpoints:
  - {id: o, text: The answered one., attacks: t, replies: [{id: r, text: The reply.}]}
  - {id: p, text: The open one., attacks: t}`);
  const text = sheetText(sheetPage('speech', objected, { team: 'for' }), 1_000);
  const [, section = ''] = text.split('Against the motion itself');
  expect(section).toMatch(/They will say: The open one\.\n +- No good answer yet/);
  expect(section).toMatch(/They will say: The answered one\.\n +- Answer: The reply\./);
});

test('an answer that does not settle the matter says so', () => {
  const torn = view(`claims:
  - {id: t, text: The thesis., reasons: [{id: a, text: A reason.}]}
counterpoints:
  - {id: o, text: Not so., attacks: a}
replies:
  - {id: r, text: The reply., attacks: o, contradicts: n}
  - {id: n, text: The contrary.}`);
  expect(sheetText(sheetPage('speech', torn, { team: 'for' }), 1_000)).toContain(
    'Answer: The reply. (undecided)',
  );
});

test('a debate that is not about a text names none', () => {
  const of = view('claims:\n  - {id: t, text: T.}\n  - {id: r, text: R., supports: t}');
  expect(sheetText(sheetPage('speech', of, { team: 'for' }), 1_000)).not.toContain('the text');
});
