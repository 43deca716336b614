import { expect, test } from 'vitest';
import { acceptanceLines } from '../../src/render/acceptance-lines.js';
import { CARRIED, OPEN } from '../helpers/debates.js';
import { type Asking, abstractPage, pageOf } from '../helpers/evaluation.js';
import { look } from '../helpers/maps.js';

const WIDE = look(200);

test.each<[entries: string, asking: Asking, sentence: string]>([
  [OPEN, { accept: 'some' }, 'Yes: “The thesis” (t) stands in some preferred position.'],
  [OPEN, { accept: 'all' }, 'No: there is a preferred position in which “The thesis” (t) does not stand.'],
  [CARRIED, { accept: 'all' }, 'Yes: “The thesis” (t) stands in every preferred position.'],
  [
    OPEN,
    { accept: 'some', late: true },
    'There was not enough time to say whether “The thesis” (t) stands in some preferred position.',
  ],
  [
    OPEN,
    { accept: 'all', semantics: 'stable', late: true },
    'There was not enough time to say whether “The thesis” (t) stands in all stable positions.',
  ],
])('%#: whether it is accepted', (entries, asking, sentence) => {
  expect(acceptanceLines(pageOf(entries, asking), WIDE)).toEqual([sentence]);
});

test.each<[mode: 'some' | 'all', sentence: string]>([
  ['some', 'No: a stands in no stable position. It is not known whether there is a stable position at all.'],
  [
    'all',
    'Yes: a stands in every stable position. It is not known whether there is a stable position at all.',
  ],
])('%s: where it is not known whether there is a position', (mode, sentence) => {
  const page = abstractPage(1, ['aa'], { id: 'a', semantics: 'stable', accept: mode });
  const accepted = { semantics: 'stable', mode, accepted: mode === 'all', vacuous: null } as const;
  expect(acceptanceLines({ ...page, asked: { ...page.asked, accepted } }, WIDE)).toEqual([sentence]);
});

test.each<[asking: Asking, sentence: string]>([
  [{ accept: 'some' }, 'No: a stands in no preferred position.'],
  [{ accept: 'some', semantics: 'stable' }, 'No: there is no stable position at all.'],
  [{ accept: 'all', semantics: 'stable' }, 'Yes, but only because there is no stable position at all.'],
])('%j: an argument that attacks itself', (asking, sentence) => {
  expect(acceptanceLines(abstractPage(1, ['aa'], { id: 'a', ...asking }), WIDE)).toEqual([sentence]);
});
