/** Small pieces gathered into larger ones, so that each is worth a write. */
export function* inBulk(pieces: Iterable<string>): Generator<string> {
  let bulk = '';
  for (const piece of pieces) {
    bulk += piece;
    if (bulk.length < 1 << 16) continue;
    yield bulk;
    bulk = '';
  }
  if (bulk !== '') yield bulk;
}
