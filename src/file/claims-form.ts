import { type ENTRY_FIELDS, type HEADER_FIELDS, TYPES } from '../map/fields.js';
import { GAPS } from '../map/gap.js';
import type { Status } from '../map/model.js';
import { cslDate } from './csl-date.js';
import {
  eitherForm,
  type Form,
  flagForm,
  type ListForm,
  listForm,
  proseForm,
  type RecordForm,
  type RecordValue,
  recordForm,
  requiredForm,
  someForm,
  tableForm,
  textForm,
  type Value,
  wordForm,
} from './form.js';
import {
  anyTextRule,
  dateRule,
  fewWordsRule,
  headlineRule,
  idRule,
  languageRule,
  locatorRule,
  nameRule,
  quoteRule,
  referenceRule,
} from './text-rules.js';

/**
 * The form of a claims file: the one definition from which files are validated, `claims.schema.json` is generated, and
 * messages know what would be right. The reader hands over every plain scalar but booleans and null as the string that
 * was written, so that `at: 3.10` is not 3.1.
 */

const words = (description: string) => textForm(anyTextRule, description);
const proseWords = (description: string) => proseForm(anyTextRule, description);

const person = recordForm(
  'name',
  {
    family: words('The family name.'),
    given: words('The given names.'),
    literal: words('The whole name, for example of an institution.'),
  },
  'A name in parts, as in CSL-JSON.',
);
const names = (description: string) =>
  someForm(eitherForm(words('A name: "Family, Given" or an institution.'), person, description), description);

const when = (description: string) => eitherForm(textForm(dateRule, description), cslDate, description);

export const sourceForm = recordForm(
  'source',
  {
    type: words('The CSL type: report, article-newspaper, speech, webpage, treaty, book, ...'),
    author: names('Who wrote it: "Family, Given" or an institution; several as a list.'),
    editor: names('Who edited it.'),
    title: proseWords('Its title. A description in square brackets stands for one that is not known.'),
    'title-short': proseWords('A short title for citations, such as that of a treaty.'),
    'container-title': proseWords('The newspaper, journal, book or site where it appeared.'),
    'collection-title': proseWords('The series.'),
    'event-title': proseWords('The event at which it was said.'),
    publisher: proseWords('Who published it.'),
    'publisher-place': proseWords('Where it was published.'),
    issued: when('When it appeared; n.d. if it has no date.'),
    accessed: when('When you read it at this address.'),
    genre: proseWords('What kind of text it is, in words.'),
    number: words('Its number.'),
    volume: words('The volume.'),
    issue: words('The issue.'),
    edition: words('The edition.'),
    page: proseWords('Its pages.'),
    language: words('Its language.'),
    medium: words('The medium.'),
    archive: words('Where it is kept.'),
    URL: words('Its address.'),
    DOI: words('Its DOI.'),
    ISBN: words('Its ISBN.'),
    note: proseWords('How sure the citation is, and what else a reader should know.'),
  },
  'A source, with the field names of CSL-JSON.',
);
export type SourceInput = Value<typeof sourceForm>;

/** The gaps that an entry can accept: all but that an acceptance is not needed. */
const { 'known-unneeded': _, ...acceptable } = GAPS;
const known = recordForm(
  'known',
  Object.fromEntries(
    Object.entries(acceptable).map(([code, means]) => [code, words(`Why this gap is accepted: ${means}.`)]),
  ),
  'Gaps that you accept, each with the reason.',
);

const anId = textForm(idRule, 'An id.');
const target = eitherForm(
  textForm(referenceRule, 'An id, or the name of a step: a -> b.'),
  recordForm(
    'relation',
    {
      to: requiredForm(textForm(referenceRule, 'An id, or the name of a step: a -> b.')),
      with: someForm(anId, 'The other entries that the step needs.'),
      scheme: textForm(nameRule, 'The kind of inference.'),
    },
    'A step, with the other entries that it needs and its scheme.',
  ),
  'The entry or the step that it leads to.',
);
export type TargetInput = Value<typeof target>;

/** What an entry says about itself. */
const saidKeys = {
  id: requiredForm(textForm(idRule, 'The id: short, unique in the file, and best never changed.')),
  text: requiredForm(proseWords('What is said: one point, in at most 40 of your own words.')),
  short: proseForm(
    headlineRule,
    'The headline: what is said, in at most 8 words and 60 characters. Screens and sheets use it as the name of the entry, so it must make sense alone.',
  ),
  core: flagForm('true if a reader needs this entry first. --core selects these.'),
  type: wordForm(TYPES, 'What kind of claim it is.'),
  at: someForm(
    textForm(locatorRule, 'A place in the text.'),
    'Where in the text: a paragraph (3), a sentence (3.2) or several (3.2-4); or a list of these.',
  ),
  phrase: proseForm(fewWordsRule, 'At most 8 words of the text that mark the place.'),
  by: proseForm(nameRule, 'Who says it, if it is not the author.'),
  date: textForm(dateRule, 'When it was said.'),
  implicit: flagForm('true if the text needs it but does not say it.'),
  assumed: flagForm('true if the file takes it for granted: it then stands even if its reasons fall.'),
  source: eitherForm(
    textForm(idRule, 'The id of an entry of "sources".'),
    sourceForm,
    'The id of an entry of "sources", or the source itself.',
  ),
  page: proseWords('Where in the source.'),
  quote: proseForm(quoteRule, 'For evidence: the exact words of the source, at most 80.'),
  tags: someForm(proseForm(nameRule, 'A tag.'), 'Tags to select by.'),
  questions: someForm(proseWords('A question.'), 'Questions to ask about it.'),
  note: proseWords('A note.'),
  known,
} satisfies Record<keyof typeof ENTRY_FIELDS | 'id' | 'text' | 'source' | 'known', Form>;

/** What an entry says about itself, by itself. */
export const saidForm = recordForm('entry', saidKeys, 'What an entry says about itself.');

const { id: _id, text: _text, source: _source, known: _known, ...fieldKeys } = saidKeys;
/** What an entry can say about itself beside its id, its text, its source and the gaps that it accepts. */
export const fieldsForm = recordForm('entry', fieldKeys, 'What an entry can say about itself.');

/** What an entry says about its relations to others. */
const relationKeys = {
  scheme: textForm(
    nameRule,
    'The kind of inference from this entry to the one above it: consequences, sign, analogy, ...',
  ),
  with: someForm(anId, 'Other entries that the step to the entry above needs.'),
  supports: someForm(target, 'What it supports, instead of the entry above it.'),
  attacks: someForm(target, 'What it attacks: an entry, or a step (a -> b) to say that it does not follow.'),
  contradicts: someForm(anId, 'Entries that cannot be true together with this one. Each attacks the other.'),
};

const ownKeys = { ...saidKeys, ...relationKeys };

/** An entry of a file, as written: nested lists hold entries or the ids of entries defined elsewhere. */
export interface EntryInput extends RecordValue<typeof ownKeys> {
  reasons?: NestedInput | undefined;
  evidence?: NestedInput | undefined;
  counterpoints?: NestedInput | undefined;
  replies?: NestedInput | undefined;
}
type NestedInput = (string | EntryInput)[];

/** A list that can hold entries whose lists hold entries: the form leads back to itself. */
const nested = (description: string): ListForm<Form> => ({
  form: 'list',
  get item() {
    return entryOrId;
  },
  description,
});

export const entryForm: RecordForm = recordForm(
  'entry',
  {
    ...ownKeys,
    reasons: nested('Claims that support it.'),
    evidence: nested('Evidence that supports it.'),
    counterpoints: nested('Objections that attack it.'),
    replies: nested('Answers to it.'),
  },
  'An entry: a claim, evidence, a counterpoint or a reply.',
);
const entryOrId = eitherForm(
  textForm(idRule, 'The id of an entry that is written elsewhere.'),
  entryForm,
  'An entry, or the id of one that is written elsewhere.',
);

const entriesAndSteps = (description: string) =>
  someForm(textForm(referenceRule, 'An id, or the name of a step: a -> b.'), description);

const expectation = (status: Status) =>
  entriesAndSteps(`Entries and steps whose verdict should be "${status}".`);

const verdictKeys = {
  in: expectation('in'),
  out: expectation('out'),
  undecided: expectation('undecided'),
};
export type VerdictsInput = RecordValue<typeof verdictKeys>;

const suppositionKeys = {
  grant: entriesAndSteps('Entries and steps that you suppose to stand.'),
  drop: entriesAndSteps('Entries and steps that you suppose to fall.'),
  ...verdictKeys,
};
export type SuppositionInput = RecordValue<typeof suppositionKeys>;

const supposition = recordForm(
  'supposition',
  suppositionKeys,
  'Verdicts that you expect if some entries or steps stood or fell.',
  { oneOf: ['grant', 'drop'] },
);

const term = recordForm(
  'term',
  {
    term: requiredForm(proseForm(nameRule, 'The word or name.')),
    means: requiredForm(proseWords('What it means, in one plain sentence.')),
    at: someForm(textForm(locatorRule, 'A place in the text.'), 'Where in the text it stands.'),
  },
  'A word of the text with its meaning.',
);

const headerKeys = {
  title: requiredForm(proseWords('The title of the text.')),
  thesis: requiredForm(textForm(idRule, 'The id of the claim that all others lead to.')),
  author: words('Who wrote the text: "Family, Given" or an institution; several with ";" between them.'),
  date: textForm(dateRule, 'When the text appeared.'),
  publication: proseWords('Where the text appeared.'),
  url: words('Where the text can be read.'),
  language: textForm(languageRule, 'The language of the text, as a code: en, de, ru.'),
  motion: proseWords('The motion for a debate. The thesis says yes to it.'),
  original: words('Your own copy of the text: a file in the folder of this one or below it.'),
  begins: proseForm(fewWordsRule, 'The first words (at most 8) of paragraph 1 of the original.'),
  note: proseWords('A note about the file.'),
  sources: tableForm(
    textForm(idRule, 'The id of a source.'),
    sourceForm,
    'Sources by id, with the field names of CSL-JSON.',
  ),
  terms: listForm(term, 'Words of the text that a reader has to know. `claims prep vocabulary` prints them.'),
  expect: recordForm(
    'expect',
    { ...verdictKeys, suppose: listForm(supposition, 'What should change if some entries stood or fell.') },
    'Verdicts that you expect. `claims check` fails if one differs.',
  ),
} satisfies Record<keyof typeof HEADER_FIELDS | 'title' | 'thesis' | 'sources' | 'terms' | 'expect', Form>;

/** The header without the lists of entries. */
export const headerForm = recordForm('header', headerKeys, 'What a file says about its text.');

export interface ClaimsFileInput extends RecordValue<typeof headerKeys> {
  claims: EntryInput[];
  evidence?: EntryInput[] | undefined;
  counterpoints?: EntryInput[] | undefined;
  replies?: EntryInput[] | undefined;
}

const { expect, ...textKeys } = headerKeys;
export const claimsFileForm: RecordForm = recordForm(
  'header',
  {
    ...textKeys,
    claims: requiredForm(listForm(entryForm, 'What the text asserts, and what it needs but does not say.')),
    evidence: listForm(entryForm, 'Evidence that is not written under what it supports.'),
    counterpoints: listForm(entryForm, 'Counterpoints that are not written under what they attack.'),
    replies: listForm(entryForm, 'Replies that are not written under what they answer.'),
    expect,
  },
  'The claims of a text, with evidence, counterpoints and replies.',
);

/** The parts that the published schema defines once and refers to. */
export const FORM_DEFINITIONS: ReadonlyMap<Form, string> = new Map<Form, string>([
  [entryForm, 'entry'],
  [entryOrId, 'nested'],
  [sourceForm, 'source'],
  [known, 'known'],
  [target, 'target'],
  [cslDate, 'date'],
]);
