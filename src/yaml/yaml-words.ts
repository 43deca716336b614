/**
 * The error messages of the YAML library, and the reasons that they stand for: the library has no codes. Its English
 * is matched here and nowhere else, and a test fails when it changes.
 */

/** Why YAML was not read. For `other`, the reason is looked for in the file itself. */
export type YamlReason =
  | 'tab'
  | 'escape'
  | 'control'
  | 'null-byte'
  | 'depth'
  | 'open-tag'
  | 'directive'
  | 'duplicate-key'
  | 'complex-key'
  | 'other';

/** The beginning of what the library says, by reason. */
export const YAML_WORDS: readonly (readonly [beginning: string, reason: YamlReason])[] = [
  ['tab characters must not be used in indentation', 'tab'],
  ['unknown escape sequence', 'escape'],
  ['expected hexadecimal character', 'escape'],
  ['expected valid JSON character', 'control'],
  ['the stream contains non-printable characters', 'control'],
  ['null byte is not allowed in input', 'null-byte'],
  ['nesting exceeded maxDepth', 'depth'],
  ['unexpected end of the stream within a verbatim tag', 'open-tag'],
  ['directives end mark is expected', 'directive'],
  ['directive name must not be less than one character', 'directive'],
  ['YAML directive accepts exactly one argument', 'directive'],
  ['ill-formed argument of the YAML directive', 'directive'],
  ['unacceptable YAML version of the document', 'directive'],
  ['duplication of %YAML directive', 'directive'],
  ['TAG directive accepts exactly two arguments', 'directive'],
  ['ill-formed tag handle (first argument) of the TAG directive', 'directive'],
  ['ill-formed tag prefix (second argument) of the TAG directive', 'directive'],
  ['there is a previously declared suffix for', 'directive'],
  ['duplicated mapping key', 'duplicate-key'],
  ['object-based map does not support complex keys', 'complex-key'],
];

export function reasonOfYamlWords(words: string): YamlReason {
  return YAML_WORDS.find(([beginning]) => words.startsWith(beginning))?.[1] ?? 'other';
}
