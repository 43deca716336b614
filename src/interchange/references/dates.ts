import { textOfCslDate } from '../../file/csl-date.js';
import { wrongDate } from '../../file/wrong-dates.js';
import { DATE_PATTERN, dateRunsBackwards } from '../../words/dates.js';
import { oneLine } from '../../words/text.js';
import { isRecord, textOf } from './values.js';

/** Dates of references, in the many ways in which programs write them. */

/** A date as a claims file has it: one that it knows, or words to show. */
export type ReferenceDate = string | { readonly literal: string };

/** A date that is written as a text: `2011-12-06T10:00Z`, `6 Dec 2011`, `1914–1918`; what is no date is words to show. */
export function dateOfText(written: string): ReferenceDate {
  const text = oneLine(written).replace(/^\[(.*)\]$/, '$1');
  if (isKnown(text)) return text;
  const [meant, ...more] = wrongDate(text.replace(/--+/g, '–')).words ?? [];
  return meant !== undefined && more.length === 0 && isKnown(meant) ? meant : { literal: text };
}

function isKnown(text: string): boolean {
  return DATE_PATTERN.test(text) && !dateRunsBackwards(text);
}

/** A date of CSL-JSON, or of pandoc's YAML; null where it says nothing. */
export function dateOfCsl(value: unknown): ReferenceDate | null {
  const text = textOf(value);
  if (text !== null) return dateOfText(text);
  if (Array.isArray(value)) return dateOfPoints(value.map(pointOf), {});
  if (!isRecord(value)) return null;
  const points = value['date-parts'];
  if (Array.isArray(points) && points.length > 0) {
    const made = dateOfPoints(points.map(partsOf), value);
    if (made !== null) return made;
  }
  const words = textOf(value.raw) ?? textOf(value.literal);
  if (words !== null) return dateOfText(words);
  return 'year' in value ? dateOfPoints([pointOf(value)], value) : null;
}

function partsOf(point: unknown): string[] {
  return Array.isArray(point) ? point.map(textOf).filter((part) => part !== null) : [];
}

/** A date of pandoc's YAML: `{year: 2011, month: 12}`. */
function pointOf(value: unknown): string[] {
  if (!isRecord(value)) return [];
  return [value.year, value.month, value.day].map(textOf).filter((part) => part !== null);
}

function dateOfPoints(
  points: readonly (readonly string[])[],
  { season, circa }: Readonly<Record<string, unknown>>,
): ReferenceDate | null {
  const filled = points.map(withoutZeros).filter((point) => point.length > 0);
  if (filled.length === 0) return null;
  const [first = []] = filled;
  const quarter = /^[1-4]$/.exec(textOf(season) ?? '')?.[0];
  const text = textOfCslDate({
    'date-parts': filled.map((point) => [...point]),
    circa: circa === true || circa === 1 || (typeof circa === 'string' && circa !== '' && circa !== 'false'),
    ...(quarter === undefined || first.length > 1 ? {} : { season: quarter }),
  });
  return isKnown(text) ? text : { literal: filled.map((point) => point.join('-')).join('/') };
}

/** The parts up to one that is not known: some programs write 0 for it. */
function withoutZeros(point: readonly string[]): readonly string[] {
  const end = point.findIndex((part, at) => at > 0 && Number(part) === 0);
  return end === -1 ? point : point.slice(0, end);
}
