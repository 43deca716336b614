import fc from 'fast-check';
import { ENTRY_FIELDS, HEADER_FIELDS, heldFields, TYPES } from '../../src/map/fields.js';
import { GAPS } from '../../src/map/gap.js';
import type { Draft, Source, StatementDraft } from '../../src/map/model.js';
import { normal } from '../../src/words/normal.js';
import { visible } from '../../src/words/text.js';
import { maps } from './drafts.js';

/** Random drafts of whole claims files: every key that a file can have, with texts that YAML could misread. */

/** Texts that look like something else, and signs that mean something to YAML. */
const SIGNS = [
  "'",
  '"',
  ':',
  ' ',
  '#',
  '- ',
  '\n',
  '{',
  '[',
  ',',
  '|',
  '>',
  '&',
  '*',
  '!',
  '%',
  '@',
  '`',
  '\\',
  '~',
  '?',
  'é',
  '…',
];
const words = fc.oneof(
  fc.constantFrom(
    'null',
    'true',
    '3.10',
    '0x1F',
    '2011-12-06',
    'yes',
    '1e5',
    '---',
    '- a',
    'a: b',
    'a #b',
    "it's",
    '🙂 שלום',
  ),
  fc
    .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ minLength: 1, maxLength: 5 })), { maxLength: 12 })
    .map((parts) => parts.join('')),
  fc.lorem({ maxCount: 40 }),
  fc.lorem({ maxCount: 3, mode: 'sentences' }).map((text) => text.replaceAll('. ', '.\n')),
);

/** Texts that a claims file can have, as they are kept. */
const proseTexts = words
  .map((text) => visible(text.replaceAll('\r', '')))
  .filter((text) => /[^\s\p{Cf}]/u.test(text));
const names = proseTexts.map(normal);
const dates = fc.constantFrom('2011', '2011-12-06', '0079', 'c. 1850', '1914/1918', 'n.d.', '44 BC');
const places = fc.constantFrom('1', '3.2', '3.2-4', '3.10');
const fewWords = fc.constantFrom('a few words', '"quoted" words', "it's: so", '- no list', '# no comment');
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 2 });

const entryFields = fc.record({
  short: maybe(fewWords),
  type: maybe(fc.constantFrom(...TYPES)),
  core: maybe(fc.constant(true)),
  implicit: maybe(fc.constant(true)),
  at: maybe(fc.array(places, { minLength: 1, maxLength: 3 })),
  phrase: maybe(fewWords),
  by: maybe(names),
  date: maybe(dates),
  note: maybe(proseTexts),
  page: maybe(proseTexts),
  quote: maybe(fewWords),
  tags: maybe(fc.uniqueArray(names, { minLength: 1, maxLength: 3 })),
  questions: maybe(fc.array(proseTexts, { minLength: 1, maxLength: 3 })),
});

const headerFields = fc.record({
  author: maybe(proseTexts),
  date: maybe(dates),
  publication: maybe(proseTexts),
  url: maybe(proseTexts),
  language: maybe(fc.constantFrom('en', 'de-AT')),
  motion: maybe(proseTexts),
  original: maybe(proseTexts),
  begins: maybe(fewWords),
  note: maybe(proseTexts),
});

const sourceFields = fc.record(
  {
    type: proseTexts,
    author: fc.oneof(
      proseTexts,
      fc.array(proseTexts, { minLength: 1, maxLength: 2 }),
      fc.constant([{ family: 'Doe', given: 'Jane' }, 'NATO']),
    ),
    title: proseTexts,
    issued: fc.oneof(dates, fc.constant('about then')),
    URL: proseTexts,
    note: proseTexts,
  },
  { requiredKeys: [] },
);

const sources: fc.Arbitrary<Source[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a-source', 'true', '2011', 'é'), sourceFields), {
    maxLength: 3,
    selector: ([id]) => id,
  })
  .map((all) => all.map(([id, fields]) => ({ id, ...fields })));

/** Drafts of maps of any shape, with all that a file can say. */
export const drafts: fc.Arbitrary<Draft> = fc
  .record({
    map: maps,
    title: proseTexts,
    header: headerFields,
    sources,
    terms: fc.array(fc.record({ term: names, means: proseTexts, at: fc.array(places, { maxLength: 2 }) }), {
      maxLength: 2,
    }),
    says: fc.array(
      fc.record({
        text: proseTexts,
        fields: entryFields,
        source: fc.oneof(fc.constant(null), fc.nat(), sourceFields),
        known: fc.dictionary(
          fc.constantFrom(...Object.keys(GAPS).filter((code) => code !== 'known-unneeded')),
          proseTexts,
          { maxKeys: 2 },
        ),
      }),
      { minLength: 8, maxLength: 8 },
    ),
    schemes: fc.array(fc.option(names, { nil: null }), { minLength: 1, maxLength: 14 }),
    expected: fc.constantFrom('in', 'out', 'undecided'),
  })
  .map(({ map, title, header, sources, terms, says, schemes, expected }) => {
    const statements = map.statements.map((statement, place): StatementDraft => {
      const { text, fields, source, known } = says[place]!;
      const { id, kind, assumed } = statement;
      const named =
        typeof source === 'number' ? (sources[source % Math.max(sources.length, 1)]?.id ?? null) : source;
      return {
        id,
        kind,
        text,
        known,
        source: named === null || typeof named === 'string' ? named : { id: null, ...named },
        under: null,
        where: [],
        ...heldFields(ENTRY_FIELDS, { ...fields, assumed: assumed || undefined }),
      };
    });
    const relations = map.relations.flatMap(({ sign, premises, target, contradiction, index }) => {
      if (contradiction === 'reverse') return [];
      const [from, ...more] = premises.map(({ id }) => id);
      const to = target.node === 'statement' ? target.id : target.name;
      const scheme = contradiction === null ? (schemes[index % schemes.length] ?? null) : null;
      return [
        {
          sign,
          from: from!,
          to,
          with: more,
          scheme,
          contradiction: contradiction !== null,
          where: [],
          whereWith: [],
        },
      ];
    });
    const steps = map.relations.map(({ name }) => name);
    return {
      header: { title, ...heldFields(HEADER_FIELDS, header) },
      thesis: map.thesis.id,
      sources,
      terms,
      statements,
      relations,
      expect: {
        ...{ in: [], out: [], undecided: [] },
        [expected]: steps,
        suppose: steps
          .slice(0, 1)
          .map((name) => ({ grant: [name], drop: [], in: [map.thesis.id], out: [], undecided: [] })),
      },
    };
  });
