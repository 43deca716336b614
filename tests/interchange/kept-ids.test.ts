import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapOfDrafts, relationDraft, statementDraft } from '../helpers/drafts.js';
import { roundTrip } from '../helpers/round-trip.js';

/** Ids that no other tool would keep: of one sign, of numbers, with capitals, and that all objects have. */
const ids = fc.oneof(
  fc.constantFrom(
    'A',
    'c1',
    '7up',
    'x',
    '2024',
    '0',
    '1e3',
    'true',
    'Ärzte',
    'node_4',
    'p10',
    'I_1',
    'RA1',
    'a.b',
    'x-',
    'toString',
    'constructor',
  ),
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,5}$/),
);

test.each(['json', 'aif', 'xaif', 'argdown', 'carneades'])(
  'what is exported as %s comes back with the same ids, and with no headline that it did not have',
  async (form) => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(ids, { minLength: 1, maxLength: 6 }), async (found) => {
        const [thesis, ...others] = found;
        const statements = found.map((id, at) =>
          statementDraft(id, 'claim', { text: 'The same words.', short: at % 2 === 1 ? id : null }),
        );
        const map = mapOfDrafts(
          statements,
          others.map((id) => relationDraft('support', id, thesis!)),
        );
        const { draft } = await roundTrip(form, map);
        const said = draft.statements.map(({ id, short }) => [id, short]);
        expect(said).toEqual(statements.map(({ id, short }) => [id, short]));
        expect(draft.thesis).toBe(thesis);
      }),
    );
  },
);
