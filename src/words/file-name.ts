/** Names of files that are made from titles. */

/** So many characters fit into a file's name on every system, whatever alphabet they are of. */
const MOST_CHARACTERS = 60;

/** What Windows takes for a device, whatever its ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** A title as a file's name without an ending: its words in small letters with hyphens between them; "map" for no word. */
export function fileNameOf(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = [...words.join('-')].slice(0, MOST_CHARACTERS).join('').replace(/-$/, '');
  if (name === '') return 'map';
  return DEVICE.test(name) ? `map-${name}` : name;
}
