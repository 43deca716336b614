import { isUnanswered } from '../map/answers.js';
import { KINDS, type Kind, SIDES, type Side, STATUSES, type Statement, type Status } from '../map/model.js';
import { namesOf } from '../words/names-of.js';
import type { View } from './view.js';

/** What a map is about, at a glance, as plain data: what `claims --json` prints. */
export interface OverviewRecord {
  readonly title: string;
  readonly author: string | null;
  readonly date: string | null;
  readonly publication: string | null;
  readonly url: string | null;
  readonly motion: string | null;
  readonly thesis: string;
  readonly text: string;
  readonly status: Status;
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly sides: Readonly<Record<Side, number>>;
  readonly verdicts: Readonly<Record<Status, number>>;
  readonly unanswered: readonly string[];
}

/** How each key of an overview is read from some statements of a map, in their published order. */
const READERS: {
  readonly [Key in keyof OverviewRecord]: (
    view: View,
    statements: readonly Statement[],
  ) => OverviewRecord[Key];
} = {
  title: ({ map }) => map.header.title,
  author: ({ map }) => map.header.author,
  date: ({ map }) => map.header.date,
  publication: ({ map }) => map.header.publication,
  url: ({ map }) => map.header.url,
  motion: ({ map }) => map.header.motion,
  thesis: ({ map }) => map.thesis.id,
  text: ({ map }) => map.thesis.text,
  status: ({ map, labels }) => labels.statusOf(map.thesis),
  kinds: (_, statements) => countsOf(KINDS, statements, ({ kind }) => kind),
  sides: ({ structure }, statements) => countsOf(SIDES, statements, ({ index }) => structure.side[index]!),
  verdicts: ({ labels }, statements) =>
    countsOf(STATUSES, statements, (statement) => labels.statusOf(statement)),
  unanswered: ({ answers }, statements) =>
    statements.filter((statement) => isUnanswered(statement, answers)).map(({ id }) => id),
};

/** The keys of an overview, in order: what `--fields` can choose. */
export const OVERVIEW_FIELDS = namesOf(READERS);

/** The overview of some statements of a map. */
export function overviewRecordOf(view: View, statements: readonly Statement[]): OverviewRecord {
  const values = OVERVIEW_FIELDS.map((field) => [field, READERS[field](view, statements)]);
  // The type of the readers says for each key what its value is.
  return Object.fromEntries(values) as OverviewRecord;
}

/** How many statements have each word of a list. */
function countsOf<W extends string>(
  words: readonly W[],
  statements: readonly Statement[],
  wordOf: (statement: Statement) => W,
): Record<W, number> {
  const counts = Object.fromEntries(words.map((word) => [word, 0])) as Record<W, number>;
  for (const statement of statements) counts[wordOf(statement)] += 1;
  return counts;
}
