/** The codes of all errors: what can be wrong with a file, and what that means. A new error is one row here. */
export const ERRORS = {
  unreadable: 'the file is missing, a folder, or cannot be opened',
  encoding: 'the file is not UTF-8',
  empty: 'the file has nothing in it',
  documents: 'the file holds several YAML documents',
  syntax: 'the file is not YAML',
  'too-large': 'a text, or what its aliases expand to, is larger than the limit',
  'duplicate-key': 'a key stands twice in one place',
  'unknown-key': 'a key that the form does not have',
  'missing-key': 'a required key is missing',
  'wrong-type': 'a value of the wrong type: a list for a text, say',
  'bad-value':
    'a value that is not one of the possible ones: a date, a locator, an id, a word of a fixed list',
  'duplicate-id': 'two entries with one id',
  'unknown-id': 'an id or relation name that nothing has',
  'duplicate-relation': 'a second relation for one pair of declaring premise and target',
  'bad-relation': 'a relation that cannot be: a premise twice, a contradiction with a relation',
  'bad-thesis': 'the thesis names no claim',
  'bad-expect': 'one statement expected to have two verdicts',
  original: 'the text that the file names cannot be read, or does not begin as the file says',
  framework: 'an abstract framework that is not in its form, or where a claims file is needed',
  expectation: 'a verdict that the file expects does not come out',
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** What `check` warns about beside the gaps of a map. */
export const WARNINGS = {
  misread: 'words that YAML leaves out, or reads otherwise than they look',
} as const;

export type WarningCode = keyof typeof WARNINGS;
