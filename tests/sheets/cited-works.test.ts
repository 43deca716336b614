import { expect, test } from 'vitest';
import { citedWorks } from '../../src/sheets/cited-works.js';
import { documentLineText } from '../../src/sheets/document.js';

/** What citations call works, in the order of the list of references. */
function citesOf(...sources: Record<string, unknown>[]): string[] {
  const works = citedWorks(new Map(sources.map((source, i) => [i, { id: `s${i}`, ...source }])));
  return [...works.values()].map(({ cite }) => documentLineText(cite));
}

test.each([
  [{ author: 'Gates, Robert M.', issued: '2009-09-20' }, 'Gates, 2009'],
  [{ author: 'NATO', issued: '2010' }, 'NATO, 2010'],
  [{ author: ['Butt, Y.', 'Postol, T.'], issued: '2011-09' }, 'Butt & Postol, 2011'],
  [{ author: ['Butt, Y.', 'Postol, T.', 'NATO'], issued: '2011' }, 'Butt et al., 2011'],
  [{ editor: 'Byron, A.', title: 'Engines' }, 'Byron, n.d.'],
  [{ type: 'report', title: 'Engines: A history of everything that moves', issued: '1850' }, 'Engines, 1850'],
  [
    { type: 'article', title: 'Engines', 'container-title': 'The Times', issued: 'c. 1850' },
    '“Engines,” ca. 1850',
  ],
  [{ title: '[Speech in Prague]', issued: '2009' }, '[Speech in Prague], 2009'],
  [
    { type: 'treaty', title: 'North Atlantic Treaty', author: ['A', 'B'], issued: '1949-04-04' },
    'North Atlantic Treaty, 1949',
  ],
  [
    { type: 'treaty', title: 'Treaty on Many Things (MANY)', 'title-short': 'MANY', issued: '1949' },
    'MANY, 1949',
  ],
  [
    { type: 'report', title: '[Report on engines]', 'title-short': 'Engines', issued: '1850' },
    'Engines, 1850',
  ],
])('%j', (source, cite) => expect(citesOf(source)).toEqual([cite]));

test('works of one author and year have letters, by date, then by title', () => {
  const of = (issued: string, title: string) => ({ author: 'NATO', issued, title });
  const works = citedWorks(
    new Map(
      [of('2010-11-20', 'The zoo'), of('2010', 'Last'), of('2010-11-20', 'A yard'), of('2011', 'Alone')].map(
        (source, i) => [i, { id: `s${i}`, ...source }],
      ),
    ),
  );
  expect([...works.values()].map(({ reference }) => documentLineText(reference))).toEqual([
    'NATO. (2010a). Last.',
    'NATO. (2010b, November 20). A yard.',
    'NATO. (2010c, November 20). The zoo.',
    'NATO. (2011). Alone.',
  ]);
  expect(citesOf(of('n.d.', 'B'), of('n.d.', 'A'))).toEqual(['NATO, n.d.-a', 'NATO, n.d.-b']);
});

test('the list is in the order of letters, names before titles of the same letters, one author before several', () => {
  expect(
    citesOf(
      { author: 'The Zoo', issued: '2001' },
      { author: ['Adams, B.', 'Zweig, S.'], issued: '2001' },
      { title: 'An apple', issued: '2001' },
      { author: 'Adams, B.', issued: '2005' },
      { author: 'Adams, B.', issued: 'n.d.' },
      { author: 'adams-Smith, C.', issued: '2001' },
    ),
  ).toEqual([
    'Adams, n.d.',
    'Adams, 2005',
    'Adams & Zweig, 2001',
    'adams-Smith, 2001',
    'An apple, 2001',
    'The Zoo, 2001',
  ]);
});

test('first authors of one family name have their initials', () => {
  expect(
    citesOf(
      { author: 'Smith, Adam', issued: '1776' },
      { author: 'Smith, B.', issued: '2001' },
      { author: 'Lee, C.', issued: '2001' },
    ),
  ).toEqual(['Lee, 2001', 'A. Smith, 1776', 'B. Smith, 2001']);
  expect(
    citesOf({ author: 'Smith, Adam', issued: '1776' }, { author: 'Smith, A. B.', issued: '2001' }),
  ).toEqual(['Smith, 1776', 'Smith, 2001']);
});

test('works that would be called alike name more authors', () => {
  const of = (...author: string[]) => ({
    author: author.map((name) => `${name}, A.`),
    issued: '2011',
    title: author.join(),
  });
  expect(
    citesOf(
      of('Kapoor', 'Bloom', 'Montez', 'Warner', 'Hill'),
      of('Kapoor', 'Bloom', 'Zucker', 'Warner', 'Hill'),
    ),
  ).toEqual(['Kapoor, Bloom, Montez, et al., 2011', 'Kapoor, Bloom, Zucker, et al., 2011']);
  expect(citesOf(of('Kapoor', 'Bloom', 'Montez'), of('Kapoor', 'Bloom', 'Zucker'))).toEqual([
    'Kapoor, Bloom, & Montez, 2011',
    'Kapoor, Bloom, & Zucker, 2011',
  ]);
});
