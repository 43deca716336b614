import { describe, expect, test } from 'vitest';
import { structureOf } from '../../src/map/structure.js';
import { asOf } from '../../src/query/as-of.js';
import { findGaps } from '../../src/query/gaps.js';
import { reference } from '../../src/render/reference.js';
import { mapOf, reading } from '../helpers/maps.js';

const T = 'claims:\n  - {id: t, text: T., at: 1}\n';
const dated = (issued: string) =>
  reading(`title: A\nthesis: t\nsources:\n  s:\n    title: X\n    issued: ${issued}\n${T}`);

describe('a date that is none is refused with what its writer may have meant', () => {
  test.each([
    ['6.12.2011', 'write 2011-12-06'],
    ['6. 12. 2011', 'write 2011-12-06'],
    ['06/12/2011', 'write 2011-12-06 or 2011-06-12'],
    ['13/12/2011', 'write 2011-12-13'],
    ['2011/12/6', 'write 2011-12-06'],
    ['2011.12', 'write 2011-12'],
    ['2011-1-5', 'write 2011-01-05'],
    ['20111206', 'write 2011-12-06'],
    ['6 December 2011', 'write 2011-12-06'],
    ['December 6th, 2011', 'write 2011-12-06'],
    ['Dec. 2011', 'write 2011-12'],
    ['2011-12-06T10:00Z', 'write 2011-12-06'],
    ['2011-12-06 10:00:00', 'write 2011-12-06'],
    ['Spring 2011', 'write 2011-21'],
    ['winter, 2011', 'write 2011-24'],
    ['1914-1918', 'write 1914/1918'],
    ['1914–18', 'write 1914/1918'],
    ['1850s', 'write 1850/1859'],
    ['19th century', 'write 1801/1900'],
    ['44 b.c.', 'write 44 BC'],
    ['44bce', 'write 44 BC'],
    ['-44', 'write 44 BC'],
    ['79 A.D.', 'write 79 CE'],
    ['0', 'write 1 BC'],
    ['97', 'write 1997 or 97 CE'],
    ['11', 'write 1911 or 2011 or 11 CE'],
    ['approx. 1850', 'write c. 1850'],
    ['undated', 'write n.d., or leave the key out'],
    ['"?"', 'write n.d., or leave the key out'],
    ['1918/1914', 'write 1914/1918'],
    ['20111', 'write 2011, 2011-12 or 2011-12-06'],
    ['yesterday', 'write 2011, 2011-12 or 2011-12-06'],
  ])('%s', (written, hint) => {
    const { problems } = dated(written);
    expect(problems).toMatchObject([{ line: 6, code: 'bad-value', hint }]);
  });

  test.each([
    ['2011-02-29', /calendar/],
    ['2011-12-06T10:00Z', /time of day/],
    ['1918/1914', /ends before it begins/],
  ])('%s: says why', (written, says) => expect(dated(written).problems[0]!.message).toMatch(says));

  test('a text and an entry can be without a date as well', () => {
    const { map } = reading(`title: A\nthesis: t\ndate: n.d.\nclaims:\n  - {id: t, text: T., date: n. d.}\n`);
    expect(map!.header.date).toBe('n.d.');
  });
});

describe("CSL's own form of a date", () => {
  test.each([
    ['{date-parts: [[2011, 12, 6]]}', '2011-12-06', '(2011-12-06)'],
    ['{date-parts: [["2011", "1"]]}', '2011-01', '(2011-01)'],
    ['{date-parts: [[2011]]}', '2011', '(2011)'],
    ['{date-parts: [[2011]], season: 2}', '2011-22', '(summer 2011)'],
    ['{date-parts: [[1850]], circa: true}', '1850~', '(c. 1850)'],
    ['{date-parts: [[1914], [1918, 11]]}', '1914/1918-11', '(1914 to 1918-11)'],
    ['{date-parts: [[-44]]}', '-0043', '(44 BC)'],
    ['{date-parts: [[-1]]}', '1 BC', '(1 BC)'],
    ['{date-parts: [[800]]}', '0800', '(AD 800)'],
    ['{raw: 2011-12}', '2011-12', '(2011-12)'],
    ['{literal: n.d.}', 'n.d.', '(n.d.)'],
    ['{literal: in the reign of Nero}', 'in the reign of Nero', '(in the reign of Nero)'],
  ])('%s is %s, in a reference %s', (written, text, shown) => {
    const { map, problems } = dated(written);
    expect(problems).toEqual([]);
    const source = map!.sources.get('s')!;
    expect(source.issued).toBe(text);
    expect(reference(source)).toContain(shown);
  });

  test.each([
    ['{date-parts: [[2011, 2, 30]]}', /parts that are no date/, /\[\[2011, 12, 6\]\]/],
    ['{date-parts: [[2011, 13]]}', /parts that are no date/, null],
    ['{date-parts: [[0]]}', /parts that are no date/, null],
    ['{date-parts: [2011, 12, 6]}', /a list of 3/, /\[\[2011, 12, 6\]\]/],
    ['{date-parts: [[2011], [2012], [2013]]}', /a list of 3/, /or two/],
    ['{date-parts: [[1918], [1914]]}', /ends before it begins/, null],
    ['{date-parts: [[2011, 2]], season: 1}', /season/, /year alone/],
    ['{year: 2011}', /unknown key "year"/, /date-parts/],
    ['{circa: true}', /has none of date-parts, raw, literal/, null],
    ['[2011]', /cannot be a list/, /2011-12-06/],
  ])('%s is refused', (written, says, hint) => {
    const [problem] = dated(written).problems;
    expect(problem!.message).toMatch(says);
    if (hint !== null) expect(problem!.hint).toMatch(hint);
  });
});

describe('dates of a map', () => {
  const withEvidence = (text: string, issued: string) =>
    mapOf(
      `claims:\n  - {id: t, text: T., at: 1, evidence: [{id: e, text: E., source: {title: X, author: Y, issued: ${issued}}}]}`,
      `date: ${text}`,
    );
  const isHindsight = (text: string, issued: string) => {
    const map = withEvidence(text, issued);
    return findGaps(map, structureOf(map)).some(({ code }) => code === 'hindsight');
  };
  test.each([
    ['1897', '1897-09-21', false],
    ['1897', '1897', false],
    ['1897-09', '1897-09-21', false],
    ['1897-09', '1897-10', true],
    ['1897', '1898', true],
    ['44 BC', '-0042', true],
    ['800', '801~', false],
    ['800', 'n.d.', false],
    ['1900', '{literal: about then}', false],
  ])('a text of %s, evidence of %s: hindsight %s', (text, issued, answer) =>
    expect(isHindsight(text, issued)).toBe(answer),
  );

  test('a partial date counts from its first day where the debate of a day is asked for', () => {
    const left = (issued: string, day: string) => asOf(withEvidence('1900', issued), day).statements.length;
    expect([
      left('1897', '1897-01-01'),
      left('1897-09-21', '1897'),
      left('1897-09-21', '1897-09-21'),
    ]).toEqual([2, 1, 2]);
    expect([left('c. 1850', '1849'), left('c. 1850', '1850'), left('n.d.', '1')]).toEqual([1, 2, 2]);
  });
});
