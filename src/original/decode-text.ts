import { shellWord } from '../words/shell-word.js';

/** Turns the bytes of a text into characters, or says which encoding they seem to have and how to convert them. */

export interface DecodedText {
  readonly text: string;
  /** The encoding, where it is not UTF-8. */
  readonly encoding: string | null;
}

/**
 * The characters of a text: UTF-8, UTF-16 with a mark, or what a web page says that it is. Throws an error that says what
 * the bytes seem to be. Linear.
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    throw notUtf8('UTF-32', name);
  if (a === 0xff && b === 0xfe) return marked(bytes, 'UTF-16LE');
  if (a === 0xfe && b === 0xff) return marked(bytes, 'UTF-16BE');
  const text = strictly(bytes, 'utf-8');
  if (text === null) return otherThanUtf8(bytes, name);
  if (!text.includes('\u0000')) return { text, encoding: null };
  const wide = unmarkedUtf16(bytes);
  throw wide === null ? new Error('it is not plain text') : notUtf8(wide, name);
}

function marked(bytes: Uint8Array, encoding: string): DecodedText {
  const text = strictly(bytes, encoding);
  if (text === null || text.includes('\u0000'))
    throw new Error(`it begins like ${encoding} but is damaged; save the text again in UTF-8`);
  return { text, encoding: 'UTF-16' };
}

/** A web page can say its encoding; every other text is UTF-8. */
function otherThanUtf8(bytes: Uint8Array, name: string): DecodedText {
  const declared = declaredEncoding(bytes);
  if (declared !== null && !/^utf-?8$/i.test(declared)) {
    const text = strictly(bytes, declared);
    if (text !== null) return { text, encoding: declared };
  }
  const line = brokenLine(bytes);
  if (line !== null)
    throw new Error(
      `it is not UTF-8: line ${line} has damaged characters; correct them, and save the text in UTF-8`,
    );
  throw notUtf8(likelyEncoding(bytes), name);
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withWindowsSigns(text) : text;
  } catch {
    return null;
  }
}

/** What Windows-1252 has from 0x80 to 0x9f; Node 20 leaves these as Latin-1 has them. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80]!);
}

function notUtf8(encoding: string, name: string): Error {
  const command = `iconv -f ${encoding} -t UTF-8`;
  const convert =
    name === '-' ? `send it through ${command}` : `convert it: ${command} ${shellWord(name)} > text.txt`;
  return new Error(`it is not UTF-8; it seems to be ${encoding}, so ${convert}`);
}

/** How much of a page can come before its encoding, as browsers have it, and some more. */
const DECLARED_WITHIN = 4096;

/** The encoding that a web page says it has: `<meta charset="…">`, or that of an XML declaration. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const found =
    /<meta\s[^>]{0,200}\bcharset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(start) ??
    /^\s*<\?xml\s[^>]{0,200}\bencoding\s{0,9}=\s{0,9}["']([\w-]{1,40})/i.exec(start);
  return found?.[1] ?? null;
}

/** The first line with damaged bytes in a text that else is UTF-8; null where it is none, or all ASCII but for them. */
function brokenLine(bytes: Uint8Array): number | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const sound = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  if (sound <= damaged) return null;
  return text.slice(0, text.indexOf('\ufffd')).split('\n').length;
}

/** How much of a text shows its encoding. */
const SAMPLE_BYTES = 100_000;

/** The encoding that a text of 8 bits a character seems to have. Where most letters are above ASCII, it is Cyrillic. */
function likelyEncoding(bytes: Uint8Array): string {
  let [ascii, high, control, lower1251] = [0, 0, 0, 0];
  for (const byte of bytes.subarray(0, SAMPLE_BYTES)) {
    if (byte < 0x80) ascii += (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a ? 1 : 0;
    else if (byte < 0xa0) control += 1;
    if (byte >= 0xc0) high += 1;
    if (byte >= 0xe0) lower1251 += 1;
  }
  if (high > ascii) return lower1251 * 2 > high ? 'WINDOWS-1251' : 'KOI8-R';
  return control > 0 ? 'WINDOWS-1252' : 'ISO-8859-1';
}

/** UTF-16 without its mark, as text in it with Latin letters looks: every second byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2]! += 1;
  const [even, odd] = [zeros[0]!, zeros[1]!];
  if (Math.max(even, odd) * 4 < sample.length || Math.min(even, odd) * 8 > sample.length) return null;
  return odd > even ? 'UTF-16LE' : 'UTF-16BE';
}
