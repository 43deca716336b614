import { newValue } from '../file/write-sources.js';
import { inBrackets } from '../yaml/written-value.js';

/** A value of a claims file as it can be pasted into one, on one line: a text as it is, all else as YAML in brackets. */
export function yamlWords(value: unknown): string {
  const written = newValue(value);
  if (written === null) return '';
  return typeof written === 'string' ? written : inBrackets(withoutEmpty(written), 'yaml');
}

/** Keys with empty lists say nothing. */
function withoutEmpty(value: Exclude<ReturnType<typeof newValue>, null>): typeof value {
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => !Array.isArray(member) || member.length > 0),
  );
}
