import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import type { BeginningText } from '../begin/beginning.js';
import { type TextHead, textHead } from '../begin/text-head.js';
import { fileErrorReason } from '../disk/file-errors.js';
import { readBytes, readStreamBytes } from '../disk/read-bytes.js';
import { splitOriginal } from '../original/split-original.js';
import { guessLanguage, likelyLanguage } from '../words/language.js';
import { shellWord } from '../words/shell-word.js';
import { visible } from '../words/text.js';
import { Failure } from './failure.js';
import { fullFilePath } from './file-paths.js';
import type { Io } from './io.js';

/** The text that somebody begins a map of: read, split into its places, and what its head says of it. */

/** The largest text that is read. */
const MOST_OF_TEXT = 8 * 1024 * 1024;

export interface InitText {
  /** Its full path; null for standard input. */
  readonly path: string | null;
  readonly bytes: Uint8Array;
  readonly head: Omit<TextHead, 'begins'>;
  readonly language: string | null;
  readonly text: BeginningText;
}

/** Reads the text with this name (`-` for standard input) for a map at `target`. That it cannot be read is a failure. */
export async function initText(
  named: string,
  { target, language }: { readonly target: string; readonly language: string | null },
  io: Io,
): Promise<InitText> {
  const path = named === '-' ? null : fullFilePath(named, io);
  const { bytes, content } = await readText(named, path, io);
  const spoken = language ?? likelyLanguage(content);
  const { begins, ...head } = textHead(content, spoken ?? guessLanguage(content));
  const text: BeginningText = {
    original: splitOriginal(content, begins, spoken)!,
    begins,
    own: path === null ? null : ownName(path, target),
    named: shellWord(named),
  };
  return { path, bytes, head, language: spoken, text };
}

async function readText(
  named: string,
  path: string | null,
  io: Io,
): Promise<{ readonly bytes: Uint8Array; readonly content: string }> {
  try {
    const bytes =
      path === null
        ? await readStreamBytes(io.stdin(), MOST_OF_TEXT)
        : await readBytes(path, { most: MOST_OF_TEXT, patience: io.patience });
    return { bytes, content: decoded(bytes) };
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = fileErrorReason(error, io.cwd);
    throw new Failure('file', `${visible(named)}: the text cannot be read: ${reason}`);
  }
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** A text as a map in its folder or above can name it; null for one that is elsewhere, links followed. */
function ownName(path: string, target: string): string | null {
  const way = relative(realpathSync.native(dirname(target)), realpathSync.native(path));
  const isOutside = way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return isOutside ? null : way.split(sep).join('/');
}
