import { describe, expect, test } from 'vitest';
import { reading } from '../helpers/maps.js';

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
    ['undated', 'write n.d., or remove the key'],
    ['"?"', 'write n.d., or remove the key'],
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
