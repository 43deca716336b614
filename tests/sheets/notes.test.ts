import { describe, expect, test } from 'vitest';
import { TEAMS } from '../../src/query/teams.js';
import { markdownText } from '../../src/render/markdown.js';
import { withCitations } from '../../src/sheets/citations.js';
import { citedText, paragraph } from '../../src/sheets/citing.js';
import { sheetHtml } from '../../src/sheets/html.js';
import { sheetMarkdown } from '../../src/sheets/markdown.js';
import { type Page, pageOf } from '../../src/sheets/page.js';
import { sheetText } from '../../src/sheets/text.js';
import { typeset } from '../../src/sheets/typeset.js';
import { escapeHtml } from '../../src/words/html.js';
import { view } from '../helpers/maps.js';
import { handout, SHEET_NAMES } from '../helpers/sheets.js';

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
          const all = [
            ...page.references,
            ...page.blocks.flatMap((one) => (one.kind === 'card' ? one.card : [])),
          ];
          if (!all.some((one) => notes.every((note) => one.notes.includes(note)))) {
            expect(sheet).not.toContain(written(NOTED.map.byId.get(id)!.text));
          } else for (const note of notes) expect(sheet).toContain(written(note));
        }
      }
    }
  });
});

/** The text of a sheet on which every piece of evidence is cited. */
function allEvidence(): string {
  const evidence = NOTED.map.statements.filter(({ kind }) => kind === 'evidence');
  const units = evidence.map((one) => ({ blocks: [paragraph(...citedText(one))] }));
  const sheet = { topic: 'T', ...withCitations({ title: 'S', about: [], units }, NOTED.map) };
  return sheetText(pageOf(typeset(sheet, null), { wpm: null }), 60);
}

test.each([
  'Own evidence (A, 2009, p. 3†).',
  'Both evidence (B, 2009†).',
  'Text evidence (text, para. 4†).',
  'Their evidence (B, 2009†).',
  'Bare evidence (no source†).',
  'Sure evidence (A, 2009).',
])('%s', (citation) => expect(allEvidence()).toContain(`\n${citation}\n`));

test('a note stands under its reference, those of a source before those of its evidence', () => {
  const text = allEvidence();
  expect(text.slice(text.indexOf('References'))).toMatchInlineSnapshot(`
    "References
    ----------
    A. (2009). Plain.
        † On “Own evidence”: Read as a re-post.
    B. (2009). Noted.
        † Known at second hand.
        † On “Both evidence”: The page is not known.
    A text. (2010, January 1).
        This is the text. Citations call it “text”.
        † On “Text evidence”: The figure is rounded.
    No source is named.
        † On “Bare evidence”: Told by a reader.
    "
  `);
});
