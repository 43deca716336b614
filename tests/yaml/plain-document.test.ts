import { constructFromEvents, FAILSAFE_SCHEMA, parseEvents } from 'js-yaml';
import { expect, test } from 'vitest';
import { plainDocument, WORD_TAGS } from '../../src/yaml/plain-document.js';
import { mutantOf } from '../fuzz/mutants.js';
import { claimsSeeds } from '../fuzz/seed-files.js';

/** What nearly all files have is read by the program itself: it has to be what the library reads. */

const schema = FAILSAFE_SCHEMA.withTags(...WORD_TAGS);
const own = (source: string) => plainDocument(parseEvents(source, { maxDepth: 400 }), source);

/** What the library makes of a text; undefined where it refuses it. */
function libraryDocuments(source: string): unknown[] | undefined {
  try {
    return constructFromEvents(parseEvents(source, { maxDepth: 400 }), { source, schema });
  } catch {
    return undefined;
  }
}

test.each([
  ['values of all kinds', 'a: text\nb: "quoted"\nc: [x, {y: z}]\nd: |\n  long\ne: >-\n  folded\n  text\n'],
  [
    'words that are no texts',
    'a: true\nb: False\nc: null\nd: ~\ne:\nf: [TRUE, Null, "true", \'null\', nullx]\n',
  ],
  [
    'keys in quotes, and those that come again elsewhere',
    '"a b": 1\n\'c\': {"a b": 2, c: 3, aa: 4, ab: 5}\n',
  ],
  ['an empty list and an empty mapping', 'a: []\nb: {}\n'],
  ['a list at the top', '- a\n- [b, c]\n- d: e\n'],
  ['a lone text', 'just words\n'],
  ['pairs in a list', 'a: [b: c, d]\n'],
  ['a document between marks', '---\na: b\n...\n'],
])('reads as the library does: %s', (_, source) => {
  const [document] = libraryDocuments(source)!;
  expect(own(source)).toStrictEqual(document);
  expect(JSON.stringify(own(source))).toBe(JSON.stringify(document));
});

test.each([
  ['a tag', 'a: !!str 1\n'],
  ['a directive', '%TAG !e! tag:example.org,2019:\n---\na: b\n'],
  ['an anchor', 'a: &x b\n'],
  ['an alias', 'a: &x b\nc: *x\n'],
  ['a key that stands twice', 'a: b\na: c\n'],
  ['a key that is no text', 'null: b\n'],
  ['a key that is a list', '? [a]\n: b\n'],
  ['a key that JavaScript has a use for', '__proto__: b\n'],
  ['two documents', 'a: b\n---\nc: d\n'],
  ['no document', '# nothing\n'],
  ['a text beyond the limit', `a: ${'b'.repeat(1_000_001)}\n`],
])('leaves to the library: %s', (_, source) => {
  expect(own(source)).toBeUndefined();
});

test('whatever is in a file: what is read is what the library reads', async () => {
  const seeds = await claimsSeeds();
  let read = 0;
  for (let number = 0; number < 400; number += 1) {
    const source = mutantOf(seeds, 2011, number).bytes.toString();
    const documents = libraryDocuments(source);
    if (documents === undefined) continue;
    const found = plainDocument(parseEvents(source, { maxDepth: 400 }), source);
    if (found === undefined) continue;
    read += 1;
    expect([found]).toStrictEqual(documents);
  }
  expect(read).toBeGreaterThan(50);
});
