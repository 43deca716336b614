import { TYPES } from '../map/fields.js';
import { GAPS } from '../map/gap.js';
import { type ArgumentMap, KINDS, SIDES } from '../map/model.js';
import { STATUS_NAMES, STATUS_WORDS } from '../map/status-words.js';
import { distinctValues } from '../words/known-values.js';
import { listOr } from '../words/lists.js';

/** What a statement can be selected by, besides words: option name to what its values are, as it follows `Select by`. */
export const CRITERIA = {
  kind: `kind: ${listOr(KINDS)}`,
  side: `side of the motion: ${listOr(SIDES)}`,
  type: `type of claim: ${listOr(TYPES)}`,
  scheme: 'scheme, the kind of inference (claims schemes lists them)',
  tag: 'tag (claims tags lists them); evidence also has the tags of what it supports',
  source: 'source id (claims sources lists them)',
  by: 'speaker, where that is not the author',
  at: 'place in the text: paragraph 3, sentence 3.2 or sentences 3.2-4',
  status: `verdict: ${listOr(Object.values(STATUS_WORDS))}`,
  gap: 'gap code (claims help gaps lists them)',
};

export type Criterion = keyof typeof CRITERIA;

/** Every value that a criterion can have in a map, for messages and completion. */
export function criterionValues(
  criterion: Exclude<Criterion, 'at'>,
  map: Pick<ArgumentMap, 'sources' | 'statements' | 'relations'>,
): string[] {
  switch (criterion) {
    case 'kind':
      return [...KINDS];
    case 'side':
      return [...SIDES];
    case 'type':
      return [...TYPES];
    case 'status':
      return [...STATUS_NAMES];
    case 'gap':
      return Object.keys(GAPS);
    case 'source':
      return [...map.sources.keys()];
    case 'tag':
      return distinctValues(map.statements.flatMap((statement) => statement.tags));
    case 'by':
      return distinctValues(map.statements.flatMap((statement) => statement.by ?? []));
    case 'scheme':
      return distinctValues(map.relations.flatMap((relation) => relation.scheme ?? []));
  }
}

/** What people call values that have another name here. */
const OTHER_NAMES: Readonly<Partial<Record<Criterion, Readonly<Record<string, string>>>>> = {
  kind: {
    objection: 'counterpoint',
    objections: 'counterpoint',
    attack: 'counterpoint',
    reason: 'claim',
    argument: 'claim',
    fact: 'evidence',
    answer: 'reply',
    answers: 'reply',
    response: 'reply',
    rebuttal: 'reply',
  },
  side: { pro: 'for', yes: 'for', con: 'against', contra: 'against', no: 'against' },
  status: { accepted: 'stands', rejected: 'falls', refuted: 'falls', open: 'undecided' },
};

/** The value that somebody means by another name for it; null for none. */
export function otherName(criterion: Criterion, value: string): string | null {
  const names = OTHER_NAMES[criterion] ?? {};
  const typed = value.toLowerCase();
  return Object.hasOwn(names, typed) ? names[typed]! : null;
}
