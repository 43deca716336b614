import { describe, expect, test } from 'vitest';
import { acceptGap } from '../../src/edit/accept-gap.js';
import { editedClaims } from '../helpers/edits.js';

describe('acceptGap', () => {
  const accept = (entries: string) =>
    editedClaims(entries, (source) => acceptGap(source, 't', 'long', 'It is short: enough.'));

  test.each([
    [
      '  - id: t\n    text: T.\n',
      '  - id: t\n    text: T.\n    known:\n      long: "It is short: enough."\n',
    ],
    [
      '  - id: t\n    text: T. # x\n    # reasons\n    reasons:\n      - {id: a, text: A.}\n',
      '  - id: t\n    text: T. # x\n    known:\n      long: "It is short: enough."\n    # reasons\n    reasons:\n      - {id: a, text: A.}\n',
    ],
    [
      '  - id: t\n    known:\n      question: Yes.\n    text: T.\n',
      '  - id: t\n    known:\n      question: Yes.\n      long: "It is short: enough."\n    text: T.\n',
    ],
    [
      '  - id: t\n    known: {question: Yes.}\n    text: T.\n',
      '  - id: t\n    known: {question: Yes., long: "It is short: enough."}\n    text: T.\n',
    ],
    [
      '  - id: t\n    known:\n    text: T.\n',
      '  - id: t\n    known:\n      long: "It is short: enough."\n    text: T.\n',
    ],
    ['  - {id: t, text: T.}\n', '  - {id: t, text: T., known: {long: "It is short: enough."}}\n'],
    ['  - {id: t, text: T., known: {long: Yes.}}\n', 'refused'],
  ])('%j', (before, after) => {
    expect(accept(before)).toBe(after);
  });
});
