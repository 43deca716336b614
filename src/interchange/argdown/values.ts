/** Values of which nothing is known yet, as what they should be. */

/** The value where it is a mapping of keys, else an empty one. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of a list; none where it is no list. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text, a number or a day as text; null for all else. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  // YAML makes moments of days.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dayOf(value);
  return null;
}

function dayOf(date: Date): string {
  return date.toISOString().replace(/T00:00:00\.000Z$/, '');
}

/** The texts of a list, or the one text that stands instead of a list. */
export function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item) => textOf(item) ?? []);
}
