import { describe, expect, test } from 'vitest';
import { claims, folder, refused } from '../helpers/cli.js';

const MAP = `title: Later school starts
thesis: later
sources:
  sleep: {type: report, author: "Writer, A.", title: Sleep, issued: 2014-08-25, note: Read in part.}
  later: {title: Never used}
claims:
  - id: later
    text: Schools should start later.
    tags: [time]
    evidence:
      - {id: one, text: One., source: sleep}
      - {id: two, text: Two., source: sleep, tags: [health]}
      - {id: three, text: Three., source: {title: In place}}
      - {id: four, text: Four., source: {title: In place}}
`;
const cwd = folder({ 'claims.yaml': MAP });
const school = (...args: string[]) => claims(args, { cwd });

describe('claims sources', () => {
  test('lists every source as a reference with its note, and how many entries use it', async () => {
    const { out, err } = await school('sources');
    expect(err).toBe('');
    expect(out).toBe(`sleep  2 entries
  Writer, A. (2014-08-25). "Sleep". [Read in part]

later  no entry uses it
  "Never used".

three  2 entries
  "In place".
`);
  });

  test('of a selection, only those that its entries use', async () => {
    expect((await school('sources', '--tag', 'health', '--format', 'ids')).out).toBe('sleep\n');
    expect(JSON.parse((await school('sources', '--tag', 'health', '--json')).out)).toMatchObject([
      { id: 'sleep', entries: 1, usedBy: ['two'], source: { title: 'Sleep' } },
    ]);
    expect((await school('sources', '--as-of', '2010', '--format', 'ids')).out).toBe('three\n');
  });

  test('that are named, each once', async () => {
    expect((await school('sources', 'later', 'sleep', 'later', '--format', 'ids')).out).toBe(
      'later\nsleep\n',
    );
    await refused(school('sources', 'slep'), 'no source has the id "slep"; did you mean "sleep"?');
    await refused(school('sources', 'qqqqq'), '"claims sources --format ids" gives all ids');
  });

  test('an id of an entry that is a source’s, too, is no name for a source in place', async () => {
    const map = MAP.replace('  later: {title: Never used}', '  three: {title: Another}');
    const run = await claims(['sources', '--format', 'ids'], { cwd: folder({ 'claims.yaml': map }) });
    expect(run.out).toBe('sleep\nthree\nthree-source\n');
  });

  test('none is said', async () => {
    expect(await school('sources', '--kind', 'reply')).toMatchObject({
      code: 0,
      out: '',
      err: 'No source matches.\n',
    });
  });

  test('in forms of its own', async () => {
    expect((await school('sources', 'sleep', '--format', 'bibtex')).out).toContain(
      '@techreport{sleep,\n  author = {Writer, A.}',
    );
    expect(JSON.parse((await school('sources', 'sleep', '--format', 'csl-json')).out)).toEqual([
      {
        id: 'sleep',
        type: 'report',
        author: [{ family: 'Writer', given: 'A.' }],
        title: 'Sleep',
        issued: { 'date-parts': [[2014, 8, 25]] },
        note: 'Read in part.',
      },
    ]);
    await refused(school('sources', '--format', 'bibtex', '--fields', 'id'), '--fields does not go with');
    await refused(school('list', '--format', 'bibtex'), 'this command cannot print "bibtex"');
  });
});

describe('the sources of the op-ed', () => {
  const opEd = (...args: string[]) => claims(['sources', ...args], { cwd: process.cwd() });

  test('are all there, in every form', async () => {
    const ids = (await opEd('--format', 'ids')).out.trim().split('\n');
    expect(ids.length).toBeGreaterThan(1);
    expect(JSON.parse((await opEd('--json')).out).length).toBe(ids.length);
    const items: { id: string }[] = JSON.parse((await opEd('--format', 'csl-json')).out);
    expect(items.map(({ id }) => id)).toEqual(ids);
    const { out } = await opEd('--format', 'bibtex');
    expect([...out.matchAll(/^@\w+\{(.+),$/gm)].map(([, key]) => key)).toEqual(ids);
    for (const form of ['text', 'csv', 'tsv', 'ndjson', 'markdown']) {
      const run = await opEd('--format', form);
      expect(run).toMatchObject({ code: 0, err: '' });
      for (const id of ids) expect(run.out).toContain(id);
    }
  });
});
