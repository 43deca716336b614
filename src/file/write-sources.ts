import type { Source } from '../map/model.js';
import { fieldLines, type NewFields, type NewValue } from '../yaml/written-value.js';
import { dateRule } from './text-rules.js';

/** Writes sources as they stand in a claims file. */

/** As the op-ed's file is indented. */
export const LAYOUT = { keys: 2, dashes: 2, item: 2 };

/** The part of a claims file that lists sources. */
export function writeSources(sources: readonly Source[]): string {
  const fields = Object.fromEntries(sources.map((source) => [source.id ?? '', sourceFields(source)]));
  return fieldLines({ sources: fields }, LAYOUT, 0)
    .map((line) => `${line}\n`)
    .join('');
}

/** The fields of a source; a date that is none of those that a file may write is one for show only. */
export function sourceFields({ id: _, ...fields }: Source): NewFields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => {
      const written = newValue(value);
      if (written === null) return [];
      const isShown = (key === 'issued' || key === 'accessed') && typeof written === 'string';
      return [[key, isShown && !dateRule.pattern.test(written) ? { literal: written } : written]];
    }),
  );
}

/** Plain data as it is written; null for what says nothing. */
function newValue(value: unknown): NewValue | null {
  if (value === null || value === undefined || value === false) return null;
  if (value === true) return true;
  if (Array.isArray(value)) return value.flatMap((item) => newValue(item) ?? []);
  if (typeof value !== 'object') return String(value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const written = newValue(item);
      return written === null ? [] : [[key, written]];
    }),
  );
}
