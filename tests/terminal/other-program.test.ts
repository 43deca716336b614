import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserCall, browserCallForFile } from '../../src/terminal/browser.js';
import { copyCommand } from '../../src/terminal/clipboard.js';
import { editorCall } from '../../src/terminal/editor.js';
import { runOnTerminal, startBeside, wordsOfCommand } from '../../src/terminal/other-program.js';
import { folder } from '../helpers/cli.js';

const FILE = '/maps/my claims.yaml';

describe('an editor', () => {
  test.each([
    [{ VISUAL: 'vim', EDITOR: 'nano' }, 'vim', ['+7', FILE]],
    [{ EDITOR: 'nano' }, 'nano', ['+7', FILE]],
    [{ VISUAL: '  ' }, 'vi', ['+7', FILE]],
    [{ EDITOR: '/usr/local/bin/nvim -p' }, '/usr/local/bin/nvim', ['-p', '+7', FILE]],
    [{ EDITOR: 'code --wait' }, 'code', ['--wait', '--goto', `${FILE}:7`]],
    [{ EDITOR: 'hx' }, 'hx', [`${FILE}:7`]],
    [{ EDITOR: "'/opt/my editor/ed' -x" }, '/opt/my editor/ed', ['-x', FILE]],
    [{ OS: 'Windows_NT' }, 'notepad', [FILE]],
    [
      { OS: 'Windows_NT', EDITOR: '"C:\\Program Files\\vim.exe"' },
      'C:\\Program Files\\vim.exe',
      ['+7', FILE],
    ],
  ])('%j opens the file at the line', (env, command, args) => {
    expect(editorCall(env, FILE, 7)).toEqual({ command, args });
  });
});

describe('a browser', () => {
  const ADDRESS = 'https://example.org/?a=1&b=$(touch%20x);`ls`';

  test.each([
    [{ DISPLAY: ':0' }, 'linux', { command: 'xdg-open', args: [ADDRESS], inTerminal: false }],
    [{}, 'linux', { command: 'xdg-open', args: [ADDRESS], inTerminal: true }],
    [{}, 'darwin', { command: 'open', args: [ADDRESS], inTerminal: false }],
    [{}, 'win32', { command: 'rundll32', args: ['url.dll,FileProtocolHandler', ADDRESS], inTerminal: false }],
    [{ BROWSER: 'firefox:lynx' }, 'linux', { command: 'firefox', args: [ADDRESS], inTerminal: false }],
    [{ BROWSER: 'w3m -N' }, 'linux', { command: 'w3m', args: ['-N', ADDRESS], inTerminal: true }],
    [{ BROWSER: 'ff --url=%s' }, 'linux', { command: 'ff', args: [`--url=${ADDRESS}`], inTerminal: false }],
  ])('%j on %s', (env, platform, call) => {
    expect(browserCall(env, platform, ADDRESS)).toEqual(call);
  });

  const PAGE = '/tmp/my maps/é#1.html';
  const AS_ADDRESS = 'file:///tmp/my%20maps/%C3%A9%231.html';
  const WSL = { WSL_DISTRO_NAME: 'Debian' };

  test.each([
    [{ DISPLAY: ':0' }, 'linux', 'xdg-open', [AS_ADDRESS]],
    [{}, 'darwin', 'open', [AS_ADDRESS]],
    [{ ...WSL, BROWSER: 'wslview' }, 'linux', 'wslview', [AS_ADDRESS]],
    [
      WSL,
      'linux',
      'rundll32.exe',
      ['url.dll,FileProtocolHandler', '\\\\wsl$\\Debian\\tmp\\my maps\\é#1.html'],
    ],
  ])('with %j on %s shows a file', (env, platform, command, args) => {
    expect(browserCallForFile(env, platform, PAGE)).toMatchObject({ command, args });
  });
});

test.each([
  ['code --wait', ['code', '--wait']],
  [`"my editor" 'two words' plain`, ['my editor', 'two words', 'plain']],
  ['  ', []],
  ['ed --foo="a b"', ['ed', '--foo=a b']],
  [`ed a'b c'"d"e ''`, ['ed', 'ab cde', '']],
  ['/my\\ dir/ed \\"', ['/my dir/ed', '"']],
  [String.raw`"a\"b\c" '\'`, ['a"b\\c', '\\']],
  ['ed "not closed', ['ed', 'not closed']],
  ['ed \\', ['ed', '\\']],
])('the words of %j', (command, words) => {
  expect(wordsOfCommand(command, {})).toEqual(words);
});

test('on Windows a backslash is part of a path', () => {
  expect(wordsOfCommand('C:\\bin\\ed "C:\\my dir\\"', { OS: 'Windows_NT' })).toEqual([
    'C:\\bin\\ed',
    'C:\\my dir\\',
  ]);
});

test('a text for the clipboard, whatever is in it', () => {
  expect(copyCommand('a\u001bé')).toBe('\u001b]52;c;YRvDqQ==\u0007');
});

describe('another program', () => {
  const env = { PATH: process.env.PATH };
  const ended = new AbortController().signal;
  const node = (code: string, ...args: string[]) => ({
    command: process.execPath,
    args: ['-e', code, ...args],
  });

  test('gets its words as they are, through no shell', async () => {
    const cwd = folder({});
    const said = join(cwd, 'said');
    const odd = '$(touch reached) `ls` "a" \'b\' ; rm * | & > é';
    const save = `require('fs').writeFileSync(${JSON.stringify(said)}, process.argv[1])`;
    expect(await runOnTerminal(node(save, odd), { env, input: 0, ended })).toEqual({ is: 'done' });
    expect(readFileSync(said, 'utf8')).toBe(odd);
    writeFileSync(said, '');
    expect(await startBeside(node(save, odd), env)).toEqual({ is: 'done' });
    expect(readFileSync(said, 'utf8')).toBe(odd);
  });

  test('that fails, or is not there, says so', async () => {
    const nothing = { command: join(folder({}), 'nothing'), args: [] };
    expect(await runOnTerminal(nothing, { env, input: 0, ended })).toEqual({ is: 'not started' });
    expect(await startBeside(nothing, env)).toEqual({ is: 'not started' });
    expect(await runOnTerminal(node('process.exit(3)'), { env, input: 0, ended })).toEqual({
      is: 'failed',
      by: 3,
    });
    expect(await startBeside(node('process.exit(3)'), env)).toEqual({ is: 'failed', by: 3 });
  });

  test('ends with this one', async () => {
    const told = new AbortController();
    const running = runOnTerminal(node('setInterval(() => {}, 1000)'), { env, input: 0, ended: told.signal });
    told.abort();
    expect(await running).not.toEqual({ is: 'done' });
  });
});
