/** A value of a claims file as it can be pasted into one, on one line: a text as it is, all else as YAML in brackets. */

export function yamlWords(value: unknown): string {
  return typeof value === 'string' ? value : inBrackets(value);
}

/** Text that YAML reads as it stands, also between brackets; all else is written as in JSON, which YAML reads, too. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)\p{L}(?:[\p{L}\p{N} ._/>-]*[\p{L}\p{N}.])?$/iu;

function inBrackets(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return PLAIN.test(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(inBrackets).join(', ')}]`;
  const pairs = Object.entries(value).filter(([, member]) => !saysNothing(member));
  return `{${pairs.map(([key, member]) => `${inBrackets(key)}: ${inBrackets(member)}`).join(', ')}}`;
}

function saysNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
