import { readFileSync } from 'node:fs';
import { Chalk } from 'chalk';
import { type Reading, readClaims } from '../../src/file/read-claims.js';
import type { ArgumentMap } from '../../src/map/model.js';
import { type View, viewOf } from '../../src/query/view.js';
import type { Look } from '../../src/render/look.js';
import { SIGNS } from '../../src/render/signs.js';

/** Reads a claims file from a string. */
export function reading(text: string, name = 'claims.yaml'): Reading {
  return readClaims(new TextEncoder().encode(text), name);
}

/** The map of a file of which only the entries matter: header, thesis `t`, then the given lines. */
export function mapOf(entries: string, header = ''): ArgumentMap {
  const { map, problems } = reading(`title: A text\nthesis: t\n${header}\n${entries}`);
  if (map === null)
    throw new Error(problems.map((problem) => `${problem.line}: ${problem.message}`).join('\n'));
  return map;
}

export function view(entries: string, header = ''): View {
  return viewOf(mapOf(entries, header));
}

/** The example file of the design, as users first meet it. */
export const SCHOOL = `title: Later school starts
author: A. Writer
date: 2019-03-04
motion: Secondary schools should start after 8:30.
thesis: start-later
sources:
  sleep-2014:
    type: report
    author: Academy of Paediatrics
    title: School start times for adolescents
    issued: 2014-08-25
    URL: https://example.org/sleep
claims:
  - id: start-later
    text: Secondary schools should start after half past eight.
    type: policy
    at: [1.1, 9.3]
    reasons:
      - id: sleep-suffers
        text: Early starts cost teenagers sleep.
        type: cause
        at: 3.1
        phrase: cost teenagers sleep
        tags: [health]
        with: [duty-of-care]
        scheme: consequences
        evidence:
          - id: academy-says
            text: The academy of paediatricians advises 8:30 or later.
            source: sleep-2014
            page: 3
        counterpoints:
          - id: phones-not-bells
            text: Screens at night, not bells in the morning, cost the sleep.
            by: parents' association
            replies:
              - id: both-matter
                text: Trials that moved only the bell saw sleep rise.
          - id: sleep-is-private
            text: Even so, a family's nights are no reason to move a public timetable.
            attacks: sleep-suffers -> start-later
            known: {unanswered: the author never takes it up}
  - id: duty-of-care
    text: A school must not harm its pupils' health.
    type: value
    implicit: true
expect:
  in: [sleep-suffers]
  out: [start-later]
terms:
  - {term: timetable, means: The plan of a school's day., at: 3.1}
`;

/** A file of one entry with these tags. */
export function withTags(tags: readonly string[]): string {
  return `title: T\nthesis: a\nclaims:\n  - {id: a, text: A is so., tags: ${JSON.stringify(tags)}}\n`;
}

export function school(): View {
  return viewOf(reading(SCHOOL).map!);
}

/** An objection whose answer attacks two steps of it. */
export const TWICE = `claims: [{id: t, text: T.}]
counterpoints:
  - id: c
    text: C.
    attacks: t
    evidence: [{id: e, text: E.}, {id: f, text: F.}]
  - {id: x, text: X., attacks: [e -> c, f -> c]}`;

let shipped: View | undefined;

/** The op-ed that comes with the program; read once. */
export function opEd(): View {
  shipped ??= viewOf(readClaims(readFileSync('claims.yaml'), 'claims.yaml').map!);
  return shipped;
}

export function look(width = 80, options: Partial<Look> = {}): Look {
  return {
    width,
    columns: width,
    ink: new Chalk({ level: 0 }),
    links: false,
    plain: false,
    signs: SIGNS,
    ...options,
  };
}

/** A step from an entry `d` together with so many others. */
export function wideStep(others: number): string {
  const ids = Array.from({ length: others }, (_, i) => `p${i}`);
  return [
    'claims:',
    '  - {id: t, text: T.}',
    ...ids.map((id) => `  - {id: ${id}, text: P.}`),
    `  - {id: d, text: D., supports: {to: t, with: [${ids.join(', ')}]}}`,
  ].join('\n');
}
