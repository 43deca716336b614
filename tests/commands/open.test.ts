import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { claims, folder, refused } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const cwd = folder({
  'claims.yaml': SCHOOL,
  'text.txt': 'One.\n\nTwo.\n\nEarly starts cost teenagers sleep. A secret.\n',
});

/** A place for temporary files, and a browser that writes down what it is asked to show. */
function place() {
  const TMPDIR = folder();
  const browser = join(TMPDIR, 'browser');
  const asked = join(TMPDIR, 'asked');
  writeFileSync(browser, `#!/bin/sh\nprintf %s "$1" > "${asked}"\n`);
  chmodSync(browser, 0o755);
  const own = join(TMPDIR, `claims-explorer-${process.getuid?.()}`);
  return {
    env: { TMPDIR, PATH: process.env.PATH ?? '', BROWSER: `'${browser}'` },
    asked: () => (existsSync(asked) ? readFileSync(asked, 'utf8') : null),
    own,
    page: join(own, 'later-school-starts.html'),
  };
}

test('the page is written to a folder of the user, and shown in the browser', async () => {
  const { env, asked, own, page } = place();
  const { code, out, err } = await claims(['open'], { cwd, env });
  expect({ code, out, err }).toEqual({ code: 0, out: `Opening ${page} in your browser.\n`, err: '' });
  expect(asked()).toBe(pathToFileURL(page).href);
  expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>[\s\S]*Later school starts/);
  expect(readdirSync(own)).toEqual(['later-school-starts.html']);
  expect([own, page].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600]);
});

test('a page of the same title takes the place of the last one', async () => {
  const { env, page } = place();
  await claims(['open', '--core'], { cwd, env });
  const before = readFileSync(page, 'utf8');
  await claims(['open'], { cwd, env });
  expect(readFileSync(page, 'utf8')).not.toBe(before);
});

describe('where no browser can be started', () => {
  test.each([
    ['there is no screen', {}],
    ['the browser is one for the terminal', { BROWSER: 'lynx' }],
    ['the browser is not there', { BROWSER: '/no/such/browser' }],
    ['the browser fails', { BROWSER: 'false' }],
  ])('since %s, the answer says where the page is', async (_, wishes) => {
    const { env, page } = place();
    const { BROWSER: _none, ...others } = env;
    const { code, out, err } = await claims(['open'], { cwd, env: { ...others, ...wishes } });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`No browser could be started here. The page is in this file:\n  ${page}\n`);
    expect(existsSync(page)).toBe(true);
  });
});

test('-o names the file, which is opened', async () => {
  const { env, asked, own } = place();
  const { code, out } = await claims(['open', '-o', 'my page.html', '--force'], { cwd, env });
  const page = join(cwd, 'my page.html');
  expect({ code, out }).toEqual({ code: 0, out: `Opening ${page} in your browser.\n` });
  expect(asked()).toBe(pathToFileURL(page).href);
  expect(existsSync(own)).toBe(false);
});

describe('what is refused, and no page is written or shown', () => {
  test.each([
    ['a wrong id', ['sleep-sufers'], 'no entry has the id "sleep-sufers"; did you mean "sleep-suffers"?'],
    ['an empty selection', ['--tag', 'health', '--kind', 'reply'], 'no entry matches what you selected'],
    ['another form', ['-o', 'page.pdf'], 'page.pdf: this command cannot write ".pdf"'],
    ['columns', ['--fields', 'id'], '--fields is only for lists'],
    ['a text that is not there', ['--text', 'none.txt'], 'none.txt: the text cannot be read'],
  ])('%s', async (_, args, says) => {
    const { env, asked, own } = place();
    await refused(claims(['open', ...args], { cwd, env }), says);
    expect({ asked: asked(), isWritten: existsSync(own) }).toEqual({ asked: null, isWritten: false });
  });

  test('a place that others could change', async () => {
    const { env, own, asked } = place();
    mkdirSync(own, { mode: 0o777 });
    chmodSync(own, 0o777);
    await refused(
      claims(['open'], { cwd, env }),
      'cannot be written: other users can change its folder; -o page.html names another place',
    );
    expect(asked()).toBe(null);
  });

  test('a folder that is a link', async () => {
    const { env, own } = place();
    symlinkSync(folder(), own);
    await refused(claims(['open'], { cwd, env }), 'cannot be written: its folder is a link');
  });
});

test('the text is in the page only if it is asked for, even where the file names one', async () => {
  const { env, page } = place();
  const here = folder({
    'claims.yaml': SCHOOL.replace('author:', 'original: text.txt\nauthor:'),
    'text.txt': readFileSync(join(cwd, 'text.txt')),
  });
  await claims(['open'], { cwd: here, env });
  expect(readFileSync(page, 'utf8')).not.toContain('A secret.');
  await claims(['open', '--text', 'text.txt'], { cwd: here, env });
  expect(readFileSync(page, 'utf8')).toContain('A secret.');
});

describe('export html', () => {
  test('--open shows the same page in the browser', async () => {
    const { env, asked, page } = place();
    const { code, out } = await claims(['export', 'html', 'health', '--open'], { cwd, env });
    expect({ code, out }).toEqual({ code: 0, out: `Opening ${page} in your browser.\n` });
    expect(asked()).toBe(pathToFileURL(page).href);
  });

  test('without --open shows nothing, and has the text only with --text', async () => {
    const { env, asked, own } = place();
    const { out } = await claims(['export', 'html'], { cwd, env });
    expect(out).not.toContain('A secret.');
    expect((await claims(['export', 'html', '--text', 'text.txt'], { cwd, env })).out).toContain('A secret.');
    expect({ asked: asked(), isWritten: existsSync(own) }).toEqual({ asked: null, isWritten: false });
  });

  test.each(['--open', '--text=text.txt'])('%s is for no other form', async (option) => {
    await refused(claims(['export', 'anki', option], { cwd }), 'is for html, not for anki');
  });
});
