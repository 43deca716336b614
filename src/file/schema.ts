import * as v from 'valibot';
import { DATE_PATTERN, isDate } from '../map/dates.js';
import { described } from '../map/described.js';
import { GAPS, type GapCode } from '../map/gaps.js';
import { LOCATOR_PATTERN, parseLocator } from '../map/locators.js';
import { type ClaimType, type Status, TYPES } from '../map/model.js';

/**
 * The form of a claims file: the one definition from which files are validated and `claims.schema.json` is
 * generated. The reader hands over every plain scalar but booleans and null as the string that was written,
 * so that `at: 3.10` is not 3.1; editors see numbers, and `scalar` lets the published schema admit them.
 */

const text = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/\S/, 'is empty: write some text, or leave the key out'),
    v.description(description),
  );

/** A string that people write without quotes and that YAML may read as a number. */
const scalar = (pattern: RegExp, message: string, description: string) =>
  v.pipe(v.string(), v.regex(pattern, message), v.metadata({ scalar: true }), v.description(description));

const oneOrMore = <S extends v.GenericSchema>(item: S, description: string) =>
  described(v.union([item, v.array(item)]), description);

const ID_PATTERN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;
const REFERENCE_PATTERN =
  /^\s*[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*(\s*->\s*[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*)*\s*$/u;
const FEW_WORDS = /^\s*\S+(\s+\S+){0,7}\s*$/;

const ID_MESSAGE = 'is no id: an id is letters, digits, ".", "_" and "-", and begins with a letter or digit';
const id = (description: string) => scalar(ID_PATTERN, ID_MESSAGE, description);
const reference = (description: string) =>
  scalar(REFERENCE_PATTERN, 'is neither an id nor the name of a relation ("a -> b")', description);
const fewWords = (description: string) => scalar(FEW_WORDS, 'has more than 8 words', description);

const date = (description: string) =>
  v.pipe(
    scalar(DATE_PATTERN, 'is no date: write 2011, 2011-12 or 2011-12-06', description),
    v.check(
      (written) => !DATE_PATTERN.test(written) || isDate(written),
      'is a day that the calendar does not have',
    ),
  );

/** Whether a code is one that the language rules of JavaScript take (BCP 47). */
function isLanguage(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length > 0;
  } catch {
    return false;
  }
}

const locator = v.pipe(
  scalar(
    LOCATOR_PATTERN,
    'is no locator: write a paragraph (3), a sentence (3.2) or a run of them (3.2-4)',
    'A place in the text.',
  ),
  v.check((written) => !LOCATOR_PATTERN.test(written) || parseLocator(written) !== null, 'runs backwards'),
);

const page = v.pipe(v.string(), v.metadata({ scalar: true }), v.description('Where in the source.'));

/** Keys with values. Unknown keys are errors; unlike a strict object, this form reports every one of them. */
const record = <E extends v.ObjectEntries>(entries: E) => noList(v.objectWithRest(entries, v.never()));

/** The validator takes a list for an object, since JavaScript does; here it is of the wrong type. */
function noList<S extends v.GenericSchema>(schema: S): S {
  const run = schema['~run'];
  return {
    ...schema,
    '~run'(dataset: Parameters<typeof run>[0], config: Parameters<typeof run>[1]) {
      if (!Array.isArray(dataset.value)) return run.call(this, dataset, config);
      v._addIssue(this as never, 'type', dataset as never, config as never);
      return dataset;
    },
  };
}

const name = v.union([
  v.string(),
  record({ family: v.optional(v.string()), given: v.optional(v.string()), literal: v.optional(v.string()) }),
]);
const names = (description: string) => v.optional(described(v.union([name, v.array(name)]), description));
const plainText = (description: string) => v.optional(scalar(/\S/, 'is empty', description));

const sourceFields = {
  type: plainText('The CSL type: report, article-newspaper, speech, webpage, treaty, book, ...'),
  author: names('Who wrote it: "Family, Given" or an institution; several as a list.'),
  editor: names('Who edited it.'),
  title: plainText('Its title.'),
  'container-title': plainText('The newspaper, journal, book or site that it appeared in.'),
  'collection-title': plainText('The series.'),
  'event-title': plainText('The event at which it was said.'),
  publisher: plainText('Who published it.'),
  'publisher-place': plainText('Where it was published.'),
  issued: v.optional(date('When it appeared.')),
  accessed: v.optional(date('When the address was read.')),
  genre: plainText('What kind of text it is, in words.'),
  number: plainText('Its number.'),
  volume: plainText('The volume.'),
  issue: plainText('The issue.'),
  edition: plainText('The edition.'),
  page: plainText('The pages that it takes up.'),
  language: plainText('Its language.'),
  medium: plainText('The medium.'),
  archive: plainText('Where it is kept.'),
  URL: plainText('Its address.'),
  DOI: plainText('Its DOI.'),
  ISBN: plainText('Its ISBN.'),
  note: plainText('How sure the citation is, and what else a reader should know.'),
};
const source = record(sourceFields);

const gapCodes = (Object.keys(GAPS) as GapCode[]).filter((code) => code !== 'known-unneeded');
const known = record(
  Object.fromEntries(
    gapCodes.map((code) => [code, v.optional(text(`Why this gap is accepted: ${GAPS[code]}.`))]),
  ),
);

const target = v.union([
  reference('An id, or the name of a relation.'),
  record({
    to: reference('An id, or the name of a relation.'),
    with: v.optional(oneOrMore(id('An id.'), 'The other premises that the relation needs.')),
    scheme: v.optional(text('The kind of inference.')),
  }),
]);

/** An entry of a file, as written: nested lists hold entries or the ids of entries defined elsewhere. */
export interface EntryInput {
  id: string;
  text: string;
  type?: ClaimType | undefined;
  at?: string | string[] | undefined;
  phrase?: string | undefined;
  by?: string | undefined;
  date?: string | undefined;
  implicit?: boolean | undefined;
  assumed?: boolean | undefined;
  source?: string | v.InferOutput<typeof source> | undefined;
  page?: string | undefined;
  tags?: string | string[] | undefined;
  questions?: string | string[] | undefined;
  note?: string | undefined;
  known?: Record<string, string | undefined> | undefined;
  scheme?: string | undefined;
  with?: string | string[] | undefined;
  supports?: TargetInput | TargetInput[] | undefined;
  attacks?: TargetInput | TargetInput[] | undefined;
  contradicts?: string | string[] | undefined;
  reasons?: (string | EntryInput)[] | undefined;
  evidence?: (string | EntryInput)[] | undefined;
  counterpoints?: (string | EntryInput)[] | undefined;
  replies?: (string | EntryInput)[] | undefined;
}

export type TargetInput = v.InferOutput<typeof target>;

const entries: v.GenericSchema<(string | EntryInput)[]> = v.lazy(() =>
  v.array(v.union([id('The id of an entry defined elsewhere.'), entry])),
);
const nested = (description: string) => v.optional(described(entries, description));

const entryRecord = record({
  id: id('The id: short, lasting, unique in the file.'),
  text: text('What is said: one point, at most 40 words, in your own words.'),
  type: v.optional(described(v.picklist(TYPES), 'What kind of claim it is.')),
  at: v.optional(
    oneOrMore(locator, 'Where in the text: paragraph or paragraph.sentence; several as a list.'),
  ),
  phrase: v.optional(fewWords('A few words of the text, at most 8, that mark the place.')),
  by: v.optional(text('Who says it, where that is not the author.')),
  date: v.optional(date('When it was said.')),
  implicit: v.optional(described(v.boolean(), 'The text needs it and does not say it.')),
  assumed: v.optional(
    described(v.boolean(), 'Put forward in its own right: it stands even if the reasons given for it fall.'),
  ),
  source: v.optional(
    v.union([
      id('The id of an entry of "sources".'),
      described(source, 'The source itself, in CSL-JSON fields.'),
    ]),
  ),
  page: v.optional(page),
  tags: v.optional(oneOrMore(text('A tag.'), 'Tags to select by.')),
  questions: v.optional(oneOrMore(text('A question.'), 'Questions to ask of it.')),
  note: v.optional(text('A note.')),
  known: v.optional(described(known, 'Gaps that are accepted, each with the reason.')),
  scheme: v.optional(
    text('The kind of inference of the relation that nesting makes: consequences, sign, analogy, ...'),
  ),
  with: v.optional(oneOrMore(id('An id.'), 'Other premises that the relation made by nesting needs.')),
  supports: v.optional(oneOrMore(target, 'What it supports, instead of what it stands under.')),
  attacks: v.optional(
    oneOrMore(target, 'What it attacks: a statement, or a relation by name to undercut it.'),
  ),
  contradicts: v.optional(
    oneOrMore(id('An id.'), 'Statements that cannot hold together with it: an attack each way.'),
  ),
  reasons: nested('Claims that support it.'),
  evidence: nested('Evidence that supports it.'),
  counterpoints: nested('Objections that attack it.'),
  replies: nested('Answers that attack it.'),
});
const entry = entryRecord as v.GenericSchema<EntryInput>;

const expectation = (status: Status) =>
  v.optional(
    oneOrMore(
      reference('An id, or the name of a relation.'),
      `Statements and relations that must come out ${status}.`,
    ),
  );

const list = (description: string) => v.optional(described(v.array(entry), description));

const header = record({
  title: scalar(/\S/, 'is empty', 'The title of the text.'),
  thesis: id('The id of the one claim that all others lead to.'),
  author: plainText('Who wrote the text.'),
  date: v.optional(date('When the text appeared.')),
  publication: plainText('Where the text appeared.'),
  url: plainText('Where the text can be read.'),
  language: v.optional(
    v.pipe(
      scalar(/\S/, 'is empty', 'The language of the text, as a code: en, de, ru.'),
      v.check(isLanguage, 'is no language code: write en, de, ru, ...'),
    ),
  ),
  motion: v.optional(text('The motion for debate; the thesis affirms it.')),
  original: plainText('Your own copy of the text: a file in the folder of this one, or below.'),
  begins: v.optional(fewWords('At most 8 words with which paragraph 1 of the original begins.')),
  note: v.optional(text('A note on the file.')),
  sources: v.optional(
    described(noList(v.record(id('The id of a source.'), source)), 'Sources by id, in CSL-JSON fields.'),
  ),
  claims: described(v.array(entry), 'What the text asserts, or needs and does not say.'),
  evidence: list('Evidence that is not nested under what it bears on.'),
  counterpoints: list('Counterpoints that are not nested under what they attack.'),
  replies: list('Replies that are not nested under what they answer.'),
  expect: v.optional(
    described(
      record({ in: expectation('in'), out: expectation('out'), undecided: expectation('undecided') }),
      'Verdicts that the map must show; `claims check` fails when it does not.',
    ),
  ),
});

export const claimsFile = v.pipe(
  header,
  v.title('Claims file'),
  v.description('The claims of a text, the evidence for them and the counterpoints to them.'),
);

export const HEADER_KEYS = Object.keys(header.entries);

export type ClaimsFileInput = v.InferOutput<typeof claimsFile>;

/** The parts that the published schema defines once and refers to. */
export const DEFINITIONS = { entry, entries, source, known, target };

/** The keys that an entry and a source can have, in the order in which the form lists them. */
export const ENTRY_KEYS = Object.keys(entryRecord.entries);
export const SOURCE_KEYS = Object.keys(sourceFields);
