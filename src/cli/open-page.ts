import { dirname, join } from 'node:path';
import { fileErrorReason } from '../disk/file-errors.js';
import { makeOwnFolder } from '../disk/own-files.js';
import { temporaryFolder } from '../disk/temporary-folder.js';
import { writeWhole } from '../disk/write.js';
import { browserCallForFile } from '../terminal/browser.js';
import { startBeside } from '../terminal/other-program.js';
import { fileNameOf } from '../words/file-name.js';
import { Failure } from './failure.js';
import { fullFilePath } from './file-paths.js';
import type { Io } from './io.js';
import type { Shared } from './shared-options.js';
import { writeTarget } from './write-target.js';

/** Writing a page and showing it in the browser. */

/** Writes a page to `--output`, else to a temporary file named by its title, and opens it. Says where it is. */
export async function openPage(
  pieces: Iterable<string>,
  title: string,
  { output, force }: Pick<Shared, 'output' | 'force'>,
  io: Io,
): Promise<void> {
  if (output !== null) await writeTarget(output, pieces, force, io);
  const path = output === null ? await writtenForNow(pieces, title, io) : fullFilePath(output, io);
  const said = (await isOpened(path, io))
    ? `Opening ${path} in your browser.`
    : `No browser could be started here. The page is in this file:\n  ${path}`;
  io.stdout.write(`${said}\n`);
}

/** The path of a temporary file, for this user only, into which a page was written. */
async function writtenForNow(pieces: Iterable<string>, title: string, io: Io): Promise<string> {
  const path = join(temporaryFolder(io.env), `${fileNameOf(title)}.html`);
  try {
    makeOwnFolder(dirname(path));
    await writeWhole(path, pieces, { replace: true, mode: 0o600 });
  } catch (error) {
    throw new Failure(
      'file',
      `${path}: cannot be written: ${fileErrorReason(error)}; -o page.html names another place`,
    );
  }
  return path;
}

/** Whether a browser with a window of its own shows a file now: one in the terminal cannot show such a page. */
async function isOpened(path: string, { env }: Io): Promise<boolean> {
  const call = browserCallForFile(env, process.platform, path);
  return !call.inTerminal && (await startBeside(call, env)).is === 'done';
}
