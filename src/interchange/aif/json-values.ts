/** Values of JSON of which nobody knows beforehand what they are. */

export type JsonRecord = Readonly<Record<string, unknown>>;

export function isJsonRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a list, or the values of a record whose keys are their names; nothing of anything else. */
export function itemsOf(value: unknown): readonly (readonly [name: string | null, item: unknown])[] {
  if (Array.isArray(value)) return value.map((item: unknown) => [null, item]);
  return isJsonRecord(value) ? Object.entries(value) : [];
}

/** A value as a text in which there is something: a number is one, too; null for none. */
function textIn(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).trim();
  return text === '' ? null : text;
}

/** The first of some keys of a record that holds a text. */
export function textUnder(record: JsonRecord, keys: readonly string[]): string | null {
  for (const key of keys) {
    const text = Object.hasOwn(record, key) ? textIn(record[key]) : null;
    if (text !== null) return text;
  }
  return null;
}

/** JSON that stands as a text where JSON is expected: some services put it in quotes. */
export function unquoted(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
