import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { SHELL_PAGES } from '../helpers/doc-pages.js';
import { givesFiles, type RunLine, renewedPage } from '../helpers/doc-runner.js';
import { bash, PROGRAM } from '../helpers/process.js';

/** The pages about other programs (jq, fzf, make) show what their lines print. `UPDATE_DOCS=1` writes them anew. */

/** A folder in which `claims` is the program, so that other programs find it, too. */
function folderOfPrograms(): string {
  const bin = join(folder(), 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'claims'), `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`, {
    mode: 0o755,
  });
  return bin;
}

const CACHE = folder();
const PATH = `${folderOfPrograms()}${delimiter}${process.env.PATH}`;
const isThere = (tool: string) => spawnSync('bash', ['-c', `command -v ${tool}`]).status === 0;

const runLine: RunLine = async (line, cwd) => {
  const { code, out } = bash(`{ ${line}\n} 2>&1`, {
    cwd,
    env: { PATH, XDG_CACHE_HOME: CACHE },
  });
  // `diff` ends with 1 where it finds differences. 141: `head` has read enough, and what writes to it is ended.
  expect([0, 1, 141], `${line}\n${out}`).toContain(code);
  return out;
};

describe.each(Object.entries(SHELL_PAGES))('%s', (name, tools) => {
  test.runIf(tools.every(isThere))('shows what its lines print', async () => {
    const page = readFileSync(name, 'utf8');
    const now = await renewedPage(page, givesFiles(page) ? folder() : process.cwd(), runLine);
    if (process.env.UPDATE_DOCS) writeFileSync(name, now);
    else expect(now).toBe(page);
  });
});
