import type { Form } from '../file/form.js';
import { LANGUAGES, languageRule } from '../file/text-rules.js';
import { TERMS } from '../map/terms.js';
import { SCHEME_QUESTIONS } from '../query/scheme-questions.js';
import { SCHEMES, schemeName } from '../query/schemes.js';
import { countTags } from '../query/tags.js';
import type { View } from '../query/view.js';
import { markdownText } from '../render/markdown.js';
import { namesOf } from '../words/names-of.js';
import { writeText } from '../yaml/write-text.js';
import type { Cursor } from './cursor.js';
import { schemeMarkdown } from './hover.js';
import { asIs, type Proposal } from './proposal.js';

/** The values that can stand behind a key, where the form or the file knows some. */

export interface ValuesFrom {
  /** The last view that the file had; null where it had none. */
  readonly view: View | null;
  /** The scheme of the record that the cursor is in; null where it names none. */
  readonly scheme: string | null;
  /** How a text is to be written: in quotes that are there already, in brackets, or in a line. */
  readonly place: 'quotes' | 'brackets' | 'line';
}

/** The values for a place of a form. */
export function proposeValues(form: Form, path: Cursor['path'], from: ValuesFrom): Proposal[] {
  if (form.form === 'some') return proposeValues(form.item, path, from);
  if (form.form === 'flag') return [word('true', ''), word('false', '')];
  if (form.form === 'word') return form.words.map((name) => word(name, meaningOf(name)));
  if (form.form !== 'text') return [];
  if (form.rule === languageRule) return languages();
  const key = path.findLast((step) => step !== null);
  const values = key == null ? [] : (VALUES[key]?.(from) ?? []);
  return values.flatMap((value) =>
    canBeWritten(value.label, from.place) ? [written(value, from.place)] : [],
  );
}

/** The types of CSL that sources of arguments mostly have. */
const SOURCE_TYPES = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'motion_picture',
  'paper-conference',
  'personal_communication',
  'post',
  'post-weblog',
  'report',
  'speech',
  'thesis',
  'treaty',
  'webpage',
];

/** The values of a key that come from the file, or from a table. */
const VALUES: Readonly<Record<string, (from: ValuesFrom) => Proposal[]>> = {
  scheme: ({ view }) => [
    ...namesOf(SCHEMES).map((name) => ({
      ...word(name, SCHEMES[name].pattern),
      meaning: schemeMarkdown(name),
    })),
    ...ownSchemes(view).map((name) => word(name, 'used in this file')),
  ],
  tags: ({ view }) =>
    view === null
      ? []
      : countTags(view.map.statements).map(({ tag, entries }) =>
          word(tag, `used by ${entries} ${entries === 1 ? 'entry' : 'entries'}`),
        ),
  // Of an entry, the form knows the words.
  type: () => SOURCE_TYPES.map((name) => word(name, 'a type of source')),
  by: ({ view }) =>
    [...new Set(view?.map.statements.flatMap(({ by }) => by ?? []))].map((name) =>
      word(name, 'a speaker of this file'),
    ),
  questions: ({ scheme }) => {
    const known = scheme === null ? null : schemeName(scheme);
    return known === null
      ? []
      : SCHEME_QUESTIONS[known].map(({ general }) => word(general, `a question for the scheme "${known}"`));
  },
};

function ownSchemes(view: View | null): string[] {
  const used = view?.map.relations.flatMap(({ scheme }) => scheme ?? []) ?? [];
  return [...new Set(used)].filter((name) => schemeName(name) === null);
}

function languages(): Proposal[] {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return LANGUAGES.split(' ').map((code) => word(code, names.of(code) ?? ''));
}

function meaningOf(name: string): string {
  return Object.entries(TERMS['What the file holds']).find(([term]) => term === name)?.[1] ?? '';
}

function word(label: string, detail: string): Proposal {
  return {
    label,
    insert: asIs(label),
    of: 'word',
    detail,
    meaning: detail === '' ? null : markdownText(detail),
  };
}

function canBeWritten(text: string, place: ValuesFrom['place']): boolean {
  return place !== 'quotes' || !/["'\\]/.test(text);
}

function written(value: Proposal, place: ValuesFrom['place']): Proposal {
  return place === 'quotes' ? value : { ...value, insert: asIs(writeText(value.label, place)) };
}
