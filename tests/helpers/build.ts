import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The script of a build of the program that is for the tests alone. */
    program: string;
  }
}

/** Builds the sources as they are now into a folder of its own, so that whoever uses `dist/` is not disturbed. */
export default function build({ provide }: TestProject): () => void {
  const home = mkdtempSync(join(tmpdir(), 'claims-program-'));
  execFileSync(process.execPath, ['scripts/build.mjs', home], { stdio: 'inherit' });
  for (const name of ['bin', 'package.json', 'claims.yaml'])
    cpSync(name, join(home, name), { recursive: true });
  provide('program', join(home, 'bin', 'claims.js'));
  return () => rmSync(home, { recursive: true });
}
