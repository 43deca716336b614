import { inflateRawSync } from 'node:zlib';

/** The files of a zip archive by name, each with its text and its time as the archive has it. */
export function unzipped(archive: Uint8Array): ReadonlyMap<string, { text: string; time: number }> {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf('PK\u0005\u0006');
  const files = new Map<string, { text: string; time: number }>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const local = bytes.readUInt32LE(at + 42);
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(begin, begin + bytes.readUInt32LE(at + 20));
    const text = bytes.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content);
    files.set(bytes.toString('utf8', at + 46, at + 46 + name!), {
      text: text.toString('utf8'),
      time: bytes.readUInt32LE(local + 10),
    });
    at += 46 + name! + extra! + comment!;
  }
  return files;
}
