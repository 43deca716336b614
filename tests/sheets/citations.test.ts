import { expect, test } from 'vitest';
import { withNumberedCitations } from '../../src/sheets/citations.js';
import { citedText, paragraph, strong } from '../../src/sheets/citing.js';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

const map = view(
  `claims:
  - {id: t, text: T., at: 1.1}
  - {id: u, text: U.}
evidence:
  - {id: e, text: E., supports: t, source: s, page: 3}
  - {id: f, text: F., supports: t, source: r}`,
  'date: 2010-01-01\nsources:\n  r: {title: R, author: A, issued: 2009}\n  s: {title: S, author: A, issued: 2012}',
);
const said = (id: string) => citedText(map.map.byId.get(id)!);

test('sources are numbered in the order in which they stand on the sheet, the text itself is 0', () => {
  const blocks = [
    paragraph(strong('First: '), ...said('e')),
    paragraph(...said('t')),
    paragraph(...said('f'), ' ', ...said('e')),
  ];
  const { units, references } = withNumberedCitations(
    { title: 'S', about: [], units: [{ blocks }] },
    map.map,
  );
  expect(units[0]!.blocks).toEqual([
    { kind: 'paragraph', line: [{ strong: 'First: ' }, 'E. [1, p. 3, dated 2012]'] },
    { kind: 'paragraph', line: ['T. [text 1.1]'] },
    { kind: 'paragraph', line: ['F. [2] E. [1, p. 3, dated 2012]'] },
  ]);
  expect([...references.keys()]).toEqual([0, 1, 2]);
  expect(units[0]!.cites).toEqual(new Set([0, 1, 2]));
});

test('what has neither source nor place is cited by nothing', () => {
  const blocks = [paragraph(...said('u'))];
  const { units, references } = withNumberedCitations(
    { title: 'S', about: [], units: [{ blocks }] },
    map.map,
  );
  expect(units[0]!.blocks).toEqual([{ kind: 'paragraph', line: ['U.'] }]);
  expect(references.size).toBe(0);
});

test('a blank worksheet and its key give a source the same number', () => {
  const of = view(
    `claims:
  - {id: t, text: Thesis.}
evidence:
  - {id: e, text: First., supports: t, source: s}
  - {id: c, text: Second., supports: t, source: q}`,
    'sources:\n  q: {title: Q}\n  s: {title: S}',
  );
  const numberOf = (text: string, said: string) => new RegExp(`${said}\\S* \\[(\\d+)`).exec(text)?.[1];
  const [blank, key] = [false, true].map((key) => sheetText(sheetPage('worksheet', of, { key }), 1_000));
  expect(numberOf(key!, 'Second\\.')).toBe('2');
  expect(numberOf(key!, 'First\\.')).toBe('1');
  expect(numberOf(blank!, 'First\\.')).toBe('1');
});
