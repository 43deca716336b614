import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/sheets/document.js';
import { sheetHtml } from '../../src/sheets/html.js';
import { isLandscape } from '../../src/sheets/page.js';
import { sheetText } from '../../src/sheets/text.js';
import { opEd, school, view } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

/** The argument as a picture on one page. */

const isPicture = (block: Block): block is Extract<Block, { kind: 'picture' }> => block.kind === 'picture';
const pictureOf = (blocks: readonly Block[]) => blocks.find(isPicture)!;

describe('filled in', () => {
  const page = sheetPage('map', school(), { key: true });

  test('it is a picture on a page across, with the same as a list where there are no pictures', () => {
    expect(isLandscape(page)).toBe(true);
    expect(sheetHtml([page], 'en')).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
    const text = sheetText(page, 1_000);
    expect(text).toContain('Thesis · for: Secondary schools should start after half past eight');
    expect(text).toContain('Counterpoint · against (attacks): ');
  });

  test('it has no answers behind it', () => {
    expect(page.blocks.filter(({ kind }) => kind === 'heading')).toEqual([]);
  });
});

describe('to be filled in', () => {
  const page = sheetPage('map', school());

  test('its boxes are empty but for the thesis, and have numbers', () => {
    const { svg } = pictureOf(page.blocks);
    expect(svg).toContain('1 · Thesis · for');
    expect(svg).toContain('2 · Claim · for');
    expect(svg).not.toContain('Early starts');
  });

  test('the answers are on a page of their own, with the same numbers', () => {
    const heading = page.blocks.find((block) => block.kind === 'heading')!;
    expect(heading).toMatchObject({ text: 'Answers', onNewPage: true });
    expect(sheetText(page, 1_000).split('Answers')[1]).toMatch(/2 · Claim · for \(supports\): Early starts/);
  });
});

test.each([true, false])(
  'a large map fits on the page, and it says what is left out (answers: %s)',
  (key) => {
    const page = sheetPage('map', opEd(), { key });
    const { svg, width, height } = pictureOf(page.blocks);
    expect(width).toBeLessThanOrEqual(1266);
    expect(height).toBeLessThanOrEqual(704);
    expect(svg).toContain('Thesis · for');
    expect(sheetText(page, 1_000)).toMatch(/Not on this page: \d+ of \d+ entries/);
  },
);

test('its smallest letters are 6 points high where it fills a page across', () => {
  const { svg, width, height } = pictureOf(sheetPage('map', opEd(), { key: true }).blocks);
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  const millimetres = Math.min(255 / width, 142 / height);
  expect(Math.min(...sizes) * millimetres * (72 / 25.4)).toBeGreaterThanOrEqual(5.99);
});

test('its head is small and as wide as the page, so that there is room for the picture', () => {
  const html = sheetHtml([sheetPage('map', school(), { key: true })], 'en');
  expect(html).toContain('<main class="part part1 pictured">');
  expect(html).toContain('size: landscape; margin: 12mm 12mm 18mm;');
  expect(html).toContain('.pictured > h1, .pictured > p { max-width: none; }');
});

test('a map with a circle is a picture, too', () => {
  const circle = view('claims: [{id: t, text: T., supports: a}, {id: a, text: A., supports: t}]');
  expect(pictureOf(sheetPage('map', circle, { key: true }).blocks).svg).toContain('</svg>');
});
