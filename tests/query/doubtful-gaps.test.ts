import { describe, expect, test } from 'vitest';
import type { ArgumentMap } from '../../src/map/model.js';
import { criticalQuestions } from '../../src/query/critical-questions.js';
import { DOUBTFUL_GAPS } from '../../src/query/doubtful-gaps.js';
import { findGaps } from '../../src/query/gaps.js';
import { likeSchemes, SCHEMES } from '../../src/query/schemes.js';
import { viewOf } from '../../src/query/view.js';
import { namesOf } from '../../src/words/names-of.js';
import { claims, folder } from '../helpers/cli.js';
import { mapOf, reading } from '../helpers/maps.js';

const T = 'claims:\n  - {id: t, text: T., at: 1}\n';
const foundIn = (map: ArgumentMap) =>
  namesOf(DOUBTFUL_GAPS).flatMap((code) =>
    DOUBTFUL_GAPS[code](viewOf(map)).map((finding) => ({ code, ...finding })),
  );
const doubts = (entries: string) =>
  foundIn(mapOf(entries)).map(({ code, statement, message }) => ({ code, id: statement?.id, message }));

describe('an attack on oneself', () => {
  test.each([
    [
      'by standing in its own replies',
      'counterpoints:\n  - {id: c, text: C., attacks: t, replies: [c]}\n',
      'it is listed in its own "replies" and so attacks itself, so it can never stand',
    ],
    [
      'by standing in its own counterpoints',
      'counterpoints:\n  - {id: c, text: C., attacks: t, counterpoints: [c]}\n',
      'it is listed in its own "counterpoints" and so attacks itself',
    ],
    [
      'written out',
      'counterpoints:\n  - {id: c, text: C., attacks: [t, c]}\n',
      'this entry attacks itself, so it can never stand',
    ],
    [
      'with others',
      'counterpoints:\n  - {id: c, text: C., attacks: {to: c, with: t}}\n',
      'this entry attacks itself',
    ],
    [
      'of its own step',
      'counterpoints:\n  - {id: c, text: C., attacks: [t, c -> t]}\n',
      'this entry attacks its own step "c -> t"',
    ],
    [
      'of one of its premises',
      'counterpoints:\n  - {id: c, text: C., attacks: {to: t, with: [t]}}\n',
      'this entry attacks "t", which is one of its premises',
    ],
  ])('%s', (_, entries, says) => {
    const found = doubts(T + entries);
    expect(found).toMatchObject([{ code: 'self-attack', id: 'c' }]);
    expect(found[0]!.message).toContain(says);
    expect(found[0]!.message).toContain('Did you mean another entry?');
  });

  test.each([
    ['an attack on another', 'counterpoints:\n  - {id: c, text: C., attacks: t}\n'],
    [
      "an attack on another's step",
      'counterpoints:\n  - {id: c, text: C., attacks: t}\n  - {id: d, text: D., attacks: c -> t}\n',
    ],
    ['a contradiction', 'counterpoints:\n  - {id: c, text: C., contradicts: t}\n'],
  ])('is not %s', (_, entries) => expect(doubts(T + entries)).toEqual([]));

  test('a support of oneself is a circle', () => {
    const map = mapOf('claims:\n  - {id: t, text: T., at: 1, reasons: [t]}\n');
    const found = findGaps(viewOf(map)).filter(({ code }) => code === 'circular');
    expect(found.map(({ message }) => message)).toEqual(['it supports itself: t -> t']);
  });
});

describe('a scheme', () => {
  test.each([
    ['consequence', ['consequences']],
    ['argument from consequences', ['consequences']],
    ['appeal to authority', ['expert opinion']],
    ['authority', ['expert opinion']],
    ['testimony', ['position to know']],
    ['cause and effect', ['cause to effect']],
    ['best explanation', ['evidence to hypothesis']],
    ['ad populum', ['popular practice']],
    ['definition', ['verbal classification']],
    ['dilemma', ['alternatives']],
    ['slipery slope', ['slippery slope']],
    ['analogies', ['analogy']],
  ])('%s may be meant as one that has questions', (name, like) => {
    expect(likeSchemes(name)).toEqual(like);
    expect(doubts(`${T}  - {id: r, text: R., at: 1, supports: t, scheme: ${name}}\n`)).toMatchObject([
      { code: 'near-scheme', id: 'r', message: expect.stringContaining(`"${like[0]}"`) },
    ]);
  });

  test.each([
    ...Object.keys(SCHEMES),
    'Consequences',
    'EXPERT OPINION',
    'waste',
    'from silence',
    'legal rule',
  ])('%s is one, or one of its own', (name) => expect(likeSchemes(name)).toEqual([]));

  test('has its questions whatever its case', () => {
    const asked = (scheme: string) =>
      criticalQuestions(
        mapOf(`claims: [{id: t, text: T.}, {id: a, text: A., supports: t, scheme: ${scheme}}]`).relations[0]!,
      );
    expect(asked('Expert Opinion')).toEqual(asked('expert opinion'));
    expect(asked('expert opinion')).not.toEqual([]);
  });

  test('is asked about at its place, once an entry', () => {
    const file = `title: A\nthesis: t\n${T}  - id: r\n    text: R.\n    supports:\n      - to: t\n        scheme: authority\n      - {to: q, scheme: authority}\n  - {id: q, text: Q.}\n`;
    const { map, placeOf } = reading(file);
    const found = foundIn(map!);
    expect(found).toHaveLength(1);
    expect(placeOf(found[0]!.where)).toMatchObject({ line: 10 });
  });
});

describe('tags', () => {
  test.each([
    ['faith, santa', '[faith, santa]'],
    ['"faith,santa"', '[faith, santa]'],
    ['faith; santa ;', '[faith, santa]'],
    ['["faith, santa"]', '[faith, santa]'],
    ['信仰、圣诞', '[信仰, 圣诞]'],
  ])('%s is asked about', (tags, list) =>
    expect(
      doubts(
        `claims:\n  - {id: t, text: T., tags: ${tags.includes('[') ? tags : `"${tags.replaceAll('"', '')}"`}}\n`,
      ),
    ).toMatchObject([{ code: 'comma-tag', id: 't', message: expect.stringContaining(`tags: ${list}`) }]),
  );
  test.each(['faith', 'two words', '[faith, santa]', '["faith, hope", love]'])('%s is not', (tags) =>
    expect(doubts(`claims:\n  - {id: t, text: T., tags: ${tags}}\n`)).toEqual([]),
  );
  test('one that is meant so passes with "known", and without it fails only where it is asked to', async () => {
    const file = (known: string) =>
      `title: A\nthesis: t\nclaims:\n  - {id: t, text: T., at: 1, tags: "Europe, Central"${known}}\n`;
    const cwd = folder({ 'a.yaml': file(''), 'b.yaml': file(', known: {comma-tag: it is one region}') });
    const codeOf = async (...args: string[]) => (await claims(['check', ...args], { cwd })).code;
    expect(await codeOf('a.yaml')).toBe(0);
    expect(await codeOf('a.yaml', '--strict')).toBe(1);
    expect(await codeOf('b.yaml', '--strict')).toBe(0);
  });
});

describe('ids that look alike', () => {
  test.each([
    ['objection', 'Objection', 'only in capitals'],
    ['STRASSE', 'strasse', 'only in capitals'],
    ['file', '\ufb01le', 'only in letters that look the same'],
    ['a1', '\uff411', 'only in letters that look the same'],
  ])('%s and %s', (first, second, how) => {
    const found = doubts(`${T}  - {id: ${first}, text: A.}\n  - {id: ${second}, text: B.}\n`);
    expect(found).toMatchObject([{ code: 'look-alike', id: second }]);
    expect(found[0]!.message).toContain(`"${first}" ${how}`);
  });
  test('others do not', () =>
    expect(doubts(`${T}  - {id: a-1, text: A.}\n  - {id: a.1, text: B.}\n  - {id: ä-1, text: C.}\n`)).toEqual(
      [],
    ));
});
