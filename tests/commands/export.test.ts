import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXPORTS } from '../../src/formats/exports.js';
import { claims, folder, refused } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

test.each(Object.entries(EXPORTS))(
  'the help on export says of %s what it is, and what it leaves out',
  async (name, form) => {
    const { out } = await claims(['export', '--help', '--width', '120']);
    const lines = out.split('\n').filter((line) => line.trimStart().startsWith(`${name} `));
    expect(lines.map((line) => line.trim().slice(name.length).trim())).toEqual([form.summary, form.loses]);
  },
);

describe('cards about a part of a file', () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const cards = async (...args: string[]) => {
    const { code, out, err } = await claims(['export', 'anki', ...args], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return out.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  };
  const idOf = (card: string) => card.split('\t')[0]!;
  const idsOf = (all: readonly string[]) => all.map(idOf);
  const deckOf = (all: readonly string[]) => [...new Set(all.map((card) => card.split('\t')[1]!))];

  test('are those about an entry and what is under it, in a deck of their own', async () => {
    const all = await cards();
    const some = await cards('phones-not-bells');
    expect(some.length).toBeLessThan(all.length);
    // What was imported with the whole file is the same note.
    expect(idsOf(all)).toEqual(expect.arrayContaining(idsOf(some)));
    expect(deckOf(some)).toHaveLength(1);
    expect(deckOf(some)[0]!.startsWith(`${deckOf(all)[0]}::`)).toBe(true);
  });

  test('can be about several entries and tags', async () => {
    const [one, other, both] = [
      await cards('sleep-suffers'),
      await cards('health'),
      await cards('health', 'sleep-suffers'),
    ];
    expect(new Set(idsOf(both))).toEqual(new Set(idsOf([...one, ...other])));
    expect(deckOf(both)[0]).toMatch(/::health, /);
  });

  test('are as many as one wants, and of the kinds that one wants', async () => {
    expect(await cards('--count', '2')).toHaveLength(2);
    const kinds = async (...args: string[]) =>
      new Set(idsOf(await cards(...args)).map((id) => id.split(':')[0]));
    expect(await kinds('--kinds', 'replies,evidence')).toEqual(new Set(['replies', 'evidence']));
    expect(await kinds('--kinds', 'replies', '--kinds', 'replies')).toEqual(new Set(['replies']));
  });

  test('are no file where there are none', async () => {
    const args = ['export', 'anki', '--kind', 'reply', '--kinds', 'sources', '-o', 'cards.txt'];
    const { code, err } = await claims(args, { cwd });
    expect(code).toBe(2);
    expect(err).toContain('there would be no card: no question fits what you chose');
    expect(existsSync(join(cwd, 'cards.txt'))).toBe(false);
  });
});

describe('a form of the map', () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const outline = async (...args: string[]) => {
    const { code, out, err } = await claims(['export', 'markdown', ...args], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return out;
  };
  /** The entries of an outline that do not only lead to others. */
  const entriesOf = (page: string) =>
    [...page.matchAll(/<a id="entry:([^"]*)"><\/a>(?!\()/g)].map(([, id]) => id!);

  test.each([
    [[], ['list']],
    [['sleep-suffers'], ['tree', 'sleep-suffers', '--all']],
    [['health'], ['list', '--tag', 'health']],
    [
      ['sleep-suffers', '--kind', 'counterpoint'],
      ['list', '--kind', 'counterpoint'],
    ],
    [['--core'], ['list', '--core']],
    [
      ['--kind', 'claim,reply', '--status', 'in'],
      ['list', '--kind', 'claim,reply', '--status', 'in'],
    ],
    [
      ['--depth', '1'],
      ['tree', '--depth', '1'],
    ],
    [
      ['sleep-suffers', '--depth', '1'],
      ['tree', 'sleep-suffers', '--depth', '1'],
    ],
  ])('%j has the entries of claims %j', async (args, same) => {
    const { out } = await claims([...same, '--format', 'ids'], { cwd });
    expect(entriesOf(await outline(...args)).sort()).toEqual(out.trim().split('\n').sort());
  });

  test('has the one entry that is named at its top, even where that is not chosen', async () => {
    const page = await outline('sleep-suffers', '--kind', 'evidence');
    expect(page.match(/^## .*/m)![0]).toContain('(Claim: Early starts cost teenagers sleep)');
    expect(page).not.toContain('start-later');
  });

  test('is about the day that is asked for', async () => {
    const { out } = await claims(['export', 'markdown', '--as-of', '2014-01-01'], { cwd });
    expect(entriesOf(out)).toContain('sleep-suffers');
    expect(entriesOf(out)).not.toContain('academy-says');
  });

  test.each([
    [['markdown', '--kinds', 'replies'], '--kinds is for anki or flashcards, not for markdown'],
    [['markdown', '--count', '3'], '--count is for anki or flashcards, not for markdown'],
    [['anki', '--verdicts'], '--verdicts is for markdown'],
    [['markdown', '--depth', 'x'], '--depth takes a whole number of at least 0'],
    [
      ['markdown', '--kind', 'reply', 'duty-of-care'],
      'there would be nothing in it: no entry fits what you chose',
    ],
    [
      ['markdown', '-o', 'cards.txt'],
      'cards.txt: markdown has another ending; try: claims export anki -o cards.txt',
    ],
    [
      ['markdown', 'health', '--side', 'for', '-o', 'cards.txt'],
      'cards.txt: markdown has another ending; try: claims export anki health --side for -o cards.txt',
    ],
    [['anki', '-o', 'a b.md'], "a b.md: anki has another ending; try: claims export markdown -o 'a b.md'"],
    [['markdown', '-o', 'x.docx'], 'x.docx: this command cannot write ".docx"; it writes .md'],
  ])('claims export %j: %s', async (args, says) => {
    await refused(claims(['export', ...args], { cwd }), says);
    expect(readdirSync(cwd)).toEqual(['claims.yaml']);
  });
});
