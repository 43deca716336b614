/** What a reader of a framework reads, so that the place of a fault in it can be told: a text or bytes. */

/** What a reader reads: bytes, or the units of a text. */
export interface FaultSource {
  readonly length: number;
  /** The offset of the next line's end from an offset on. */
  lineEnd(from: number): number;
  /** Whether a character begins at an offset. */
  isStart(offset: number): boolean;
  text(from: number, to: number): string;
}

export function textFaultSource(text: string): FaultSource {
  return {
    length: text.length,
    lineEnd: (from) => endOr(text.indexOf('\n', from), text.length),
    isStart: (offset) => (text.charCodeAt(offset) & 0xfc00) !== 0xdc00,
    text: (from, to) => text.slice(from, to),
  };
}

export function byteFaultSource(bytes: Uint8Array): FaultSource {
  return {
    length: bytes.length,
    lineEnd: (from) => endOr(bytes.indexOf(0x0a, from), bytes.length),
    isStart: (offset) => (bytes[offset]! & 0xc0) !== 0x80,
    text: (from, to) => new TextDecoder().decode(bytes.subarray(from, to)),
  };
}

function endOr(found: number, length: number): number {
  return found < 0 ? length : found;
}
