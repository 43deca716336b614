import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claims, folder, refused } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

/** What the program prints of the example map, as a file of its own. */
async function listed(format: string, ...options: string[]): Promise<string> {
  return (await claims(['list', '--format', format, ...options], { cwd: folder({ 'claims.yaml': SCHOOL }) }))
    .out;
}

describe('claims import', () => {
  test('prints a claims file, and says what was read and what to do next', async () => {
    const cwd = folder({ 'map.json': await listed('json') });
    expect(await claims(['import', 'map.json'], { cwd })).toMatchSnapshot();
  });

  test('writes a file that has no errors, and never over another', async () => {
    const cwd = folder({ 'map.json': await listed('json') });
    const { out, err } = await claims(
      ['import', 'map.json', '--title', 'Later: starts', '-o', 'claims.yaml'],
      { cwd },
    );
    expect(out).toBe('');
    expect(err).toContain('Next: claims check\n');
    expect((await claims(['check'], { cwd })).end).toBe('done');
    const text = readFileSync(join(cwd, 'claims.yaml'), 'utf8');
    expect(text).toContain('title: "Later: starts"');
    await refused(claims(['import', 'map.json', '-o', 'claims.yaml'], { cwd }), '--force replaces it');
    expect(readFileSync(join(cwd, 'claims.yaml'), 'utf8')).toBe(text);
    expect((await claims(['import', 'map.json', '-o', 'claims.yaml', '--force'], { cwd })).end).toBe('done');
  });

  test('reads standard input, lines of JSON, and a byte order mark', async () => {
    const { out, err } = await claims(['import', '-'], { input: `\ufeff${await listed('ndjson')}` });
    expect(out).toContain('- id: start-later');
    expect(err).toContain('from <stdin> (json)');
  });

  test('counts the steps that lead out of a part of a map, and what no longer leads to the thesis', async () => {
    const { err } = await claims(['import', '-'], {
      input: await listed('json', '--kind', 'counterpoint,reply'),
    });
    expect(err).toContain('Read 3 entries and 1 step from <stdin> (json).');
    expect(err).toContain('Left out or changed: steps from or to something that is not in the file: 2.');
    expect(err).toContain('The file names no thesis, so it is "phones-not-bells"');
    expect(err).toContain('1 entry does not lead to the thesis.');
  });

  test.each([
    ['nowhere.json', 'nowhere.json: there is no such file'],
    ['.', '.: this is a folder; name a file'],
    ['empty.txt', 'empty.txt: the file is empty'],
    ['binary', 'binary: it is not plain text'],
    ['picture', 'picture: it is an image'],
    ['other.txt', 'other.txt: this is none of the forms that can be imported: '],
    ['other.txt', 'To begin a map of a text: claims init --text other.txt'],
    ['map.graphml', 'map.graphml: this is GraphML, which can only be exported'],
    ['zotero.rdf', 'zotero.rdf: this form of references is not read; export them as CSL JSON'],
    ['zotero.csv', 'zotero.csv: this form of references is not read; export them as CSL JSON'],
    ['claims.yaml', 'claims.yaml: this is a claims file already; read it: claims -f claims.yaml'],
    ['broken.json', 'broken.json: record 2 is no entry'],
    ['', 'the name of the file to read is empty'],
  ])('%s is refused with a message', async (name, says) => {
    const cwd = folder({
      'claims.yaml': SCHOOL,
      'empty.txt': ' \n',
      binary: Buffer.from('some words\u0000and more words'),
      picture: Buffer.from('\u0089PNG\r\n', 'latin1'),
      'other.txt': 'Nothing of the kind.',
      'map.graphml': '<?xml version="1.0"?>\n<graphml></graphml>',
      'zotero.rdf': '<rdf:RDF></rdf:RDF>',
      'zotero.csv': '"Key","Item Type"\n"A","book"\n',
      'broken.json': '[{"id": "a", "text": "A.", "kind": "claim"}, 7]',
    });
    await refused(claims(['import', name], { cwd }), says);
  });

  test('refuses an output that is no YAML before it reads anything', async () => {
    await refused(
      claims(['import', 'nowhere', '-o', 'map.json']),
      'map.json: the name of a claims file ends in .yaml',
    );
  });

  test('names the forms that there are', async () => {
    await refused(claims(['import', 'x', '--from', 'jsn']), 'did you mean "json"?');
  });

  test('a large file is refused before it is read', async () => {
    const cwd = folder({ 'large.json': Buffer.alloc(33 * 1024 * 1024, 32) });
    await refused(claims(['import', 'large.json'], { cwd }), 'larger than the limit of 32 MB');
  });
});

describe('claims export json and yaml', () => {
  test('a map goes to JSON and comes back', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    expect((await claims(['export', 'json', '-o', 'map.json'], { cwd })).end).toBe('done');
    const list = await claims(['list', '--json', '-f', 'map.json'], { cwd });
    expect(list.out).toBe((await claims(['list', '--json'], { cwd })).out);
    const { out, err } = await claims(['import', 'map.json'], { cwd });
    expect(err).not.toContain('Left out or changed');
    const back = folder({ 'claims.yaml': out });
    expect((await claims(['list', '--json'], { cwd: back })).out).toBe(list.out);
  });

  test('a part is a claims file of its own', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    const { end, err } = await claims(['export', 'yaml', '--tag', 'health', '-o', 'part.yaml'], { cwd });
    expect([end, err]).toEqual([
      'done',
      '2 entries were added, so that all that you chose leads to the thesis.\n',
    ]);
    expect((await claims(['check', 'part.yaml'], { cwd })).end).toBe('done');
    await refused(claims(['export', 'yaml', '-o', 'part.txt'], { cwd }), 'part.txt');
  });
});
