import { describe, expect, test } from 'vitest';
import { reference } from '../../src/render/reference.js';
import { reading } from '../helpers/maps.js';

const T = 'claims:\n  - {id: t, text: T., at: 1}\n';
const dated = (issued: string) =>
  reading(`title: A\nthesis: t\nsources:\n  s:\n    title: X\n    issued: ${issued}\n${T}`);

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
    ['{date-parts: [[2011, 2, 30]]}', /not a real date/, /\[\[2011, 12, 6\]\]/],
    ['{date-parts: [[2011, 13]]}', /not a real date/, null],
    ['{date-parts: [[0]]}', /not a real date/, null],
    ['{date-parts: [2011, 12, 6]}', /a list of 3/, /\[\[2011, 12, 6\]\]/],
    ['{date-parts: [[2011], [2012], [2013]]}', /a list of 3/, /or two/],
    ['{date-parts: [[1918], [1914]]}', /ends before it begins/, null],
    ['{date-parts: [[2011, 2]], season: 1}', /season/, /year only/],
    ['{year: 2011}', /unknown key "year"/, /date-parts/],
    ['{circa: true}', /has none of date-parts, raw, literal/, null],
    ['[2011]', /not a list/, /2011-12-06/],
  ])('%s is refused', (written, says, hint) => {
    const [problem] = dated(written).problems;
    expect(problem!.message).toMatch(says);
    if (hint !== null) expect(problem!.hint).toMatch(hint);
  });
});
