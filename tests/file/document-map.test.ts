import fc from 'fast-check';
import { boolCoreTag, FAILSAFE_SCHEMA, load, nullCoreTag } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { claimsFileForm } from '../../src/file/claims-form.js';
import { mapOfDocument } from '../../src/file/document-map.js';
import type { Path } from '../../src/map/model.js';
import { SCHOOL } from '../helpers/maps.js';

const SCALARS = FAILSAFE_SCHEMA.withTags(boolCoreTag, nullCoreTag);
const options = { repeated: [], steers: false };

/** Words that mean something in a file, and some that do not. */
const KEYS = [
  ...Object.keys(claimsFileForm.keys),
  ...[
    'id',
    'text',
    'at',
    'date',
    'source',
    'tags',
    'known',
    'with',
    'supports',
    'attacks',
    'contradicts',
    'reasons',
    'to',
  ],
  ...[
    'issued',
    'date-parts',
    'literal',
    'author',
    'family',
    'in',
    'unanswered',
    's1',
    'constructor',
    'toString',
    'replys',
    'kind',
  ],
];
const WORDS = [
  't',
  'a',
  'b',
  'a -> t',
  't -> a -> t',
  '3.2',
  '2011',
  'n.d.',
  '',
  'a b',
  'Something is said.',
  '3.4-2',
  'u\u0308',
  '\u00fc',
];

/** Documents such as a parser can hand over, many of them nearly files. */
const { value: values, entry: entries } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(...WORDS, true, false, null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 4 }),
    tie('entry'),
  ),
  entry: fc
    .tuple(
      fc.constantFrom('t', 'a', 'b', 'u\u0308'),
      fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 3 }),
    )
    .map(([id, more]) => ({ id, text: 'Said.', ...more })),
}));
const documents = fc
  .tuple(fc.array(entries, { maxLength: 4 }), fc.dictionary(fc.constantFrom(...KEYS), values, { maxKeys: 4 }))
  .map(([claims, more]) => ({ title: 'A text', thesis: 't', claims, ...more }));

/** Whether a way leads through a document: to a value, to a key that is missing, or to the one value that needs no list. */
function leadsSomewhere(document: unknown, path: Path): boolean {
  let at = document;
  return path.every((step, index) => {
    if (typeof at !== 'object' || at === null) return step === 0 && index === path.length - 1;
    const has = Object.hasOwn(at, step);
    at = (at as Record<string | number, unknown>)[step];
    return has || index >= path.length - 1;
  });
}

describe('understanding a document', () => {
  test('never throws, tells what is wrong or gives a map, and every place is one of the document', () => {
    fc.assert(
      fc.property(fc.oneof(documents, values), (document) => {
        const { map, invalid, unresolved } = mapOfDocument(document, options);
        expect(map === null).toBe(invalid.length + unresolved.length > 0);
        for (const { where, message } of [...invalid, ...unresolved]) {
          expect(leadsSomewhere(document, where), `${message} at ${where.join('/')}`).toBe(true);
          expect(message).not.toMatch(/undefined|\[object|"\?\d/);
        }
      }),
      { numRuns: 250 },
    );
  });

  test('leaves the document as it is', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const before = structuredClone(document);
        mapOfDocument(document, options);
        expect(document).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  test('what is right in a wrong file is not called wrong', () => {
    const right = load(SCHOOL, { schema: SCALARS }) as Record<string, unknown>;
    fc.assert(
      fc.property(fc.constantFrom(...KEYS), values, (key, value) => {
        fc.pre(!Object.hasOwn(claimsFileForm.keys, key));
        const { invalid, unresolved } = mapOfDocument({ ...right, [key]: value }, options);
        for (const { where } of [...invalid, ...unresolved]) expect(where[0]).toBe(key);
        expect(invalid.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
