import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bashReplacedFrom } from '../../src/completion/bash.js';
import { POSIX } from '../../src/completion/posix.js';
import { scanLine } from '../../src/completion/scan.js';
import { folder } from '../helpers/cli.js';
import { hasShell, startShell } from '../helpers/shells.js';

const BREAKS = ' \t\n"\'@><=;|&(:';

test.runIf(hasShell('bash'))(
  'what readline replaces is known: real bash says the same of any line',
  async () => {
    const kept = join(folder(), 'kept');
    const session = await startShell('bash', folder(), {
      after: `note() { printf '%s\\0' "$COMP_LINE" "$2" >>'${kept}'; }; complete -F note claims\nbind '"\\C-]": kill-whole-line'`,
    });
    const signs = [...'aab  \'"\\\\:=@,.-~', 'é'];
    const lines = fc
      .sample(fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 14 }), {
        numRuns: 400,
        seed: 11,
      })
      .map((line) => `claims ${line}`);
    // A key that no terminal acts on by itself, should it come between two prompts.
    const CLEAR_LINE = '\u001d';
    for (let i = 0; i < lines.length; i += 20) {
      const typed = lines.slice(i, i + 20).map((line) => `${line}\t${CLEAR_LINE}`);
      await session.run(`${typed.join('')}claims next`);
    }
    session.close();
    const noted = readFileSync(kept, 'utf8').split('\0').slice(0, -1);
    const told = noted.flatMap((line, i) => (i % 2 === 0 ? { line, replaced: noted[i + 1]! } : []));
    const known = told.flatMap(({ line, replaced }) => {
      const current = scanLine(line, POSIX)?.current;
      return current == null
        ? []
        : { line, replaced, ours: current.raw.slice(bashReplacedFrom(current, BREAKS)) };
    });
    expect(known.length).toBeGreaterThan(300);
    expect(known.filter(({ replaced, ours }) => replaced !== ours)).toEqual([]);
  },
);
