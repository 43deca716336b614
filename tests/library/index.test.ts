import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as library from '../../src/library/index.js';
import { claims, folder } from '../helpers/cli.js';

const OP_ED = readFileSync('claims.yaml');
const map = library.readMapOrThrow(OP_ED);
const [objection] = library.select(map, { kind: 'counterpoint', status: 'stands' });
const id = objection!.id;

/** What a command prints with `--json`. */
async function printed(...args: string[]): Promise<unknown> {
  return JSON.parse((await claims([...args, '--json'], { cwd: process.cwd() })).out);
}

describe('the library answers as the commands do', () => {
  test('list', async () => {
    expect(library.records(map)).toEqual(await printed('list'));
  });

  test('list with a selection, words and an order', async () => {
    const selected = library.select(map, { side: 'against', tag: '!threat' });
    const { statements } = library.search(map, 'missile "theatre defence"', selected);
    const words = ['missile', 'theatre defence', '--side', 'against', '--tag', '!threat'];
    expect(library.records(map, statements)).toEqual(await printed('list', ...words));
    const byPlace = library.sort(map, 'text', statements);
    expect(library.records(map, byPlace)).toEqual(await printed('list', ...words, '--sort', 'text'));
  });

  test('list --against', async () => {
    const each = library.attackRecords(map, 'threat-grave');
    expect(each.length).toBeGreaterThan(1);
    expect(each).toEqual(await printed('list', '--against', 'threat-grave'));
  });

  test('show', async () => {
    expect(library.records(map, [id])).toEqual(await printed('show', id));
  });

  test('chain', async () => {
    const ways = library.chain(map, id, { limit: 3 });
    expect(library.chainRecords(map, ways)).toEqual(await printed('chain', id, '--limit', '3'));
  });

  test('tree', async () => {
    expect(library.treeRecords(map)).toEqual(await printed('tree', '--all'));
    expect(library.treeRecords(map, { depth: 2 })).toEqual(await printed('tree', '--depth', '2'));
    const core = library.select(map, { core: true });
    expect(library.treeRecords(map, { statements: core })).toEqual(await printed('tree', '--core'));
  });

  /** What of an evaluation is null where nobody asks for it. */
  const UNASKED = { advice: null, positions: null, accepted: null, solver: null, strength: null };

  test.each([
    ['the thesis', []],
    ['an entry', [id]],
  ])('evaluate %s', async (_, named) => {
    const about = named[0] ?? map.thesis;
    const answer = { ...library.evaluate(map), ...library.explain(map, about), ...UNASKED };
    expect(answer).toEqual(await printed('evaluate', ...named));
  });

  test('evaluate a step, with suppositions and a burden', async () => {
    const step = map.byId.get(id)!.gives[0]!;
    const terms = { burden: 'evidence', grant: [id], drop: [map.statements.at(-1)!] } as const;
    const options = ['--burden', 'evidence', '--grant', id, '--drop', terms.drop[0].id];
    const answer = { ...library.evaluate(map, terms), ...library.explain(map, step, terms), ...UNASKED };
    expect(answer).toEqual(await printed('evaluate', step.name, ...options));
  });

  test('evaluate --answer and --topple', async () => {
    expect(await printed('evaluate', 'guarantee-exists', '--answer')).toMatchObject({
      advice: library.advise(map, 'guarantee-exists', 'answer'),
    });
    expect(await printed('evaluate', id, '--topple')).toMatchObject({
      advice: library.advise(map, id, 'topple'),
    });
  });

  test('evaluate --semantics, --accept and --strength', async () => {
    const yaml = `title: T
thesis: a
claims: [{id: a, text: A is so.}, {id: c, text: C is so., supports: a}]
counterpoints: [{id: b, text: B is so., contradicts: a}]`;
    const small = library.readMapOrThrow(yaml);
    const options = { cwd: folder({ 'claims.yaml': yaml }) };
    const ask = async (...args: string[]) =>
      JSON.parse((await claims(['evaluate', ...args, '--json'], options)).out);
    expect(await ask('b', '--semantics', 'complete', '--limit', '2')).toMatchObject({
      positions: library.positions(small, { semantics: 'complete', limit: 2, about: 'b' }),
    });
    expect(await ask('b', '--accept', 'some')).toMatchObject({
      accepted: library.accepts(small, 'b', 'some'),
    });
    expect(await ask('--strength')).toMatchObject({ strength: library.strengths(small) });
  });

  test('tags, sources, schemes, the overview', async () => {
    const against = library.select(map, { side: 'against' });
    expect(library.tags(map)).toEqual(await printed('tags'));
    expect(library.tags(map, against)).toEqual(await printed('tags', '--side', 'against'));
    expect(library.sources(map)).toEqual(await printed('sources'));
    expect(library.sources(map, against)).toEqual(await printed('sources', '--side', 'against'));
    expect(library.schemes()).toEqual(await printed('schemes'));
    expect(library.overview(map)).toEqual(await printed());
  });

  test('the same on a day', async () => {
    const earlier = library.asOf(map, '2011-12-06');
    expect(library.records(earlier)).toEqual(await printed('list', '--as-of', '2011-12-06'));
  });

  test('check, of which each problem also has its line', async () => {
    const found = library.check(OP_ED);
    expect(found.map(({ excerpt: _, span: _span, fix: _fix, ...record }) => record)).toEqual(
      await printed('check', 'claims.yaml'),
    );
  });
});
