import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/command-list.js';
import { EXPORTS } from '../../src/formats/exports.js';
import { SHEETS } from '../../src/sheets/index.js';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { PROGRAM } from '../helpers/process.js';

/** No command asks the network for anything: whatever in a process could do so is replaced by a note of it. */

const LOG = join(folder(), 'asked.txt');
const HOOK = join(
  folder({
    'offline.cjs': `
      const { appendFileSync } = require('node:fs');
      const refuse = (what) => function () {
        appendFileSync(${JSON.stringify(LOG)}, what + '\\n');
        throw new Error('no network: ' + what);
      };
      const names = {
        net: ['connect', 'createConnection', 'createServer'],
        tls: ['connect'],
        dns: ['lookup', 'resolve', 'resolve4', 'resolve6'],
        dgram: ['createSocket'],
        http: ['request', 'get', 'createServer'],
        https: ['request', 'get'],
        http2: ['connect'],
      };
      for (const [module, functions] of Object.entries(names))
        for (const name of functions) require('node:' + module)[name] = refuse(module + '.' + name);
      require('node:net').Socket.prototype.connect = refuse('net.Socket.connect');
      for (const name of ['lookup', 'resolve']) require('node:dns').promises[name] = refuse('dns.promises.' + name);
      globalThis.fetch = refuse('fetch');
      globalThis.WebSocket = class { constructor() { refuse('WebSocket')(); } };
      const children = require('node:child_process');
      for (const name of ['spawn', 'spawnSync', 'execFile', 'execFileSync', 'exec', 'execSync']) {
        const own = children[name];
        children[name] = function (program, ...rest) {
          if (/\\b(curl|wget|npm|npx|ssh)\\b/.test(program)) refuse('child ' + program)();
          return own.call(this, program, ...rest);
        };
      }
      process.versions.node && require('node:module').syncBuiltinESMExports();
    `,
  }),
  'offline.cjs',
);

const cwd = folder({
  'claims.yaml': `${SCHOOL}original: text.txt\n`,
  'other.yaml': SCHOOL.replace('sleep', 'rest'),
  'text.txt': 'Schools begin early. Pupils sleep too little.\n',
  'refs.bib':
    '@article{a, title={A}, author={B, C}, doi={10.1000/182}, url={https://example.org/a}, year={2001}}\n',
});

function offline(args: readonly string[], script = PROGRAM) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', HOOK, script, ...args], {
    cwd,
    input: '',
    env: { PATH: process.env.PATH, HOME: cwd, BROWSER: 'true' },
  });
  return { status, out: String(stdout), err: String(stderr) };
}

/** What each command takes, so that it does its work; where nothing stands, it needs nothing. */
const ARGS: Readonly<Record<string, readonly string[]>> = {
  show: ['sleep-suffers'],
  chain: ['both-matter'],
  prep: ['brief'],
  export: ['yaml'],
  import: ['refs.bib'],
  text: ['--text', 'text.txt'],
  init: ['new.yaml', '--text', 'text.txt'],
  add: ['claim', '--text', 'Buses cost more.', '--dry-run'],
  rename: ['sleep-suffers', 'rest', '--dry-run'],
  merge: ['claims.yaml', 'other.yaml'],
  compare: ['claims.yaml', 'other.yaml'],
  diff: ['claims.yaml', 'other.yaml'],
  open: ['--json'],
  completion: ['bash'],
};

const endings: Readonly<Record<string, string>> = {
  anki: 'txt',
  flashcards: 'txt',
  html: 'html',
  png: 'png',
};

test('what looks at the program sees whoever asks', () => {
  const script = join(
    folder({
      'asking.mjs': "import { request } from 'node:https'; try { request('https://example.org'); } catch {}",
    }),
    'asking.mjs',
  );
  offline([], script);
  expect(existsSync(LOG) ? readFileSync(LOG, 'utf8') : '').toContain('https.request');
});

describe('nothing is asked for', () => {
  const said = () => (existsSync(LOG) ? readFileSync(LOG, 'utf8') : '');

  test.each([[], ...COMMANDS.map(({ name }) => [name, ...(ARGS[name] ?? [])])])('claims %s %s', (...args) => {
    const before = said();
    const { err } = offline(args.filter((one) => one !== undefined));
    expect(err).not.toContain('no network');
    expect(said()).toBe(before);
  });

  test.each(Object.keys(EXPORTS))('claims export %s', (form) => {
    const before = said();
    const { status } = offline([
      'export',
      form,
      '-o',
      `map-${form}.${endings[form] ?? ''}`.replace(/\.$/, ''),
      '--force',
    ]);
    expect([0, 2]).toContain(status);
    expect(said()).toBe(before);
  });

  test.each(Object.keys(SHEETS))('claims prep %s, also as a page that loads nothing', (sheet) => {
    const before = said();
    const { status, out } = offline([
      'prep',
      sheet,
      '--format',
      'html',
      ...(sheet === 'toulmin' ? ['start-later'] : []),
    ]);
    expect({ status, said: said() }).toEqual({ status: 0, said: before });
    expect(out).toContain("default-src 'none'");
    expect(out).not.toMatch(
      /<(script|link|iframe|object|embed|base)\b[^>]*(src|href)=|<img[^>]*src="(?!data:)|url\(["']?(https?:)?\/\//i,
    );
  });
});
