import { fileErrorReason } from '../disk/file-errors.js';
import { readBytes, readStreamBytes } from '../disk/read-bytes.js';
import type { ForeignFile } from '../interchange/interchange-form.js';
import { decodeText } from '../original/decode-text.js';
import { foreignFile } from '../words/foreign-files.js';
import { once } from '../words/once.js';
import { oneLine, visible } from '../words/text.js';
import { readRaw } from '../yaml/parse-yaml.js';
import { Failure } from './failure.js';
import { fullFilePath } from './file-paths.js';
import type { Io } from './io.js';
import { STDIN_NAME } from './locate.js';

/** A file of another tool, read and ready for whoever knows its form. */

/** The largest file that is read: what is made of it has to fit into a claims file, which has the same limit. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The file that somebody names (`-` is standard input), as text. That it cannot be read, or is no text, is a failure. */
export async function readForeignFile(named: string, io: Io): Promise<ForeignFile> {
  if (named === '') throw new Failure('usage', 'the name of the file to read is empty');
  const name = named === '-' ? STDIN_NAME : oneLine(visible(named));
  try {
    const bytes =
      named === '-'
        ? await readStreamBytes(io.stdin(), MOST_BYTES)
        : await readBytes(fullFilePath(named, io), { most: MOST_BYTES, patience: io.patience });
    return foreignFileOf(name, textOf(bytes, named));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('file', `${name}: ${fileErrorReason(error, io.cwd)}`);
  }
}

function textOf(bytes: Uint8Array, named: string): string {
  const other = foreignFile(bytes, named);
  if (other !== null) throw new Error(other);
  const { text } = decodeText(bytes, named);
  if (!/\S/.test(text.replace(/^\ufeff/, ''))) throw new Error('the file is empty');
  return text;
}

/** A text as a file of another tool. */
export function foreignFileOf(name: string, text: string): ForeignFile {
  const whole = text.replace(/^\ufeff/, '');
  const json = once(() => jsonIn(whole));
  // JSON is YAML, too, and takes much longer to be read as such.
  return { name, text: whole, json, yaml: once(() => json() ?? yamlIn(whole)) };
}

function jsonIn(text: string): unknown {
  if (!/^\s*[[{"]/.test(text)) return undefined;
  try {
    const document: unknown = JSON.parse(text);
    return document;
  } catch {
    return undefined;
  }
}

function yamlIn(text: string): unknown {
  const raw = readRaw(text);
  return raw.is === 'read' ? raw.document : undefined;
}
