import type { Source } from '../map/model.js';
import type { CitedSource } from '../query/sources.js';
import { sourceNames } from '../render/source-names.js';
import { datePartsOf } from '../words/dates.js';
import { json } from './json.js';

/** Sources as CSL-JSON (Citation Style Language 1.0.2), which reference managers read. */

/** The types that the style language knows. */
const TYPES = new Set(
  [
    'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset',
    'document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation',
    'manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical',
    'personal_communication post post-weblog regulation report review review-book software song speech standard thesis',
    'treaty webpage',
  ].flatMap((line) => line.split(' ')),
);
/** What any document is that has none of them. */
const OTHER_TYPE = 'document';

const NAMES = ['author', 'editor'];
const DATES = ['issued', 'accessed'];

/** The sources as a list of items. */
export function cslJson(sources: readonly CitedSource[]): Iterable<string> {
  return json(sources.map(cslItem), false);
}

function cslItem({ id, source }: CitedSource): Record<string, unknown> {
  const type = String(source.type ?? OTHER_TYPE);
  const fields = Object.entries(source).flatMap(([field, value]) => {
    if (field === 'id' || field === 'type') return [];
    const written = fieldValue(field, value);
    return written === null ? [] : [[field, written] as const];
  });
  return { id, type: TYPES.has(type) ? type : OTHER_TYPE, ...Object.fromEntries(fields) };
}

function fieldValue(field: string, value: Source[string]): unknown {
  if (NAMES.includes(field)) {
    const names = sourceNames(value);
    return names.length === 0 ? null : names;
  }
  if (typeof value !== 'string') return null;
  return DATES.includes(field) ? cslDate(value.trim()) : value;
}

/** A date in parts. What has no parts, such as `n.d.`, is a literal. Years before our era count from 1 BC as -1. */
function cslDate(date: string): Record<string, unknown> {
  const parts = datePartsOf(date);
  if (parts === null) return { literal: date };
  const { points, about } = parts;
  const season = points.length === 1 ? points[0]!.season : null;
  return {
    'date-parts': points.map(({ year, month, day }) => [
      year > 0 ? year : year - 1,
      ...[month, day].filter((part) => part !== null),
    ]),
    ...(season === null ? {} : { season }),
    ...(about ? { circa: true } : {}),
  };
}
