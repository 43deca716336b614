import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Statement } from '../map/model.js';
import type { Original } from '../original/split-original.js';
import { byLines } from '../sheets/about.js';
import type { Line } from '../sheets/document.js';
import { parseLocator } from '../words/locators.js';
import { clip, oneLine } from '../words/text.js';
import { Failure } from './failure.js';
import { fullFilePath } from './file-paths.js';
import { inputFor } from './input.js';
import type { Io } from './io.js';
import { hasClaimsFile } from './locate.js';
import { openMap } from './open.js';
import { originalTextOf, textAlone } from './original-text.js';
import { programCall } from './program-call.js';
import { readMap } from './read-map.js';
import type { Shared } from './shared-options.js';

/** What `claims text` is asked: which text, beside which entries, and which places of it. */

/** A text, and the entries that are to stand beside it. */
export interface AskedText {
  readonly original: Original;
  /** What is selected; nothing where there is no claims file. */
  readonly statements: readonly Statement[];
  readonly title: string;
  /** Who wrote it, and when, as far as the claims file says. */
  readonly by: readonly Line[];
  readonly language: string | null;
}

/** The places and the file among the words after `claims text`: whoever has no map yet just names the text. */
export function placesAndFile(
  words: readonly string[],
  text: string | null,
  io: Io,
): { readonly places: readonly string[]; readonly file: string | null } {
  const places = words.flatMap(placesIn);
  const others = words.filter((word) => placesIn(word).length === 0);
  const wrong = others.find((word) => word !== '-' && (word === '' || !existsSync(fullFilePath(word, io))));
  if (wrong !== undefined)
    throw new Failure(
      'usage',
      `"${clip(wrong)}" is no place and no file; a place is a paragraph (3), some paragraphs (3-5), a sentence (3.2) or some sentences (3.2-4)${entryHint(wrong, io)}`,
    );
  const files = [...(text === null ? [] : [text]), ...others];
  if (files.length > 1) throw new Failure('usage', `one text is read at a time, not ${files.join(' and ')}`);
  return { places, file: files[0] ?? null };
}

/** The places that a word names: a locator, with a dash of any kind, or several paragraphs (`3-5`); none where it is no place. */
function placesIn(word: string): string[] {
  const place = word.replace(/[–—‐‑]/g, '-');
  if (parseLocator(place) !== null) return [place];
  const [, first, last] = /^([1-9]\d{0,5})-([1-9]\d{0,5})$/.exec(place) ?? [];
  const count = Number(last ?? 0) - Number(first ?? 0) + 1;
  if (first === undefined || count < 1) return [];
  return Array.from({ length: count }, (_, i) => String(Number(first) + i));
}

/** What shows an entry, for somebody who names one. */
function entryHint(word: string, io: Io): string {
  return /^\p{L}[\p{L}\p{N}_-]*$/u.test(word)
    ? `; an entry is shown by: ${programCall(io)} show ${word}`
    : '';
}

/** The text that is asked for: of a map, or alone where there is no claims file, or one of another text. */
export async function askedText(file: string | null, shared: Shared, io: Io): Promise<AskedText> {
  if (!hasClaimsFile(shared.file, io)) {
    if (file === null)
      throw new Failure('usage', `name your copy of the text: ${programCall(io)} text my-copy.txt`);
    if (Object.keys(shared.selection).length > 0)
      throw new Failure('usage', 'there is no claims file here, so no entries can be selected');
    return unmapped(file, shared, io);
  }
  const input = await inputFor(shared, io);
  const { view, selected } = openMap(await readMap(input, shared, io), shared, io);
  const { title, language } = view.map.header;
  const { original, fault, how } = await originalTextOf(input, view.map, file, shared, io);
  if (fault !== null && file !== null && file !== '-') {
    io.remarks.push(`${input.name} is of another text: ${fault.message}. So no entries are shown.`);
    return unmapped(file, shared, io);
  }
  if (fault !== null) throw new Failure('content', `${input.name}: ${fault.key}: ${fault.message}`);
  if (original === null)
    throw new Failure(
      'usage',
      `this needs your copy of the text: ${programCall(io)} text --text my-copy.txt (or write its name into the claims file: "original: my-copy.txt")`,
    );
  sayHow(how, io);
  return { original, statements: selected, title: oneLine(title), by: byLines({ view }), language };
}

/** A text beside which no entries stand. */
async function unmapped(file: string, shared: Shared, io: Io): Promise<AskedText> {
  const { original, title, how } = await textAlone(file, shared, io);
  sayHow(how, io);
  const name = file === '-' ? 'Text' : basename(file);
  return { original, statements: [], title: title ?? name, by: [], language: null };
}

function sayHow(how: string | null, io: Io): void {
  if (how !== null) io.remarks.push(how);
}
