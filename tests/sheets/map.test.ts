import { describe, expect, test } from 'vitest';
import { entriesOf, topicNamed } from '../../src/query/topics.js';
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

describe('about a tag', () => {
  const of = view(`claims:
  - id: t
    text: T.
    reasons:
      - {id: a, text: A., reasons: [{id: b, text: B., tags: [x], reasons: [{id: c, text: C., reasons: [{id: d, text: D., tags: [x]}]}]}]}
      - {id: k, text: K., counterpoints: [{id: o, text: O., tags: [x]}]}
counterpoints:
  - {id: p, text: P., attacks: b, tags: [x], replies: [{id: r, text: R., tags: [x]}]}`);
  const chosen = of.structure.order.filter(({ tags }) => tags.includes('x'));
  const boxes = (key: boolean) =>
    sheetText(sheetPage('map', of, { key, topics: [{ tag: 'x' }], chosen }), 1_000)
      .split('\n')
      .filter((line) => / · (?:for|against)/.test(line))
      .map((line) => line.trim());

  test('its claims are on top, with what is said about them and what connects them, and nothing else', () => {
    expect(boxes(true)).toEqual([
      '- Claim · for: B',
      '- Claim · for (supports): C',
      '- Claim · for (supports): D',
      '- Counterpoint · against (attacks): P',
      '- Reply · for (attacks): R',
    ]);
  });

  test('what only connects others is not to be filled in, and the numbers are in the order of the list', () => {
    const [first, second, third] = boxes(false);
    expect(first).toMatch(/^- 1 · Claim · for: _+$/);
    expect(second).toBe('- 2 · Claim · for (supports): C');
    expect(third).toMatch(/^- 3 · Claim · for \(supports\): _+$/);
  });

  test.each([
    ['evidence', 'y', ['- Evidence · for: E']],
    ['objections', 'z', ['- Counterpoint · against: Q']],
  ])('its %s are there, where nothing else has it', (_, name, shown) => {
    const other = view(`claims: [{id: t, text: T.}]
evidence: [{id: e, text: E., supports: t, tags: [y]}]
counterpoints: [{id: q, text: Q., attacks: t, tags: [z]}]`);
    const tagged = other.structure.order.filter(({ tags }) => tags.includes(name));
    const page = sheetPage('map', other, { key: true, topics: [{ tag: name }], chosen: tagged });
    const lines = sheetText(page, 1_000).split('\n');
    expect(lines.filter((line) => line.includes(' · ')).map((line) => line.trim())).toEqual(shown);
  });

  test('the key says what text in brackets is', () => {
    const page = sheetPage('map', of, { topics: [{ tag: 'x' }], chosen });
    expect(pictureOf(page.blocks).svg).toContain('only connects other entries');
  });
});

describe('about an entry or a tag of the op-ed', () => {
  const lines = (words: string) => {
    const of = opEd();
    const topic = topicNamed(words, of.map)!;
    const chosen = entriesOf(topic, of.structure.order);
    const page = sheetPage('map', of, { key: true, topics: [topic], chosen });
    return sheetText(page, 1_000).split('\n');
  };

  test('what is said against the entry itself is on the page, before what is further away', () => {
    expect(lines('guarantee-exists').join('\n')).toContain(
      '(attacks): The Founding Act is no legal guarantee',
    );
  });

  test('and a map about a tag with many claims has objections to the first of them', () => {
    const shown = lines('trust').filter((line) => line.includes('Counterpoint'));
    expect(shown.length).toBeGreaterThan(2);
  });
});

test('the list says what is needed together, and what attacks a step is under what the step is from', () => {
  const of = view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: A., with: [b]}]}
  - {id: b, text: B.}
counterpoints: [{id: o, text: O., attacks: a -> t}]`);
  const lines = sheetText(sheetPage('map', of, { key: true }), 1_000).split('\n');
  expect(lines.filter((line) => line.includes(' · '))).toEqual([
    '  - Thesis · for: T',
    '      - Claim · for (supports): A',
    '      - Claim · for (supports, together with the one above): B',
    '          - Counterpoint · against (attacks this step): O',
  ]);
});
