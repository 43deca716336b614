import { describe, expect, test } from 'vitest';
import { isRenameRefusal, type RenameRequest, renameId } from '../../src/edit/rename-id.js';
import { applyEdits } from '../../src/edit/text-edit.js';
import { reading } from '../helpers/maps.js';

function rename(file: string, from: string, to: string, of: RenameRequest['of'] = null): string {
  const { yaml } = reading(file);
  const result = renameId(yaml!, { from, to, of });
  return isRenameRefusal(result)
    ? `${result.reason}: ${result.message}`
    : applyEdits(yaml!.written, result.edits);
}

const header = 'title: T\nthesis: t\n';

describe('renameId', () => {
  test('changes an id wherever it is written, and no word, comment or space beside it', () => {
    const file = `# t is the thesis
title: "t"
thesis:   'a'   # a
claims:
  - {id: a, text: a, tags: [a], with: ["b",  a.b , ab]}
  - id:  b
    text: >-
      a and
      a
    attacks: [a,  b ->  a, a.b -> b -> a]
expect: {in: [ a ], out: a -> b}
`;
    expect(rename(file, 'a', 'neu')).toBe(`# t is the thesis
title: "t"
thesis:   'neu'   # a
claims:
  - {id: neu, text: a, tags: [a], with: ["b",  a.b , ab]}
  - id:  b
    text: >-
      a and
      a
    attacks: [neu,  b ->  neu, a.b -> b -> neu]
expect: {in: [ neu ], out: neu -> b}
`);
  });

  test.each([['\r\n'], ['\n']])('keeps line ends %j', (end) => {
    const file = `${header}claims:\n\n  - id: t\n    text: T.\n\n`.replaceAll('\n', end);
    expect(rename(file, 't', 'x')).toBe(file.replace('thesis: t', 'thesis: x').replace('id: t', 'id: x'));
  });

  test('renames a source, whose ids are its own', () => {
    const file = `${header}sources: {t: {title: S}}\nclaims: [{id: t, text: T., source: t}]\n`;
    expect(rename(file, 't', 'x')).toContain('ambiguous: both an entry and a source have the id "t"');
    expect(rename(file, 't', 'x', 'source')).toBe(
      `${header}sources: {x: {title: S}}\nclaims: [{id: t, text: T., source: x}]\n`,
    );
    expect(rename(file, 't', 'x', 'entry')).toBe(
      `title: T\nthesis: x\nsources: {t: {title: S}}\nclaims: [{id: x, text: T., source: t}]\n`,
    );
  });

  test.each(['true', 'Null', 'no', '2011', '1e3', '0x1f', '2011-12-06', '12.50'])(
    'puts quotes around a new id that looks like something else: %s',
    (id) => {
      const file = `${header}claims: [{id: t, text: T., supports: t -> t}]\n`;
      expect(rename(file, 't', id)).toBe(
        `title: T\nthesis: "${id}"\nclaims: [{id: "${id}", text: T., supports: ${id} -> ${id}}]\n`,
      );
    },
  );

  test('finds an id in another form of its letters, and writes the new one in the form of names', () => {
    const file = `title: T\nthesis: cafe\u0301\nclaims: [{id: café, text: T.}]\n`;
    expect(rename(file, 'cafe\u0301', 'the\u0301')).toBe(
      'title: T\nthesis: thé\nclaims: [{id: thé, text: T.}]\n',
    );
  });

  test('changes a text that aliases stand for once', () => {
    const file = `title: T\nthesis: &t start\nclaims: [{id: *t, text: T.}, {id: b, text: B., supports: *t }]\n`;
    expect(rename(file, 'start', 'x')).toBe(file.replace('start', 'x'));
  });

  test('writes the new id in the place of an alias of another text', () => {
    const file = `title: &t start\nthesis: *t\nclaims: [{id: start, text: T.}]\n`;
    expect(rename(file, 'start', 'no')).toBe(
      `title: &t start\nthesis: "no"\nclaims: [{id: "no", text: T.}]\n`,
    );
  });

  test('writes a step anew whose arrow is an escape', () => {
    const file = `${header}claims: [{id: t, text: T., attacks: "t \\x2d> t"}]\n`;
    expect(rename(file, 't', 'x')).toContain('attacks: "x -> x"');
  });

  test.each([
    ['x', 'y', 'unknown: no entry and no source has the id "x"'],
    ['t', 't', 'same: the id is "t" already'],
    ['t', 'a', 'taken: another entry has the id "a"'],
    ['t', 'gone', 'taken: the file already names "gone", though no entry has that id'],
    ['t', 'two words', 'invalid: the new id "two words" is not an id: it has a space'],
    ['t', 'a -> b', 'invalid: the new id "a -> b" is the name of a step, not an id'],
    ['t', '', 'invalid: the new id "" is not an id'],
    ['twice', 'y', 'duplicate: two entries have the id "twice"'],
    ['shared', 'y', 'alias: an alias ("*name") of this id stands for something else in another place'],
  ])('refuses %s to %s', (from, to, refusal) => {
    const file = `${header}claims:
  - {id: t, text: T., supports: gone}
  - {id: a, text: A.}
  - {id: twice, text: A.}
  - {id: twice, text: A.}
  - {id: &s shared, text: *s }
`;
    expect(rename(file, from, to)).toContain(refusal);
  });

  test('names the near ids of one that is not there', () => {
    const { yaml } = reading(`${header}claims: [{id: start-later, text: T.}]\n`);
    expect(renameId(yaml!, { from: 'start-latr', to: 'x', of: null })).toMatchObject({
      hint: 'did you mean "start-later"?',
    });
  });
});
