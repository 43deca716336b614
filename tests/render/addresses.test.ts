import { describe, expect, test } from 'vitest';
import { addressParts, windowLines, withLinks } from '../../src/render/addresses.js';
import { widthOfText } from '../../src/render/width.js';
import { wrap } from '../../src/render/wrap.js';

const LONG = `https://example.org/${'a'.repeat(30)}`;

describe('an address', () => {
  test('that fits stays in its line; a longer one has a line of its own, from the left edge', () => {
    expect(wrap('See https://e.org now.', 30, '    ')).toEqual(['    See https://e.org now.']);
    expect(wrap(`See ${LONG} [A note]`, 40, '    ')).toEqual(['    See', LONG, '    [A note]']);
    expect(wrap(`${LONG} and`, 40, '  source  ', '    ')).toEqual(['  source', LONG, '    and']);
    expect(wrap(LONG, 40)).toEqual([LONG]);
  });

  test('that is wider than a window goes on at its left edge', () => {
    expect(windowLines(LONG, 30, false)).toEqual([LONG.slice(0, 30), LONG.slice(30)]);
    expect(windowLines('A line of words', 10, false)).toEqual(['A line of words']);
  });

  test('is a link, each part of it to the whole; what ends the sentence is no part of it', () => {
    const links = (line: string) =>
      [...line.matchAll(/\u001b\]8;(?:id=\w+)?;([^\u001b]*)\u001b\\/g)].map(([, to]) => to);
    expect(links(withLinks('(https://e.org/a).'))).toEqual(['https://e.org/a', '']);
    expect(windowLines(LONG, 30, true).flatMap(links)).toEqual([LONG, '', LONG, '']);
    expect(withLinks('No address')).toBe('No address');
    expect(withLinks('https://e.org/\u001b[1mfound\u001b[22m')).not.toContain(']8;');
  });

  test('as a link fills no more columns than its text', () => {
    expect(widthOfText(withLinks('See https://e.org now'))).toBe('See https://e.org now'.length);
  });
});

test('a text in parts: its addresses, without the signs behind them, and what stands between', () => {
  expect(addressParts('See https://e.org/a(b). Or http://f.org!')).toEqual([
    { text: 'See ', isAddress: false },
    { text: 'https://e.org/a(b', isAddress: true },
    { text: '). Or ', isAddress: false },
    { text: 'http://f.org', isAddress: true },
    { text: '!', isAddress: false },
  ]);
  expect(addressParts('None.')).toEqual([{ text: 'None.', isAddress: false }]);
  expect(addressParts('')).toEqual([]);
});
