import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addEntry, NESTED_KINDS } from '../../src/edit/add-entry.js';
import { claimsSource } from '../../src/edit/claims-source.js';
import { isExtendedDraft } from '../../src/edit/extended-draft.js';
import { applyEdits } from '../../src/edit/text-edit.js';
import { namesOf } from '../../src/words/names-of.js';
import { reading } from '../helpers/maps.js';
import { textOfAny } from '../helpers/values.js';

const OP_ED = readFileSync('claims.yaml', 'utf8');

/** The file with an entry added: it has to say the same as before, and the new entry what it was given. */
function added(file: string, kind: keyof typeof NESTED_KINDS, to: string, text: string): string {
  const before = reading(file);
  const edit = addEntry(claimsSource(before.yaml!)!, {
    kind,
    to,
    fields: { id: 'brand.new', text, note: `# ${text}` },
  });
  const result = applyEdits(before.yaml!.written, [edit!]);
  const after = reading(result);
  expect(after.problems).toEqual([]);
  expect(isExtendedDraft(before.draft!, after.draft!, 'brand.new')).toBe(true);
  return result;
}

describe('an entry that is added', () => {
  test.each(['\n', '\r\n'])('to the op-ed, wherever: only lines are added, which end in %j', (end) => {
    const file = OP_ED.replaceAll('\n', end);
    const ids = [...reading(file).map!.byId.keys()];
    const kinds = namesOf(NESTED_KINDS).slice(...(end === '\n' ? [0, 2] : [2, 4]));
    for (const [at, kind] of kinds.entries()) {
      const result = added(file, kind, ids[(at * 97 + 31) % ids.length]!, 'It is so: yes.');
      const lines = new Set(file.split(end));
      const more = result.split(end).filter((line) => !lines.has(line));
      expect(result.split(end).length - file.split(end).length).toBeLessThanOrEqual(4);
      expect(more).toContainEqual(expect.stringMatching(/^ *- id: brand\.new$/));
      expect(result.split('\r').length - 1).toBe(end === '\n' ? 0 : result.split('\n').length - 1);
    }
  });

  test('with any words, in lines of its own, in brackets and in JSON', () => {
    const FILES = [
      'title: T\nthesis: t\nclaims:\n- id: t\n  text: T.\n  reasons:\n  - {id: r, text: R.}\n',
      'title: T\nthesis: t\nclaims: [{id: t, text: T., reasons: [\n  {id: r, text: R.},\n  ]}]\n',
      '{"title": "T", "thesis": "t",\n "claims": [{"id": "t", "text": "T."}, {"id": "r", "text": "R."}]}',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES),
        fc.constantFrom(...namesOf(NESTED_KINDS)),
        fc.constantFrom('t', 'r'),
        fc.oneof(textOfAny(30), fc.lorem({ maxCount: 60 })).filter((text) => /\p{L}/u.test(text)),
        (file, kind, to, text) => {
          const result = added(file, kind, to, text);
          if (!/[\p{Cc}\p{Cf}\ufeff]/u.test(text))
            expect(reading(result).map!.byId.get('brand.new')!.text).toBe(text);
        },
      ),
      { numRuns: 150 },
    );
  });
});
