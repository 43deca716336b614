/**
 * Writes src/picture/arimo-widths.ts: how wide each letter of Arimo is, for pictures. Arial, Helvetica and Liberation Sans have the same widths.
 * `node scripts/arimo-widths.mjs`, when the font's package has changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FONTS = { regular: '400Regular/Arimo_400Regular.ttf', bold: '700Bold/Arimo_700Bold.ttf' };

/** Latin, Greek, Cyrillic, punctuation, money, letter-like signs, arrows, some mathematics and shapes. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
];

/** What a letter counts that the font does not have. */
const MISSING = -1;

const root = new URL('..', import.meta.url);
const tables = Object.entries(FONTS).map(([name, file]) => [name, widthsOf(fontFile(file))]);
const lines = tables.map(
  ([name, rows]) => `  ${name}: [${rows.map((row) => `[${row.join(', ')}]`).join(', ')}],`,
);
writeFileSync(
  fileURLToPath(new URL('src/picture/arimo-widths.ts', root)),
  `/** How wide the letters of Arimo are, in thousandths of the size; ${MISSING} for one that it does not have. Made by scripts/arimo-widths.mjs. */

/** The first character of each row of the tables. */
export const FIRST_CHARACTERS: readonly number[] = [${RANGES.map(([first]) => `0x${first.toString(16)}`).join(', ')}];

export const ARIMO_WIDTHS: Readonly<Record<'regular' | 'bold', readonly (readonly number[])[]>> = {
${lines.join('\n')}
};
`,
);

function fontFile(name) {
  return readFileSync(new URL(`node_modules/@expo-google-fonts/arimo/${name}`, root));
}

function widthsOf(font) {
  const at = tablesOf(font);
  const unitsPerEm = font.readUInt16BE(at.head + 18);
  const advances = font.readUInt16BE(at.hhea + 34);
  const glyphOf = glyphsBySegment(font, at.cmap);
  return RANGES.map(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => {
      const glyph = glyphOf(first + index);
      if (glyph === 0) return MISSING;
      return Math.round((font.readUInt16BE(at.hmtx + 4 * Math.min(glyph, advances - 1)) * 1000) / unitsPerEm);
    }),
  );
}

function tablesOf(font) {
  const count = font.readUInt16BE(4);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const row = 12 + 16 * index;
      return [font.toString('latin1', row, row + 4), font.readUInt32BE(row + 8)];
    }),
  );
}

/** Which glyph a character has, by a table of format 4: ranges of characters, each with a shift or a list. */
function glyphsBySegment(font, cmap) {
  const count = font.readUInt16BE(cmap + 2);
  const starts = Array.from({ length: count }, (_, index) => cmap + font.readUInt32BE(cmap + 8 + 8 * index));
  const table = starts.find((start) => font.readUInt16BE(start) === 4);
  const segments = font.readUInt16BE(table + 6) / 2;
  const ends = table + 14;
  return (code) => {
    for (let index = 0; index < segments; index += 1) {
      if (code > font.readUInt16BE(ends + 2 * index)) continue;
      const start = font.readUInt16BE(ends + 2 + 2 * (segments + index));
      if (code < start) return 0;
      const shift = font.readUInt16BE(ends + 2 + 2 * (2 * segments + index));
      const place = ends + 2 + 2 * (3 * segments + index);
      const offset = font.readUInt16BE(place);
      if (offset === 0) return (code + shift) & 0xffff;
      const glyph = font.readUInt16BE(place + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + shift) & 0xffff;
    }
    return 0;
  };
}
