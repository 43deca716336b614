import { describe, expect, test } from 'vitest';
import { liveCheck } from '../../src/checking/live-check.js';
import type { Problem } from '../../src/map/problem.js';
import { splitOriginal } from '../../src/original/split-original.js';

/** The problems of a file that offer something, each as the words that are meant and what is offered. */
function offers(file: string, text = ''): string[] {
  const original = text === '' ? null : splitOriginal(text, null, 'en');
  const { checked } = liveCheck('claims.yaml', 'claims').update(file, { original, fault: null });
  return checked.problems.flatMap((problem: Problem) => {
    if (problem.fix === null) return [];
    const { fix, span } = problem;
    const offered = fix.kind === 'replace' ? fix.by.join(' | ') : `at ${fix.at}`;
    return [`${problem.code}: ${file.slice(...span!)} -> ${offered}`];
  });
}

describe('a problem says for a program what would be right', () => {
  test('of keys, words and ids that are misspelled, at their exact places', () => {
    const file = `title: T
thesis: thesi
sources: {report: {title: R}}
claims:
  - id: thesis
    txt: T.
    type: "fct"
    source: reprt
    attacks: [ 'reason->thess' ]
  - {id: reason, text: R., supports: thesis, attacks: thesis -> reason}
`;
    expect(offers(file)).toEqual([
      'bad-thesis: thesi -> thesis',
      'unknown-key: txt -> text',
      'bad-value: fct -> fact',
      'unknown-id: reprt -> report',
      'unknown-id: reason->thess -> reason -> thesis',
      'unknown-id: thesis -> reason -> reason -> thesis',
    ]);
  });

  test('of a scheme that is almost a known one', () => {
    const file = `title: T
thesis: t
claims:
  - {id: t, text: T., reasons: [{id: r, text: R., scheme: consequence}]}
`;
    expect(offers(file)).toEqual(['near-scheme: consequence -> consequences']);
  });

  test('of a phrase that the text has in another place', () => {
    const file = `title: T
thesis: t
claims:
  - {id: t, text: T., at: 1.1, phrase: sleep is lost}
`;
    expect(offers(file, 'Schools start early. So sleep is lost.')).toEqual([
      'phrase-near: sleep is lost -> at 1.2',
    ]);
  });
});
