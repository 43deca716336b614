import { renderDiff } from '../comparing/diff-lines.js';
import { diffSummary } from '../comparing/diff-summary.js';
import { isSameArgument, mapDiff } from '../comparing/map-diff.js';
import { newMapSentence, titleAndSize } from '../comparing/new-map.js';
import type { ArgumentMap } from '../map/model.js';
import { viewOf } from '../query/view.js';
import type { Look } from '../render/look.js';
import { wrap } from '../render/wrap.js';
import { wantsColor } from '../terminal/wanted-look.js';
import { oneLine, visible } from '../words/text.js';
import { Failure } from './failure.js';
import { givePieces } from './give-answer.js';
import { inputNamed } from './input.js';
import type { Io } from './io.js';
import { lookOf } from './look.js';
import { readMap } from './read-map.js';
import type { Shared } from './shared-options.js';

/**
 * What Git calls in the place of its own diff (gitattributes, "Defining an external diff driver"). Git stops at any exit code but
 * 0, so what is wrong with a file is only told.
 */

/** What Git names where a file was added, or is gone. */
const NO_FILE = ['/dev/null', 'nul', 'NUL'];

/** What Git says of a file: its path, for each version a file with its hash and mode, and its new path if it was renamed. */
interface GitCall {
  readonly path: string;
  readonly old: string;
  readonly now: string;
  readonly newPath: string;
}

/** Prints what changed, for Git's pager. */
export async function gitDiff(args: readonly string[], stat: boolean, shared: Shared, io: Io): Promise<void> {
  const { path, ...versions } = gitCall(args);
  const colored = inPager(shared, io);
  const look = lookOf(colored, io, io.stdout);
  // What is wrong with a file is told in the answer, so it looks like that.
  const world = { ...io, stderr: io.stdout };
  const renamed = versions.newPath === path ? '' : ` ${versions.newPath}`;
  const title = look.ink.bold(oneLine(visible(`claims diff ${path}${renamed}`)));
  const lines =
    args.length === 1
      ? ['There is a conflict in this file.']
      : await bodyLines({ path, ...versions }, stat, look, { shared: colored, io: world });
  await givePieces([`${[title, ...lines].join('\n')}\n`], shared, io);
}

/** Of a file with a conflict, Git gives the path alone. */
function gitCall(args: readonly string[]): GitCall {
  const [path, old, , , now, , , newPath = path] = args;
  if (args.length === 1 && path !== undefined) return { path, old: path, now: path, newPath: path };
  if (
    path === undefined ||
    old === undefined ||
    now === undefined ||
    newPath === undefined ||
    args.length < 7
  )
    throw new Failure(
      'usage',
      '--git is for Git to call, with seven arguments: git config diff.claims.command "claims diff --git"',
    );
  return { path, old, now, newPath };
}

/** Git colours what goes to its pager as it colours a terminal. */
function inPager(shared: Shared, { env, stdout }: Io): Shared {
  const isTTY = stdout.isTTY === true || env.GIT_PAGER_IN_USE === 'true';
  return { ...shared, color: wantsColor(shared.color, env, { ...stdout, isTTY }) ? 'always' : 'never' };
}

async function bodyLines(
  { path, old, now, newPath }: GitCall,
  stat: boolean,
  look: Look,
  world: { readonly shared: Shared; readonly io: Io },
): Promise<string[]> {
  try {
    const before = await versionMap(old, `a/${path}`, world);
    const after = await versionMap(now, `b/${newPath}`, world);
    if (before === null || after === null) return wrap(wholeSentence(before, after), look.width);
    const diff = mapDiff(viewOf(before), viewOf(after));
    if (isSameArgument(diff)) return ['The argument is the same.'];
    return stat ? wrap(diffSummary(diff), look.width) : [renderDiff(diff, look)];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [
      ...wrap(
        'The argument cannot be compared; "git diff --no-ext-diff" shows the changed lines.',
        look.width,
      ),
      error.message,
    ];
  }
}

/** The map of a version; null where there is none. Its name is that of Git's own diffs. */
async function versionMap(
  file: string,
  name: string,
  { shared, io }: { readonly shared: Shared; readonly io: Io },
): Promise<ArgumentMap | null> {
  if (NO_FILE.includes(file)) return null;
  const input = await inputNamed(file, true, io);
  const shown = oneLine(visible(name));
  if ('reason' in input) throw new Failure('file', `${shown}: ${input.reason}`);
  // A file that Git made for this call is not worth keeping as it was understood.
  return readMap({ ...input, name: shown, path: null }, shared, io);
}

/** `A new map, “Later school starts”: 7 entries.` */
function wholeSentence(before: ArgumentMap | null, after: ArgumentMap | null): string {
  const map = after ?? before;
  if (map === null) return 'There is no map in either version.';
  return after === null ? `A map was taken out, ${titleAndSize(map)}.` : newMapSentence(map);
}
