import { describe, expect, test } from 'vitest';
import { viewOf } from '../../src/query/view.js';
import { cardFacts } from '../../src/render/card-facts.js';
import { originReference, reference, shortReference } from '../../src/render/reference.js';
import { look, mapOf } from '../helpers/maps.js';

describe('reference', () => {
  test.each([
    [{ id: 's', title: 'Only a title' }, '"Only a title".'],
    [{ id: 's', author: 'A', title: '[Speech in Prague]' }, 'A. [Speech in Prague].'],
    [{ id: 's', author: 'A', issued: '2011' }, 'A (2011).'],
    [
      {
        id: null,
        author: [{ family: 'Butt', given: 'Y.' }, 'Postol, T.'],
        issued: '2011-09',
        title: 'Upsetting the Reset',
        'container-title': 'Report',
        volume: '3',
        issue: '2',
        page: '1-9',
        URL: 'https://example.org',
        accessed: '2020',
        note: 'Seen in part.',
      },
      'Butt, Y.; Postol, T. (2011-09). "Upsetting the Reset". Report, 3(2), pp. 1-9. https://example.org (read 2020) [Seen in part]',
    ],
    [{ id: 's', author: { literal: 'NATO' }, publisher: 'NATO', number: '155' }, 'NATO. NATO, 155.'],
  ])('%j', (source, expected) => expect(reference(source)).toBe(expected));
});

test.each([
  [{ author: 'Butt, Y.; Postol, T.', issued: '2011-09' }, 'Butt and Postol 2011'],
  [{ author: [{ family: 'A' }, { family: 'B' }, { literal: 'NATO' }], issued: '2011' }, 'A et al. 2011'],
  [{ editor: 'NATO', issued: '2010-11-21' }, 'NATO 2010'],
  [{ title: 'Only a title' }, 'Only a title, no date'],
])('in short: %j', (source, text) => expect(shortReference({ id: 's', ...source })).toBe(text));

test.each([
  ['Hart, Lena', 'Lena Hart'],
  ['Hart, Lena; Kim, Jo; Diaz, Rosa', 'Lena Hart, Jo Kim and Rosa Diaz'],
  ['Academy of Paediatrics', 'Academy of Paediatrics'],
])('the author of the text as people read it: %s', (author, said) => {
  const header = { author, date: '2025-03-04', publication: 'The Corner' };
  expect(originReference(header)).toBe(`${said}, 2025-03-04, The Corner`);
  const map = mapOf('claims: [{id: t, text: T., at: 1.1, supports: []}]', `author: "${author}"`);
  const facts = cardFacts(map.thesis, viewOf(map), look());
  expect(facts).toContainEqual(['says', said]);
});
