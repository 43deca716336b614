import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goToEntry } from '../src/explore/go-to.js';
import { startState } from '../src/explore/state.js';
import { completeId, idsLike } from '../src/explore/typed-id.js';
import { walkOf } from '../src/explore/walk.js';
import { statementNamed } from '../src/map/names.js';
import { select, wrongSelection } from '../src/query/select.js';
import { viewOf } from '../src/query/view.js';
import { claims, folder } from './helpers/cli.js';
import { reading } from './helpers/maps.js';

/** Letters that Unicode writes in several ways: with marks, in syllables, as compatible or singleton characters. */
const LETTERS = [
  'é',
  'ü',
  'Å',
  'ñ',
  'ǖ',
  'ệ',
  'ς',
  'й',
  '한',
  '각',
  'が',
  'ﬁ',
  '\u2126',
  '\u212a',
  '①',
  'क\u093c',
  '\u0958',
  'a',
  'K',
  '1',
];
const word = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 6 })
  .map((letters) => letters.join('').normalize('NFC'));

/** Five different names, and one of Unicode's forms for each time that one is written. */
const names = fc.uniqueArray(word, { minLength: 5, maxLength: 5 });
const forms = fc.infiniteStream(fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD'));

/** A file in which each kind of name is written and meant again. */
function fileOf(
  [thesis, reason, objection, source, tag]: string[],
  written: (name: string) => string,
): string {
  const w = (name: string | undefined) => written(name!);
  return `title: A text
thesis: ${w(thesis)}
sources: {${w(source)}: {title: X}}
claims:
  - id: ${w(thesis)}
    text: T.
    counterpoints: [${w(objection)}]
  - {id: ${w(reason)}, text: R., supports: {to: ${w(thesis)}, with: ${w(objection)}, scheme: ${w(tag)}}, tags: [${w(tag)}, ${w(tag)}]}
counterpoints:
  - {id: ${w(objection)}, text: O., source: ${w(source)}, by: ${w(tag)}, attacks: "${w(reason)} -> ${w(thesis)}"}
expect: {undecided: ["${w(objection)} -> ${w(reason)} -> ${w(thesis)}"]}
`;
}

describe('names meet in whichever form they are written', () => {
  test('in a file', () => {
    fc.assert(
      fc.property(names, forms, (five, stream) => {
        const mixed = reading(fileOf(five, (name) => name.normalize(stream.next().value)));
        const plain = reading(fileOf(five, (name) => name));
        expect(mixed.problems).toEqual([]);
        expect(mixed.draft).toEqual(plain.draft);
        expect(mixed.map!.byId.get(five[1]!)!.tags).toEqual([five[4]]);
      }),
      { numRuns: 60 },
    );
  });

  test('typed to find them', () => {
    fc.assert(
      fc.property(names, fc.constantFrom('NFC', 'NFD'), (five, form) => {
        const { map } = reading(fileOf(five, (name) => name));
        const view = viewOf(map!);
        const [, reason, , source, tag] = five.map((name) => name.normalize(form));
        expect(statementNamed(map!, reason!)!.id).toBe(five[1]);
        expect(
          wrongSelection({ tag: [tag!], source: [source!], scheme: [tag!], by: [tag!] }, map!),
        ).toBeNull();
        expect(select({ tag: [tag!] }, view).map(({ id }) => id)).toContain(five[1]);
        const walk = walkOf(view, map!.statements, { order: 'argument', hide: false, passages: () => [] });
        expect(goToEntry(walk, startState(walk.steps[0]!), reason!).at.id).toBe(five[1]);
        expect(idsLike(walk, reason!, 5)).toContain(five[1]);
        expect(completeId(walk, reason!).startsWith(five[1]!)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('texts stay as they were written', () => {
    const text = 'U\u0308ber \u2126 \ufb01n';
    const { map } = reading(`title: A\nthesis: t\nclaims:\n  - {id: t, text: "${text}", note: "${text}"}\n`);
    expect(map!.thesis).toMatchObject({ text, note: text });
  });

  test.each([
    ['show', ['show', 'u\u0308ber'], /T\./],
    ['evaluate', ['evaluate', '--drop', 'ha\u0308ufig->u\u0308ber'], /falling|fall/],
    ['prep', ['prep', 'brief', 'u\u0308ber'], /./],
    ['tree', ['tree', 'ha\u0308ufig'], /häufig/],
    ['list', ['list', '--tag', 'Ko\u0308ln', '--fields', 'id'], /häufig/],
  ])('at the command line: %s', async (_, args, says) => {
    const cwd = folder({
      'claims.yaml': `title: A\nthesis: über\nclaims:\n  - {id: über, text: T.}\ncounterpoints:\n  - {id: häufig, text: H., attacks: über, tags: Köln}\n`,
    });
    const run = await claims(args, { cwd });
    expect([run.code, run.err.replace(/No entry.*\n/, '')]).toEqual([0, '']);
    expect(run.out).toMatch(says);
  });
});

describe('names that differ only in form are one', () => {
  const both = (file: (first: string, second: string) => string) =>
    reading(file('\u00fcber', 'u\u0308ber')).problems.map(({ code, line }) => `${line} ${code}`);
  const HEAD = 'title: A\nthesis: t\n';
  test.each([
    [
      'ids',
      (a: string, b: string) =>
        `${HEAD}claims:\n  - {id: t, text: T.}\n  - {id: ${a}, text: A.}\n  - {id: ${b}, text: B.}\n`,
      ['6 duplicate-id'],
    ],
    [
      'sources',
      (a: string, b: string) =>
        `${HEAD}sources:\n  ${a}: {title: X}\n  ${b}: {title: Y}\nclaims:\n  - {id: t, text: T.}\n`,
      ['5 duplicate-id'],
    ],
    [
      'premises',
      (a: string, b: string) =>
        `${HEAD}claims:\n  - {id: t, text: T.}\n  - {id: ${a}, text: A.}\n  - {id: r, text: R., supports: t, with: [${a}, ${b}]}\n`,
      ['6 bad-relation'],
    ],
    [
      'relations',
      (a: string, b: string) =>
        `${HEAD}claims:\n  - {id: t, text: T.}\n  - {id: ${a}, text: A.}\n  - {id: r, text: R., supports: [${a}, ${b}]}\n`,
      ['6 duplicate-relation'],
    ],
    [
      'expectations',
      (a: string, b: string) =>
        `${HEAD}claims:\n  - {id: t, text: T.}\n  - {id: ${a}, text: A.}\nexpect: {in: [${a}, ${b}]}\n`,
      ['6 bad-expect'],
    ],
  ])('%s', (_, file, expected) => expect(both(file)).toEqual(expected));

  test('a source that is written in the other form is found, and an unused one has its place', () => {
    const file = `${HEAD}sources:\n  a: {title: X}\n  u\u0308: {title: Y}\nclaims:\n  - {id: t, text: T., at: 1, source: a}\n`;
    const { map, placeOf } = reading(file);
    expect([...map!.sources.keys()]).toEqual(['a', 'ü']);
    expect(placeOf(['sources', 'ü'], 'key')).toMatchObject({ line: 5 });
  });
});
