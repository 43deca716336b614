import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { reading } from './helpers/maps.js';

/**
 * The docs cannot rot: every console block is run and must print what the page says.
 * `UPDATE_DOCS=1 npm test` writes the pages anew.
 */

const PAGES = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)];
const PROGRAM = resolve('bin/claims.js');
const cache = mkdtempSync(join(tmpdir(), 'claims-docs-'));

function run(line: string): string {
  const script = `claims() { "${process.execPath}" "${PROGRAM}" "$@"; }; ${line}`;
  const { stdout } = spawnSync('bash', ['--norc', '-c', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH, XDG_CACHE_HOME: cache },
  });
  return stdout.toString();
}

/** A page with the output of every command in its console blocks as it is now. */
function renewed(page: string): string {
  return page.replace(/^```console\n([\s\S]*?)^```$/gm, (_, block: string) => {
    const lines = block.split('\n').filter((line) => line.startsWith('$ '));
    return `\`\`\`console\n${lines.map((line) => `${line}\n${run(line.slice(2))}`).join('')}\`\`\``;
  });
}

describe('docs', () => {
  test.each(PAGES)('%s shows what its commands print', (name) => {
    const page = readFileSync(name, 'utf8');
    const now = renewed(page);
    if (process.env.UPDATE_DOCS) writeFileSync(name, now);
    else expect(now).toBe(page);
  });

  test.each(PAGES)('the claims files in %s are valid', (name) => {
    for (const [, yaml] of readFileSync(name, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)) {
      expect(load(yaml!)).toBeTruthy();
      expect(reading(yaml!).problems).toEqual([]);
    }
  });

  test('every link between pages leads somewhere', () => {
    for (const name of PAGES) {
      for (const [, target] of readFileSync(name, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
        expect(() => readFileSync(join(name, '..', target!))).not.toThrow();
      }
    }
  });
});
