import { visible } from '../words/text.js';

/** A value as one cell of a table: lists joined by `; `, objects by what names them, null as nothing. */
export function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.length === 1 ? cell(value[0]) : value.map(cell).join('; ');
  if (typeof value === 'string') return visible(value);
  if (typeof value !== 'object') return String(value);
  const { to, id, title } = value as Record<string, unknown>;
  return visible(String(to ?? id ?? title ?? JSON.stringify(value)));
}
