import { writeWhole } from '../../src/disk/write.js';

/** Writes a file in the given place, some bytes every millisecond, for as long as a test can want. */
function* slowly(): Generator<string> {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let pieces = 0; pieces < 20_000; pieces += 1) {
    Atomics.wait(clock, 0, 0, 1);
    yield 'x'.repeat(1 << 16);
  }
}

await writeWhole(process.argv[2]!, slowly(), { replace: true });
