import { expect, test } from 'vitest';
import { readClaimsText } from '../../src/file/read-claims.js';

const usable = (source: string) => readClaimsText(source, 'claims.yaml').usable();

const WRONG = `thesis: later
sources:
  who: {type: reprt, title: Sleep}
claims:
  - id: later
    text: Schools should start later.
    reasons:
      - {id: sleep, text: Sleep counts., with: [nobody, duty], tags: [Health, [x]], source: whoo}
      - {id: marks, text: Marks go up., type: fct}
  - id: duty
    text: Schools care.
    attacks: nothing
  - id: duty
    text: A second.
  - text: Without an id.
    attacks: [marks -> later, sleep -> nothing]
expect: {in: [nothing]}
`;

test('a map is made of what could be read, without what is wrong', () => {
  const map = usable(WRONG)!;
  expect(map.statements.map(({ id }) => id)).toEqual(['later', 'sleep', 'marks', 'duty']);
  expect(map.relations.map(({ name }) => name)).toEqual(['sleep -> later', 'marks -> later']);
  expect(map.relations[0]!.premises.map(({ id }) => id)).toEqual(['sleep', 'duty']);
  expect(map.byId.get('sleep')).toMatchObject({ source: null, tags: ['Health'] });
  expect(map.header.title).toBe('');
});

test('the first claim is the thesis where none is named so', () => {
  expect(usable(WRONG.replace('thesis: later', 'thesis: nothing'))?.thesis.id).toBe('later');
  expect(usable(WRONG.replace('thesis: later', 'a: b'))?.thesis.id).toBe('later');
});

test('a line that is no YAML is left out', () => {
  expect(usable(WRONG.replace('thesis: later', 'thesis: [later'))?.statements.length).toBeGreaterThan(1);
});

test.each(['', 'claims', '- a', 'claims: []', 'claims: {', '"'])('%j has none', (source) => {
  expect(usable(source)).toBeNull();
});

test('a sound file has its own', () => {
  const reading = readClaimsText('title: T\nthesis: t\nclaims:\n  - {id: t, text: T.}\n', 'claims.yaml');
  expect(reading.usable()).toBe(reading.map);
});
