/** A zip archive in which no file has a time: the same content is the same bytes, whenever it was packed. */

const END = 0x06054b50;
/** 1980-01-01, the first day that a zip archive can name. */
const FIRST_DAY = 0x21;

/** Sets the times of all files, in both places where an archive has them (PKWARE APPNOTE, 4.3.7 and 4.3.12). */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const bytes = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOfArchive(bytes);
  const count = bytes.getUint16(end + 10, true);
  let at = bytes.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    setTime(bytes, at + 12);
    setTime(bytes, bytes.getUint32(at + 42, true) + 10);
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.getUint16(at + offset, true));
    at += 46 + name! + extra! + comment!;
  }
  return archive;
}

/** Where the record is that ends the archive: it has no comment here, but one would do no harm. */
function endOfArchive(bytes: DataView): number {
  let at = bytes.byteLength - 22;
  while (at > 0 && bytes.getUint32(at, true) !== END) at -= 1;
  return at;
}

function setTime(bytes: DataView, at: number): void {
  bytes.setUint16(at, 0, true);
  bytes.setUint16(at + 2, FIRST_DAY, true);
}
