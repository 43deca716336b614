import { describe, expect, test } from 'vitest';
import { acceptGap } from '../../src/edit/accept-gap.js';
import { attackStep } from '../../src/edit/attack-step.js';
import { claimsSource } from '../../src/edit/claims-source.js';
import { putPlace } from '../../src/edit/put-place.js';
import { applyEdits, type TextEdit } from '../../src/edit/text-edit.js';
import { reading } from '../helpers/maps.js';

const HEAD = 'title: T\nthesis: t\n';

/** The entries of a file after an edit of it; the thesis `t` is one of them. */
function changed(
  entries: string,
  edit: (source: NonNullable<ReturnType<typeof claimsSource>>) => TextEdit | null,
): string {
  const file = `${HEAD}claims:\n${entries}`;
  const made = edit(claimsSource(reading(file).yaml!)!);
  if (made === null) return 'refused';
  const result = applyEdits(file, [made]);
  expect(reading(result).problems).toEqual([]);
  return result.slice(`${HEAD}claims:\n`.length);
}

describe('acceptGap', () => {
  const accept = (entries: string) =>
    changed(entries, (source) => acceptGap(source, 't', 'long', 'It is short: enough.'));

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

describe('putPlace', () => {
  test.each([
    ['at: 3.1', 'at: 3.10'],
    ['at: "3.1" # c', 'at: "3.10" # c'],
    ['at: [ 3.1 ]', 'at: [ 3.10 ]'],
    ['at: [1, 3.1]', 'at: [1, 3.1, 3.10]'],
    ['at:\n      - 1\n      - 2', 'at:\n      - 1\n      - 2\n      - 3.10'],
    ['note: N.', 'at: 3.10\n    note: N.'],
  ])('%s becomes %s', (before, after) => {
    const entry = '  - id: t\n    text: T.\n    ';
    expect(changed(`${entry}${before}\n`, (source) => putPlace(source, 't', '3.10'))).toBe(
      `${entry}${after}\n`,
    );
  });
});

describe('attackStep', () => {
  const file = (rest: string) => `  - id: t
    text: T.
    reasons: [{id: r, text: R.}]
    counterpoints:
      - id: c
        text: C.${rest}
`;

  test.each([
    ['', '\n        attacks: r -> t'],
    ['\n        attacks: t', '\n        attacks: r -> t'],
    ['\n        attacks: [r, "t"]', '\n        attacks: [r, "r -> t"]'],
    ['\n        attacks: {to: t, scheme: sign}', '\n        attacks: {to: r -> t, scheme: sign}'],
  ])('after %j', (before, after) => {
    expect(changed(file(before), (source) => attackStep(source, 'c', 't', 'r -> t'))).toBe(file(after));
  });

  test('refuses where the entry attacks something else', () => {
    expect(changed(file('\n        attacks: r'), (source) => attackStep(source, 'c', 't', 'r -> t'))).toBe(
      'refused',
    );
    expect(changed(file('\n        supports: t'), (source) => attackStep(source, 'c', 't', 'r -> t'))).toBe(
      'refused',
    );
  });
});
