import type { Chance } from './chance.js';

/** Changes of bytes: damage, and encodings that nobody asked for. */
export type ByteMutator = (bytes: Buffer, chance: Chance) => Buffer;

const BROKEN_UTF8 = [
  [0xff],
  [0xc3],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xe2, 0x82],
  [0x80],
];

function put(bytes: Buffer, chance: Chance, what: readonly number[]): Buffer {
  const at = chance.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(what), bytes.subarray(at)]);
}

export const BYTE_MUTATORS: Readonly<Record<string, ByteMutator>> = {
  'a bit turned': (bytes, chance) => {
    const turned = Buffer.from(bytes);
    if (turned.length > 0) turned[chance.below(turned.length)]! ^= 1 << chance.below(8);
    return turned;
  },
  'a byte more': (bytes, chance) => put(bytes, chance, [chance.below(256)]),
  'bytes less': (bytes, chance) => {
    const at = chance.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + chance.below(8))]);
  },
  'broken UTF-8': (bytes, chance) => put(bytes, chance, chance.oneOf(BROKEN_UTF8)),
  'zeros at the end': (bytes, chance) => Buffer.concat([bytes, Buffer.alloc(1 + chance.below(600))]),
  'a BOM': (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  'UTF-16': (bytes, chance) => {
    const wide = Buffer.from(`${chance.onceIn(2) ? '\ufeff' : ''}${bytes.toString()}`, 'utf16le');
    return chance.onceIn(2) ? wide : wide.subarray(0, wide.length - (wide.length % 2)).swap16();
  },
  'Latin-1': (bytes) => Buffer.from(bytes.toString(), 'latin1'),
};
