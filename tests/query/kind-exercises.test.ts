import { expect, test } from 'vitest';
import { exercisesOf } from '../helpers/exercises.js';
import { view } from '../helpers/maps.js';

const ids = (entries: string) => exercisesOf(view(entries), { topics: ['kinds'] }).map(({ id }) => id);

test('what a step needs is told, and what is only a part of the step of another entry is not asked about', () => {
  const linked = `claims:
  - {id: t, text: The town should build a bridge.}
  - {id: a, text: Trade would grow., supports: t}
  - {id: b, text: Merchants avoid the ferry., supports: a, with: [p]}
  - {id: p, text: Who need not wait sells more.}`;
  expect(ids(linked)).toContain('kinds:b');
  expect(ids(linked)).not.toContain('kinds:p');
  const asked = exercisesOf(view(linked), { topics: ['kinds'] }).find(({ id }) => id === 'kinds:b')!;
  expect(asked.ask[1]).toBe(
    'Somebody adds: Merchants avoid the ferry. This is combined with: “Who need not wait sells more”.',
  );
});

test('what only denies or repeats something gives itself away, and is not asked about', () => {
  const entries = (text: string, how: string) => `claims:
  - {id: t, text: The town should build a bridge.}
  - {id: a, text: The old ferry is a danger to children., supports: t}
  - {id: c, text: ${text}, ${how}: a}`;
  expect(ids(entries('It drifts in every storm.', 'attacks'))).toContain('kinds:c');
  expect(ids(entries('The old ferry is no danger to children.', 'attacks'))).not.toContain('kinds:c');
  expect(ids(entries('The ferry is old and a danger to children.', 'supports'))).not.toContain('kinds:c');
});

test('questions are in full, since of a headline nobody can tell what is attacked', () => {
  const map = view(`claims:
  - {id: t, text: The town should build a bridge., short: Bridge, core: true}
  - {id: a, text: Trade would grow by a third., short: Trade, supports: t, core: true}
  - {id: c, text: Merchants have no wares., short: Wares, attacks: a, core: true}`);
  const asked = exercisesOf(map, { topics: ['kinds'], wording: 'headlines', level: 1 }).find(
    ({ id }) => id === 'kinds:c',
  )!;
  expect(asked.ask).toEqual([
    'Somebody says: Trade would grow by a third. So: The town should build a bridge.',
    'Somebody adds: Merchants have no wares.',
    'What does this do to the claim “Trade would grow by a third”?',
  ]);
});

test('no wrong choice says much the same as the right one: it could be right, too', () => {
  const choices = (other: string) =>
    exercisesOf(
      view(`claims:
  - {id: t, text: The town should build a bridge.}
  - {id: root, text: People would gain., supports: t}
  - {id: a, text: Merchants asked the mayor for a safe crossing., supports: root}
  - {id: b, text: ${other}, supports: root}
  - {id: c, text: Horses tire on long detours., supports: root}
  - {id: d, text: Visitors bring silver., supports: root}
evidence:
  - {id: e, text: A letter of the guild lists what merchants lost., supports: a}`),
      { topics: ['kinds'] },
    ).find(({ id }) => id === 'bears:e')?.choice?.among;
  expect(choices('Some merchants live abroad.')).toContain('Some merchants live abroad.');
  expect(choices('Merchants wanted a safe crossing from the mayor.')).toBeUndefined();
});

test('what attacks another premise of the step, too, is not asked about', () => {
  const linked = (attacks: string) => `claims:
  - {id: t, text: The town should build a bridge.}
  - {id: a, text: Trade would grow., supports: t, with: [p]}
  - {id: p, text: Growing trade is worth its price.}
  - {id: c, text: Merchants have no wares., attacks: ${attacks}}`;
  expect(ids(linked('a'))).toContain('kinds:c');
  expect(ids(linked('[a, p]'))).not.toContain('kinds:c');
});
