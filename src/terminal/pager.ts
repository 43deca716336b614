import { spawnSync } from 'node:child_process';
import type { Environment } from './capabilities.js';

/** The command that shows long text page by page, or null for none: CLAIMS_PAGER, PAGER, else `less`. */
export function pagerCommand(env: Environment): string | null {
  const command = (env.CLAIMS_PAGER ?? env.PAGER ?? 'less').trim();
  return command === '' || command === 'cat' ? null : command;
}

/**
 * Shows text in a pager on this process's own terminal and waits until it is closed. Returns false when the
 * pager cannot be started; then nothing was shown. `less` gets FRX (leave if it fits, keep colours, no
 * clearing) unless LESS says otherwise.
 */
export function page(text: string, command: string, env: Environment): boolean {
  // Ctrl-C belongs to the pager while it runs; without a listener it would end this process under it.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  const shown = spawnSync(command, {
    input: text,
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS: 'FRX', LV: '-c', ...env },
  });
  setImmediate(() => process.off('SIGINT', ignore));
  const missing = shown.status === 127 || shown.status === 126;
  return shown.error === undefined ? !missing : (shown.error as NodeJS.ErrnoException).code === 'EPIPE';
}
