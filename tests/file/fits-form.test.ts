import fc from 'fast-check';
import { boolCoreTag, FAILSAFE_SCHEMA, load, nullCoreTag } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { claimsFileForm, entryForm } from '../../src/file/claims-form.js';
import { fitsForm } from '../../src/file/fits-form.js';
import { validate } from '../../src/file/validate.js';

const SCALARS = FAILSAFE_SCHEMA.withTags(boolCoreTag, nullCoreTag);

/** A file with something of each part of the form. */
const FILE = `
title: A text
thesis: t
date: 2019-03
language: en
sources:
  s: {author: [{family: B}, An institution], title: R, issued: {date-parts: [[2011, 12], [2012]]}}
  u: {URL: "https://example.org", accessed: 2011-12-06, issued: {raw: 2011}}
terms: [{term: A word, means: Something., at: [3, 3.2]}]
expect:
  in: t
  suppose: [{drop: [a, a -> t], out: t}]
claims:
  - id: t
    text: T.
    core: true
    type: policy
    at: [3.10, 4]
    tags: [one, two]
    known: {unanswered: It is not answered.}
    reasons:
      - {id: a, text: A., scheme: sign, with: [b, c], short: A few words}
      - b
    counterpoints:
      - {id: x, text: X., by: Somebody, with: b, replies: [{id: y, text: Y., date: 2011}]}
  - {id: b, text: B., supports: {to: a -> t, with: c, scheme: sign}, contradicts: x, source: s, page: p. 3}
evidence:
  - {id: c, text: C., quote: Just so., source: {title: Elsewhere}, attacks: [x, {to: y}], with: b}
`;

/** What a change puts in the place of a value, or under another key. */
const VALUES: unknown[] = [
  ...[
    '',
    ' ',
    't',
    'a',
    'b.',
    'Why?',
    'two words',
    'three words here',
    'a->t',
    'a -> t',
    'u\u0308',
    '\u00fc',
  ],
  ...['2011', '2012/2011', '3.2-1', 'https://example.org', 'policy', '[]', '-12', 'x'.repeat(300)],
  ...[
    true,
    null,
    [],
    [[]],
    {},
    { id: 'n', text: 'N.' },
    { to: 't' },
    ['t', 'a'],
    [['2011']],
    { raw: '2011' },
  ],
];
const KEYS = [
  ...Object.keys(claimsFileForm.keys),
  ...Object.keys(entryForm.keys),
  ...['to', 'raw', 'literal', 'family', 'unanswered', 'notes', 'u\u0308', '__proto__', 'toString'],
];

interface Change {
  readonly at: number;
  readonly does: 'put' | 'remove' | 'rename' | 'add';
  readonly key: string;
  readonly value: unknown;
}

const changes = fc.array(
  fc.record<Change>({
    at: fc.nat(),
    does: fc.constantFrom('put', 'remove', 'rename', 'add'),
    key: fc.constantFrom(...KEYS),
    value: fc.constantFrom(...VALUES),
  }),
  { maxLength: 3 },
);

/** A document with one of its values, whichever is meant by a number, changed. */
function changed(document: unknown, { at, does, key, value }: Change): unknown {
  let count = 0;
  const total = sizeOf(document);
  return goThrough(document);

  function goThrough(here: unknown): unknown {
    count += 1;
    const isMeant = count - 1 === at % total;
    if (isMeant && does === 'put') return structuredClone(value);
    if (Array.isArray(here)) {
      const items = here.map(goThrough);
      if (!isMeant) return items;
      return does === 'remove' ? items.slice(1) : [...items, value];
    }
    if (typeof here !== 'object' || here === null) return here;
    const entries = Object.entries(here).map(([name, item]): [string, unknown] => [name, goThrough(item)]);
    const [first, ...rest] = entries;
    if (!isMeant || first === undefined) return Object.fromEntries(entries);
    const put = {
      remove: rest,
      rename: [[key, first[1]], ...rest],
      add: [...entries, [key, value]],
      put: [],
    };
    return Object.fromEntries(put[does]);
  }
}

function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, item) => sum + sizeOf(item), 1);
}

const documents = changes.map((list) => list.reduce(changed, load(FILE, { schema: SCALARS })));

describe('a document that fits the form', () => {
  test('is the file itself', () => {
    const document = load(FILE, { schema: SCALARS });
    expect(validate(document).file).toBe(document);
  });

  test('is one of which nothing is wrong and no name is kept in another form', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const quick = validate(document);
        // With a memory to fill, each value is gone through.
        const thorough = validate(document, new WeakMap());
        expect(quick).toEqual({ ...thorough, written: expect.any(Function) });
        const isKept =
          thorough.invalid.length === 0 && JSON.stringify(thorough.file) === JSON.stringify(document);
        expect(quick.file !== null && quick.file === document).toBe(isKept);
      }),
      { numRuns: 2000 },
    );
  });
});

test('a text in a list of entries that ends like a sentence is no id', () => {
  expect(fitsForm(entryForm, { id: 'a', text: 'A.', reasons: ['b'] })).toBe(true);
  expect(fitsForm(entryForm, { id: 'a', text: 'A.', reasons: ['b.'] })).toBe(false);
  expect(fitsForm(entryForm, { id: 'a', text: 'A.', supports: 'b.' })).toBe(true);
});
