import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claims, folder, refused } from '../helpers/cli.js';

const BIB = `@book{sleep2011, author = {Byron, Ada}, title = {Sleep}, year = 2011, keywords = {x}}
@online{page, title = {A Page}, url = {https://x.org/a}}
`;
const MAP = `# My map
title: T
thesis: t

sources:
  sleep2011: {title: Another work}   # mine
  known: {title: a page, URL: "https://x.org/a"}

claims:
  - {id: t, text: T.}   # the thesis
`;

describe('claims import of references', () => {
  const cwd = folder({ 'refs.bib': BIB });

  test('prints them as they stand in a claims file, and says what was left out', async () => {
    const { out, err } = await claims(['import', 'refs.bib'], { cwd });
    expect(out).toBe(`# Only the sources of refs.bib (bibtex). This is no claims file by itself.
# Copy them into one, or add them: claims import refs.bib --into claims.yaml
sources:
  sleep2011:
    type: book
    author: Byron, Ada
    title: Sleep
    issued: 2011
  page:
    type: webpage
    title: A Page
    URL: https://x.org/a
`);
    expect(err).toBe(`Read 2 sources from refs.bib (bibtex).
Left out or changed: fields "keywords" of entries: 1.
To add them to a claims file: claims import refs.bib --into claims.yaml
`);
  });

  test('writes the same to a file, which says that it is no claims file and how to use it', async () => {
    const to = folder({ 'refs.bib': BIB });
    const { out } = await claims(['import', 'refs.bib'], { cwd: to });
    await claims(['import', 'refs.bib', '-o', 'x.yaml'], { cwd: to });
    expect(readFileSync(join(to, 'x.yaml'), 'utf8')).toBe(out);
  });

  test('reads what claims sources writes', async () => {
    for (const form of ['csl-json', 'bibtex', 'ris']) {
      const map = folder({ 'claims.yaml': MAP });
      const { out } = await claims(['sources', '--format', form], { cwd: map });
      const { err } = await claims(['import', '-'], { input: out });
      expect(err).toContain(`Read 2 sources from <stdin> (${form}).`);
    }
  });
});

describe('claims import --into', () => {
  test('adds what the file does not have, and leaves all else as it is', async () => {
    const cwd = folder({ 'claims.yaml': MAP, 'refs.bib': BIB });
    const { out, err } = await claims(['import', 'refs.bib', '--into', 'claims.yaml'], { cwd });
    expect(out).toBe('');
    expect(err).toContain(`Added 1 source to claims.yaml: sleep2011-2.
Not added, since the file has them: page as known.
Other works have these ids in the file, so the new ones have others: sleep2011 is sleep2011-2.
`);
    const text = readFileSync(join(cwd, 'claims.yaml'), 'utf8');
    expect(text).toBe(
      MAP.replace(
        '"https://x.org/a"}\n',
        '"https://x.org/a"}\n  sleep2011-2:\n    type: book\n    author: Byron, Ada\n    title: Sleep\n    issued: 2011\n',
      ),
    );
    const again = await claims(['import', 'refs.bib', '--into', 'claims.yaml'], { cwd });
    expect(again.err).toContain('Nothing was added to claims.yaml.\n');
    expect(readFileSync(join(cwd, 'claims.yaml'), 'utf8')).toBe(text);
  });

  test('shows the lines first with --dry-run, and changes nothing', async () => {
    const cwd = folder({ 'claims.yaml': MAP, 'refs.bib': BIB });
    const words = ['import', 'refs.bib', '--into', 'claims.yaml', '--dry-run'];
    const { out, err } = await claims(words, { cwd });
    expect(out).toContain('+  sleep2011-2:\n+    type: book\n');
    expect(err).toContain('Would add 1 source to claims.yaml: sleep2011-2.\n');
    expect(readFileSync(join(cwd, 'claims.yaml'), 'utf8')).toBe(MAP);
    const piped = await claims(['import', 'refs.bib', '--into', '-', '--dry-run'], { cwd, input: MAP });
    expect(piped.out).toBe(out.replaceAll('claims.yaml', '<stdin>'));
    await refused(claims(['import', 'refs.bib', '--dry-run'], { cwd }), '--dry-run is for --into');
  });

  test('makes the list of sources where there is none', async () => {
    const cwd = folder({
      'claims.yaml': 'title: T\nthesis: t\nclaims:\n  - {id: t, text: T.}\n',
      'refs.ris': 'TY  - BOOK\nID  - k\nTI  - B\nER  - \n',
    });
    await claims(['import', 'refs.ris', '--into', 'claims.yaml'], { cwd });
    expect(readFileSync(join(cwd, 'claims.yaml'), 'utf8')).toBe(
      'title: T\nthesis: t\nsources:\n  k:\n    type: book\n    title: B\nclaims:\n  - {id: t, text: T.}\n',
    );
  });

  test.each([
    [['--into', 'nowhere.yaml'], 'nowhere.yaml: there is no such file'],
    [['--into', 'claims.yaml', '-o', 'b.yaml'], 'use either --into or --output, not both'],
  ])('%j is refused', async (options, says) => {
    const cwd = folder({ 'claims.yaml': MAP, 'refs.bib': BIB });
    await refused(claims(['import', 'refs.bib', ...options], { cwd }), says);
  });

  test('changes nothing in a file that has errors', async () => {
    const cwd = folder({ 'broken.yaml': 'title: [', 'refs.bib': BIB });
    const { end, err } = await claims(['import', 'refs.bib', '--into', 'broken.yaml'], { cwd });
    expect(end).not.toBe('done');
    expect(err).toContain('broken.yaml:1');
    expect(readFileSync(join(cwd, 'broken.yaml'), 'utf8')).toBe('title: [');
  });

  test('is for references only', async () => {
    const cwd = folder({ 'claims.yaml': MAP, 'a.txt': 'Discussion Title: T\n\n1. T.\n1.1. Con: No.\n' });
    await refused(
      claims(['import', 'a.txt', '--into', 'claims.yaml'], { cwd }),
      '--into is for references; a.txt is a map (kialo); write it with -o',
    );
  });
});

test('a discussion and a map of argmap become claims files without errors', async () => {
  const cwd = folder({
    'a.txt': 'Discussion Title: T\n\n1. T.\n1.1. Con: No [way](https://x.org).\n',
    'a.yml': '"T so.":\n  r1:\n    "A b.":\n    "-C d.":\n',
  });
  for (const name of ['a.txt', 'a.yml']) {
    await claims(['import', name, '-o', `${name}.yaml`], { cwd });
    expect((await claims(['check', `${name}.yaml`], { cwd })).out).toContain(' 0 errors');
  }
});
