import { expect, test } from 'vitest';
import { topicNamed } from '../../src/query/topics.js';
import { sheetHtml } from '../../src/sheets/html.js';
import { printedPages } from '../../src/sheets/printed-pages.js';
import { sheetText } from '../../src/sheets/text.js';
import { school, view } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

/** Exit tickets. */

const tickets = (of: ReturnType<typeof view>) => sheetText(sheetPage('exit', of), 1_000);

test('two of the same are on a page, without a head', () => {
  const text = tickets(school());
  expect(text.trim()).toMatch(/^Exit ticket: Later school starts\n\*+\nName: /);
  expect(text.match(/Motion: Secondary schools should start after 8:30\./g)).toHaveLength(2);
});

test('each fills half a page, and the page has no foot', () => {
  const page = sheetPage('exit', school());
  expect(page.blocks.map((block) => block.kind === 'box' && block.half)).toEqual(['upper', 'lower']);
  expect(printedPages(page)).toBe(1);
  const html = sheetHtml([page], null);
  expect(html).toContain('@page part1 { margin: 20mm 24mm; }');
  expect(html.match(/<div class="half (?:upper|lower)">/g)).toHaveLength(2);
});

test('about a tag, one claim is asked about, and of several one that the author makes', () => {
  const of = view(`claims:
  - {id: t, text: It is so., at: 1.1}
  - {id: a, text: Somebody says this., at: 1.2, by: Somebody, tags: [x], supports: t}
  - {id: b, text: The author says this., at: 1.3, tags: [x], supports: a}
  - {id: c, text: The author says that., at: 1.4, tags: [x], supports: b}`);
  const page = sheetPage('exit', of, {
    topics: [topicNamed('x', of.map)!],
    chosen: ['a', 'b', 'c'].map((id) => of.map.byId.get(id)!),
  });
  expect(page.blocks).toHaveLength(2);
  expect(sheetText(page, 1_000)).toMatch(/Claim: The author says th/);
});

test('entries that are named have a page each', () => {
  const of = school();
  const topics = of.map.statements
    .filter(({ kind }) => kind === 'claim')
    .slice(0, 2)
    .map(({ id }) => topicNamed(id, of.map)!);
  expect(sheetPage('exit', of, { topics }).blocks).toHaveLength(4);
});

test('without a motion they ask about the thesis', () => {
  expect(tickets(view('claims:\n  - {id: t, text: It is so.}'))).toContain('Claim: It is so.');
});
