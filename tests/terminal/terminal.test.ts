import { resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { describe, expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { onTerminal } from '../helpers/terminal.js';

const ESC = String.fromCharCode(27);
const cwd = folder({ 'claims.yaml': SCHOOL });

/** What the program wrote on a real terminal, and how it ended. */
async function shown(
  args: string[],
  options: { cols?: number; rows?: number; env?: Record<string, string> } = {},
): Promise<{ code: number; screen: string }> {
  const terminal = await onTerminal(args, { cwd, ...options });
  const { code } = await terminal.ended;
  return { code, screen: terminal.written() };
}

describe('on a terminal', () => {
  test('there is colour, and as much width as the window has', async () => {
    const { code, screen } = await shown(['list'], { cols: 60 });
    expect(code).toBe(0);
    expect(screen).toContain(`${ESC}[36m`);
    const plain = screen.replaceAll(new RegExp(`${ESC}\\[[0-9;]*m`, 'g'), '').split('\r\n');
    expect(Math.max(...plain.map((line) => line.length))).toBe(60);
  });

  test('NO_COLOR is obeyed', async () => {
    const { screen } = await shown(['list'], { env: { NO_COLOR: '1' } });
    expect(screen).not.toContain(ESC);
  });

  test('what is longer than the window goes through the pager, what fits does not', async () => {
    const env = { CLAIMS_PAGER: 'sed s/^/paged:/' };
    expect((await shown(['list'], { rows: 5, env })).screen).toContain('paged:');
    expect((await shown(['list'], { rows: 50, env })).screen).not.toContain('paged:');
    expect((await shown(['list', '--no-pager'], { rows: 5, env })).screen).not.toContain('paged:');
    expect((await shown([], { rows: 5, env })).screen).not.toContain('paged:');
    expect((await shown(['list', '--plain'], { rows: 5, env })).screen).not.toContain('paged:');
    expect((await shown(['list', '--json'], { rows: 5, env })).screen).not.toContain('paged:');
    expect((await shown(['list'], { rows: 5, env: { CLAIMS_PAGER: 'no-such-pager' } })).screen).toContain(
      'sleep-suffers',
    );
  });

  test('Ctrl-C while it waits for input ends it by the signal', async () => {
    const program = spawn(process.execPath, [resolve('bin/claims.js'), 'list', '-f', '-'], {
      cols: 80,
      rows: 24,
      cwd,
    });
    const ended = new Promise<{ exitCode: number; signal?: number | undefined }>((done) => {
      program.onExit(done);
    });
    setTimeout(() => program.write('\u0003'), 800);
    const { exitCode, signal } = await ended;
    expect({ exitCode, signal }).toEqual({ exitCode: 0, signal: 2 });
  });
});
