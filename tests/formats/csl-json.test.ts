import { describe, expect, test } from 'vitest';
import { cslJson } from '../../src/formats/csl-json.js';
import type { Source } from '../../src/map/model.js';
import { reading } from '../helpers/maps.js';

const item = (source: Omit<Source, 'id'>): Record<string, unknown> =>
  JSON.parse([...cslJson([{ id: 'key', source: { id: 'key', ...source }, usedBy: [] }])].join(''))[0];

const DATES: readonly (readonly [string, object])[] = [
  ['n.d.', { literal: 'n.d.' }],
  ['2011', { 'date-parts': [[2011]] }],
  ['2011-12', { 'date-parts': [[2011, 12]] }],
  ['2011-12-06', { 'date-parts': [[2011, 12, 6]] }],
  ['2011-21', { 'date-parts': [[2011]], season: 1 }],
  ['1914/1918', { 'date-parts': [[1914], [1918]] }],
  [
    '2011-12-06/2012-01',
    {
      'date-parts': [
        [2011, 12, 6],
        [2012, 1],
      ],
    },
  ],
  ['c. 1850', { 'date-parts': [[1850]], circa: true }],
  ['1850?', { 'date-parts': [[1850]], circa: true }],
  ['44 BC', { 'date-parts': [[-44]] }],
  ['-0043', { 'date-parts': [[-44]] }],
  ['AD 14', { 'date-parts': [[14]] }],
];

describe('dates', () => {
  test.each(DATES)('%s', (issued, csl) => expect(item({ issued }).issued).toEqual(csl));

  test.each(DATES)('%s, read again from the form that was written, is the same', (issued, csl) => {
    const { map } = reading(
      `title: x\nthesis: t\nsources: {s: {issued: ${JSON.stringify(csl)}}}\nclaims: [{id: t, text: T., source: s}]\n`,
    );
    expect(item({ issued: map!.sources.get('s')!.issued as string })).toEqual(item({ issued }));
  });
});

describe('names', () => {
  test.each([
    ['Butt, Y.', [{ family: 'Butt', given: 'Y.' }]],
    ['NATO', [{ literal: 'NATO' }]],
    [
      ['NATO', 'Lehner, R.'],
      [{ literal: 'NATO' }, { family: 'Lehner', given: 'R.' }],
    ],
    [{ family: 'van Dijk', given: 'J.' }, [{ family: 'van Dijk', given: 'J.' }]],
    ['A, B, C', [{ literal: 'A, B, C' }]],
  ])('%j', (author, names) => expect(item({ author }).author).toEqual(names));
});

test('a type that the style language does not know is a document', () => {
  expect(item({ type: 'report' }).type).toBe('report');
  expect(item({ type: 'leaflet' }).type).toBe('document');
  expect(item({}).type).toBe('document');
});

test('other fields are kept as they are', () => {
  const fields = { title: 'T & {x}', 'container-title': 'J', volume: '3', DOI: '10.1/x', note: 'n' };
  expect(item(fields)).toEqual({ id: 'key', type: 'document', ...fields });
});
