import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { BeginningText } from '../begin/beginning.js';
import { type TextHead, textHead } from '../begin/text-head.js';
import { fileErrorReason } from '../disk/file-errors.js';
import { readBytes, readStreamBytes } from '../disk/read-bytes.js';
import { decodeText } from '../original/decode-text.js';
import { textFromBytes } from '../original/read-text.js';
import { originalOf } from '../original/split-original.js';
import type { ReadText } from '../original/text-blocks.js';
import { guessLanguage, likelyLanguage } from '../words/language.js';
import { shellWord } from '../words/shell-word.js';
import { visible } from '../words/text.js';
import { Failure } from './failure.js';
import { fullFilePath } from './file-paths.js';
import type { Io } from './io.js';
import { isBelow, MOST_OF_TEXT } from './original-text.js';

/** The text that somebody begins a map of: read, split into its places, and what its head says of it. */

export interface InitText {
  /** Its full path; null for standard input. */
  readonly path: string | null;
  readonly bytes: Uint8Array;
  readonly head: Omit<TextHead, 'begins'>;
  readonly language: string | null;
  /** How it was read, as half a sentence; null where it is as it stands. */
  readonly how: string | null;
  /** Whether it is in another folder than the map, where a copy would have a free name. */
  readonly canBeCopied: boolean;
  readonly text: BeginningText;
}

/** Reads the text with this name (`-` for standard input) for a map at `target`. That it cannot be read is a failure. */
export async function initText(
  named: string,
  { target, language }: { readonly target: string; readonly language: string | null },
  io: Io,
): Promise<InitText> {
  const path = named === '-' ? null : fullFilePath(named, io);
  if (path === target)
    throw new Failure('usage', `${visible(named)}: the text and the new file cannot be the same file`);
  const { bytes, read, raw } = await readText(named, path, io);
  const content = read.blocks.map(({ text }) => text).join('\n');
  const spoken = language ?? likelyLanguage(content);
  const { begins, ...head } = textHead(read, raw, spoken ?? guessLanguage(content));
  const found = originalOf(read, begins, spoken);
  const text: BeginningText = {
    original: found ?? originalOf(read, null, spoken)!,
    begins: found === null ? null : begins,
    own: path === null ? null : ownName(path, target),
    named: path === null ? 'FILE' : shellWord(named),
  };
  const canBeCopied =
    path !== null && text.own === null && !existsSync(join(dirname(target), basename(path)));
  return { path, bytes, head, language: spoken, how: read.how, canBeCopied, text };
}

interface Read {
  readonly bytes: Uint8Array;
  readonly read: ReadText;
  /** Its characters, where the text is read as it stands. */
  readonly raw: string | null;
}

async function readText(named: string, path: string | null, io: Io): Promise<Read> {
  try {
    const bytes =
      path === null
        ? await readStreamBytes(io.stdin(), MOST_OF_TEXT)
        : await readBytes(path, { most: MOST_OF_TEXT, patience: io.patience });
    const read = await textFromBytes(bytes, named);
    return { bytes, read, raw: read.how === null ? decodeText(bytes, named).text : null };
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = fileErrorReason(error, io.cwd);
    throw new Failure('file', `${visible(named)}: the text cannot be read: ${reason}`);
  }
}

/** A text as a map in its folder or above can name it; null for one that is elsewhere, links followed. */
function ownName(path: string, target: string): string | null {
  const folder = realpathSync.native(dirname(target));
  const real = realpathSync.native(path);
  return isBelow(folder, real) ? relative(folder, real).split(sep).join('/') : null;
}
