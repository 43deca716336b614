import { canMoveCursor, type Environment } from './capabilities.js';

/** A program that shows long text page by page. One that somebody named may be a whole line for the shell. */
export interface Pager {
  readonly command: string;
  readonly named: boolean;
}

/** The pager for long text, or null for none: CLAIMS_PAGER, PAGER, else `less`; none where a terminal cannot be drawn on. */
export function pagerOf(env: Environment): Pager | null {
  if (!canMoveCursor(env)) return null;
  const named = (env.CLAIMS_PAGER ?? env.PAGER)?.trim();
  if (named === undefined) return { command: 'less', named: false };
  return named === '' || named === 'cat' ? null : { command: named, named: true };
}

/**
 * Shows text in a pager on this process's own terminal and waits until it is closed. Returns false when the pager
 * failed, so that the text may not have been seen at all.
 */
export async function page(text: string, { command, named }: Pager, env: Environment): Promise<boolean> {
  // Ctrl-C belongs to the pager while it runs; without a listener it would end this process under it.
  let interrupted = false;
  const note = () => {
    interrupted = true;
  };
  process.on('SIGINT', note);
  const { spawnSync } = await import('node:child_process');
  const { status, signal } = spawnSync(command, {
    input: text,
    shell: named,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...env, ...settings(env) },
  });
  // The news of a signal comes when this process goes on.
  for (let turns = 0; turns < 2; turns += 1) await new Promise((done) => setImmediate(done));
  process.off('SIGINT', note);
  // A pager that is closed before it has read everything has done its work; one that cannot start, or a shell that
  // does not find it, ends with another status than 0.
  return status === 0 || interrupted || (signal !== null && ENDED.includes(signal));
}

/** Signals with which somebody ends a pager that works. */
const ENDED: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGPIPE'];

/**
 * What `less` and `lv` need to know of this text: that it is UTF-8, whatever the locale is, and that its colours are to
 * pass. `less` also leaves if all fits, and does not clear (F, X), unless LESS says otherwise.
 */
function settings(env: Environment): Record<string, string> {
  const ownCharset = env.LESSCHARSET !== undefined || env.LESSCHARDEF !== undefined;
  return {
    LESS: env.LESS === undefined ? 'FRX' : `-R ${env.LESS}`,
    LV: env.LV ?? '-c',
    ...(ownCharset ? {} : { LESSCHARSET: 'utf-8' }),
  };
}
