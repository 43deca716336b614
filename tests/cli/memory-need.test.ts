import { expect, test } from 'vitest';
import { lackOfMemory } from '../../src/cli/memory-need.js';

const MEGABYTE = 1024 * 1024;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const entries = (count: number) => bytesOf('  - {id: an-entry, text: What it says.}\n'.repeat(count));

test('says how much a file may take, how much there is, and how to give more', () => {
  const lack = lackOfMemory(entries(100_000), 100 * MEGABYTE);
  const [, needed] = /may take (\d+) MB/.exec(lack?.message ?? '') ?? [];
  expect(lack?.message).toBe(
    `the claims file has 4 MB; to read it may take ${needed} MB of memory, and Node.js allows 100 MB`,
  );
  expect(lack?.hint).toBe(
    `set NODE_OPTIONS=--max-old-space-size=${needed}, or split the file: one argument in each`,
  );
  expect(lackOfMemory(entries(100_000), Number(needed) * MEGABYTE)).toBeNull();
});

test('a file of many short values takes more than one of long texts', () => {
  const limit = 100 * MEGABYTE;
  const long = bytesOf('  - id: a\n    text: '.padEnd(4 * MEGABYTE, 'a'));
  expect(lackOfMemory(long, limit)).toBeNull();
  expect(lackOfMemory(bytesOf('a,'.repeat(2 * MEGABYTE)), limit)).not.toBeNull();
});
