import { describe, expect, test } from 'vitest';
import { idPlaces } from '../../src/edit/id-places.js';
import { reading } from '../helpers/maps.js';

/** Each place as what it is, the id, and the words of the file. */
function placesOf(file: string): string[] {
  const { yaml } = reading(file);
  return idPlaces(yaml!).map(({ of, role, id, span }) => {
    const written = yaml!.written.slice(...span);
    return `${of} ${role} ${id}${written === id ? '' : ` (${written})`}`;
  });
}

describe('idPlaces', () => {
  test('finds every form in which a file names an entry or a source', () => {
    const file = `title: T
thesis: a
sources:
  s: {title: A source}
  "quoted": {title: Another}
claims:
  - id: a # an id in a comment: a
    text: a
    source: s
    with: [b, "c"]
    supports: [d, {to: e -> f, with: g, scheme: a}]
    attacks: 'h  ->i -> j'
    contradicts: k
    tags: [a]
    reasons:
      - l
      - {id: m, text: a, known: {long: a}, source: {title: s}}
evidence: [{id: n, text: e}]
counterpoints: [{id: o, text: c, attacks: {to: p}}]
replies: []
terms: [{term: a, means: a}]
expect:
  in: a
  out: [b -> c]
  undecided: []
  suppose: [{grant: d, drop: [e], in: [f -> g]}]
`;
    expect(placesOf(file)).toEqual([
      'entry reference a',
      'source definition s',
      'source definition quoted',
      'entry definition a',
      'source reference s',
      ...'bcdefghijkl'.split('').map((id) => `entry reference ${id}`),
      'entry definition m',
      'entry definition n',
      'entry definition o',
      'entry reference p',
      ...'abcdefg'.split('').map((id) => `entry reference ${id}`),
    ]);
  });

  test('takes ids in the form of names, and the words that are written', () => {
    const file = `title: T\nthesis: "caf\\u00e9"\nclaims:\n  - id: cafe\u0301\n    text: T.\n`;
    expect(placesOf(file)).toEqual([
      'entry reference café (caf\\u00e9)',
      'entry definition café (cafe\u0301)',
    ]);
  });

  test('finds the pieces of a name in a block of text, and over several lines', () => {
    const file = `title: T
thesis: t
claims:
  - id: t
    text: T.
    supports: >-
      a ->
      b
    attacks: c
      -> d
`;
    const found = [
      'entry reference t',
      'entry definition t',
      ...'abcd'.split('').map((id) => `entry reference ${id}`),
    ];
    expect(placesOf(file)).toEqual(found);
  });

  test('names an alias where it stands, and a list that aliases stand for once', () => {
    const file = `title: T
thesis: &t start
claims:
  - id: *t
    text: T.
    with: &w [a]
  - {id: b, text: B., with: *w}
`;
    expect(placesOf(file)).toEqual([
      'entry reference start',
      'entry definition start (*t)',
      'entry reference a',
      'entry definition b',
    ]);
  });

  test('reads on under a misspelled key, and past other errors', () => {
    const file = `title: T
thesis: t
claims:
  - id: t
    type: nonsense
    at: [
      0]
    reason:
      - {id: a, suports: b}
`;
    expect(placesOf(file)).toEqual([
      'entry reference t',
      'entry definition t',
      'entry definition a',
      'entry reference b',
    ]);
  });

  test('takes a step whose arrow is written as an escape as one piece', () => {
    const file = `title: T\nthesis: t\nclaims: [{id: t, text: T., attacks: "a \\x2d> b"}]\n`;
    expect(placesOf(file).slice(-2)).toEqual([
      'entry reference a (a \\x2d> b)',
      'entry reference b (a \\x2d> b)',
    ]);
  });
});
