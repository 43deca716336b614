import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { oneLine, visible } from '../words/text.js';

/** A file as Git has it in another version. */

type Environment = Readonly<Record<string, string | undefined>>;

/** Why there is no such version, in Git's words. */
interface NotInGit {
  readonly reason: string;
  /** Whether the revision is there, but without the file. */
  readonly isNew: boolean;
}

/** Git only looks up what is in the repository: it asks nobody for a password and fetches nothing. */
const LOOKING_UP = { GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };

/**
 * The bytes of a file in a revision, as they were committed; else why there are none, in Git's words. No shell is started, and
 * no program that the repository names.
 */
export async function fileInGit(
  path: string,
  { revision, most, env }: { readonly revision: string; readonly most: number; readonly env: Environment },
): Promise<Uint8Array | NotInGit> {
  // A link is committed as the name that it leads to.
  const real = realpathSync(path);
  const args = ['cat-file', 'blob', `${revision}:./${basename(real)}`];
  return new Promise((done) => {
    execFile(
      'git',
      args,
      { cwd: dirname(real), env: { ...env, ...LOOKING_UP }, encoding: 'buffer', maxBuffer: most },
      (error, stdout, stderr) => done(error === null ? stdout : notInGit(reasonOf(error, stderr))),
    );
  });
}

function notInGit(reason: string): NotInGit {
  return { reason, isNew: /^path '.*' (?:exists on disk, but not in|does not exist in) '/.test(reason) };
}

function reasonOf(error: NodeJS.ErrnoException | { readonly code?: unknown }, stderr: Uint8Array): string {
  if (error.code === 'ENOENT') return 'Git is not installed';
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'that version is too large';
  const [line = ''] = Buffer.from(stderr).toString('utf8').trim().split('\n');
  const said = oneLine(visible(line)).replace(/^fatal: |\.$/g, '');
  return said === '' ? 'Git gave no reason' : said;
}

/** The top folder of the repository that a folder belongs to; null where it belongs to none. */
export function repositoryFolder(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? null : repositoryFolder(above);
}
