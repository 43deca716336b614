import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { programCall } from '../../src/cli/program-call.js';
import { folder } from '../helpers/cli.js';

/** A folder with an executable `claims` in it. */
function withProgram(): string {
  const bin = folder({ claims: '#!/bin/sh\n' });
  chmodSync(join(bin, 'claims'), 0o755);
  return bin;
}

describe('how the program is called', () => {
  const [root, elsewhere] = [folder(), folder()];
  const call = (env: Record<string, string>, cwd: string | null = elsewhere) =>
    programCall({ env, cwd, root });

  test('by its name where a shell finds it', () => {
    expect(call({ PATH: `${elsewhere}:${withProgram()}` })).toBe('claims');
    expect(call({ PATH: folder({ claims: 'not executable' }) })).not.toBe('claims');
  });

  test('by npx for who called it so, whatever is on the path', () => {
    expect(call({ npm_command: 'exec', PATH: withProgram() })).toBe('npx claims');
  });

  test('by npx where npx finds it: in its own folder, and where it is installed', () => {
    expect(call({ PATH: elsewhere }, root)).toBe('npx claims');
    const project = folder();
    mkdirSync(join(project, 'node_modules', '.bin'), { recursive: true });
    writeFileSync(join(project, 'node_modules', '.bin', 'claims'), '');
    mkdirSync(join(project, 'deep'));
    expect(call({ PATH: elsewhere }, join(project, 'deep'))).toBe('npx claims');
  });

  test('by its full path everywhere else', () => {
    expect(call({ PATH: elsewhere })).toBe(`node ${join(root, 'bin', 'claims.js')}`);
    expect(call({ PATH: elsewhere }, null)).toBe(`node ${join(root, 'bin', 'claims.js')}`);
  });
});
