import { describe, expect, test } from 'vitest';
import { claims } from './helpers/cli.js';
import { opEd } from './helpers/maps.js';

/** The map that comes with the program keeps the rules of `docs/how-to/style.md`, and its verdicts are those that it expects. */

const { map, labels } = opEd();

describe('the map of the op-ed', () => {
  test.each([
    ['as it is, with no gap that it does not accept', ['--strict']],
    ['on the day of the text', ['--as-of', map.header.date!]],
  ])('has the verdicts that it expects, %s', async (_, options) => {
    const { code, out } = await claims(['check', '--width', '200', ...options], { cwd: process.cwd() });
    expect(code, out).toBe(0);
  });

  test('expects that the strongest objections decide the thesis if they are granted', () => {
    const deciding = map.expect.suppose.filter(({ out }) => out.includes(map.thesis.id));
    const granted = new Set(deciding.flatMap(({ grant }) => grant.map((id) => map.byId.get(id)?.by)));
    const standpoints = ['Russia', 'technical critics', 'cost watchdogs', 'critics who want a firmer line'];
    expect([...granted]).toEqual(expect.arrayContaining(standpoints));
  });

  test('lets no evidence fall', () => {
    const evidence = map.statements.filter(({ kind }) => kind === 'evidence');
    expect(evidence.filter((one) => labels.statusOf(one) === 'out').map(({ id }) => id)).toEqual([]);
  });

  test('has a core that reaches every paragraph', () => {
    const places = map.statements.filter(({ core }) => core).flatMap(({ at }) => at);
    const reached = new Set(places.map((place) => Number.parseInt(place, 10)));
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].filter((paragraph) => !reached.has(paragraph))).toEqual([]);
  });

  test.each([
    ['more than 30 words', (text: string) => text.split(/\s+/).length > 30],
    [
      'a first word that points to another entry',
      (text: string) => /^(?:he|she|it|they|that|those|these|this|such|here|there)\b/i.test(text),
    ],
    ['a semicolon', (text: string) => text.includes(';')],
    [
      'another word than the usual one',
      (text: string) => /\b(?:shield|menace|drills?|pledge|phases?|proposals|exit)\b/i.test(text),
    ],
  ])('has no text with %s', (_, isOdd) => {
    expect(map.statements.filter(({ text }) => isOdd(text)).map(({ id, text }) => `${id}: ${text}`)).toEqual(
      [],
    );
  });

  test('has a headline for every entry', () => {
    expect(map.statements.filter(({ short }) => short === null).map(({ id }) => id)).toEqual([]);
  });
});
