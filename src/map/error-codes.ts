/** The codes of all errors: what can be wrong with a file, and what that means. A new error is one row here. */
export const ERRORS = {
  unreadable: 'the file is missing, a folder, or cannot be opened',
  encoding: 'the file is not text in UTF-8',
  empty: 'the file is empty',
  documents: 'the file has several YAML documents',
  syntax: 'the file is not YAML',
  'too-large': 'a text is too large, or becomes too large through aliases',
  'duplicate-key': 'the same key twice in one place',
  'unknown-key': 'an unknown key, or one that does not belong here',
  'missing-key': 'a required key is missing',
  'wrong-type': 'a value of the wrong type, such as a list where text is needed',
  'bad-value': 'a value that is not possible: a wrong date, place, id, or word',
  'duplicate-id': 'two entries with one id',
  'unknown-id': 'an id or a step that does not exist',
  'duplicate-relation': 'two steps from one entry to the same target',
  'bad-relation': 'a step that cannot be: the same premise twice, or a contradiction with a step',
  'bad-thesis': 'the thesis is not a claim of the file',
  'bad-expect': 'two different verdicts are expected for one entry or step',
  original: 'the text (original) cannot be read, or does not begin as the file says',
  framework: 'an abstract framework has an error, or is given where a claims file is needed',
  expectation: 'a verdict differs from the one that the file expects',
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** What `check` warns about beside the gaps of a map. */
export const WARNINGS = {
  misread: 'words that YAML leaves out, or does not read as you expect',
} as const;

export type WarningCode = keyof typeof WARNINGS;
