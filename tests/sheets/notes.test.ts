import { describe, expect, test } from 'vitest';
import { TEAMS } from '../../src/query/teams.js';
import { markdownText } from '../../src/render/markdown.js';
import { sheetHtml } from '../../src/sheets/html.js';
import { sheetMarkdown } from '../../src/sheets/markdown.js';
import type { Page } from '../../src/sheets/page.js';
import { sheetText } from '../../src/sheets/text.js';
import { escapeHtml } from '../../src/words/html.js';
import { view } from '../helpers/maps.js';
import { handout, SHEET_NAMES, sheetPage } from '../helpers/sheets.js';

/** Evidence whose citation is doubtful, by its own note, by that of its source, by both, and without a source. */
const NOTED = view(
  `claims:
  - {id: t, text: Thesis., at: 1.1}
  - {id: a, text: Reason., at: 2.1, supports: t, scheme: sign}
  - {id: b, text: Other reason., at: 3.1, supports: t, scheme: sign}
evidence:
  - {id: own, text: Own evidence., supports: a, source: plain, page: 3, note: Read as a re-post.}
  - {id: both, text: Both evidence., supports: b, source: noted, note: The page is not known.}
  - {id: theirs, text: Their evidence., supports: c, source: noted}
  - {id: text, text: Text evidence., supports: b, at: 4.1, note: The figure is rounded.}
  - {id: bare, text: Bare evidence., supports: d, note: Told by a reader.}
  - {id: sure, text: Sure evidence., supports: a, source: plain}
counterpoints:
  - {id: c, text: Objection., attacks: a}
  - {id: d, text: Other objection., attacks: own}
  - {id: e, text: Third objection., attacks: b}
replies:
  - {id: r, text: Reply., attacks: theirs}`,
  `date: 2010-01-01
sources:
  plain: {title: Plain, author: A, issued: 2009}
  noted: {title: Noted, author: B, issued: 2009, note: Known at second hand.}`,
);

const NOTES: Readonly<Record<string, readonly string[]>> = {
  own: ['† On “Own evidence”: Read as a re-post.'],
  both: ['† Known at second hand.', '† On “Both evidence”: The page is not known.'],
  theirs: ['† Known at second hand.'],
  text: ['† On “Text evidence”: The figure is rounded.'],
  bare: ['† On “Bare evidence”: Told by a reader.'],
};

const FORMS: readonly (readonly [string, (page: Page) => string, (text: string) => string])[] = [
  ['text', (page) => sheetText(page, 10_000), (text) => text],
  ['Markdown', sheetMarkdown, markdownText],
  ['HTML', (page) => sheetHtml([page], 'en'), escapeHtml],
];

describe.each(FORMS)('as %s', (_, render, written) => {
  test.each(SHEET_NAMES)('%s: evidence with a note has the sign, and the note is on the sheet', (name) => {
    for (const team of [null, ...TEAMS]) {
      for (const page of handout(name, NOTED, { team, key: true, groups: 2 }).pages) {
        const sheet = render(page);
        for (const [id, notes] of Object.entries(NOTES)) {
          if (!page.references.some(([, , all]) => notes.every((note) => all.includes(note)))) {
            expect(sheet).not.toContain(written(NOTED.map.byId.get(id)!.text));
          } else for (const note of notes) expect(sheet).toContain(written(note));
        }
      }
    }
  });
});

test.each([
  ['own', '[1†, p. 3]'],
  ['both', '[2†]'],
  ['text', '[text 4.1†]'],
  ['theirs', '[2†]'],
  ['bare', '[†]'],
  ['sure', '[1]'],
])('the citation of %s is %s', (id, citation) => {
  const text = sheetText(sheetPage('cards', NOTED), 10_000);
  expect(text.slice(0, text.indexOf(NOTED.map.byId.get(id)!.text))).toMatch(
    new RegExp(`${citation.replace(/[[\].]/g, '\\$&')}\\s*$`),
  );
});

test('a note stands under its reference, those of a source before those of its evidence', () => {
  const text = sheetText(sheetPage('cards', NOTED), 60);
  expect(text.slice(text.indexOf('References'))).toMatchInlineSnapshot(`
    "References
    ----------
    [text] (2010-01-01). “A text”.
        † On “Text evidence”: The figure is rounded.
    [1] A (2009). “Plain”.
        † On “Own evidence”: Read as a re-post.
    [2] B (2009). “Noted”.
        † Known at second hand.
        † On “Both evidence”: The page is not known.
    [†] No source is named.
        † On “Bare evidence”: Told by a reader.
    "
  `);
});
