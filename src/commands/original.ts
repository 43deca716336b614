import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Original, splitOriginal } from '../file/original.js';
import type { ArgumentMap } from '../map/model.js';
import { visible } from '../map/text.js';
import { reasonOf } from './answer.js';
import { Failure, type Io } from './command.js';
import type { Input } from './open.js';

/**
 * The text that a map is of, by its places: the one named, else the file's own `original`; null where neither is
 * given. The original is a user's own copy: where it is missing, that is said on stderr with what is `lost`.
 */
export function readOriginal(
  input: Input,
  { header }: ArgumentMap,
  text: string | null,
  lost: string,
  io: Io,
): Original | null {
  const name = text ?? header.original;
  if (name === null) return null;
  const folder = text !== null || input.path === null ? io.cwd : dirname(input.path);
  let content: string;
  try {
    content = readFileSync(resolve(folder, name), 'utf8');
  } catch (error) {
    const message = `${visible(name)}: the text cannot be read: ${reasonOf(error)}`;
    if (text !== null) throw new Failure('file', message);
    io.stderr.write(`${message}; ${lost}\n`);
    return null;
  }
  const original = splitOriginal(content, header.begins, header.language);
  if (original === null)
    throw new Failure('content', `${visible(name)}: no paragraph of the text begins with "${header.begins}"`);
  return original;
}
