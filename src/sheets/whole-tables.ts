import type { Block } from './document.js';

/** Blocks in which tables with one head that follow each other are one table. Linear in the rows. */
export function withWholeTables(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  const rowsOf = new Map<Block, (readonly string[])[]>();
  for (const block of blocks) {
    const last = result.at(-1);
    if (block.kind !== 'table') result.push(block);
    else if (last?.kind === 'table' && last.head.join('\n') === block.head.join('\n')) {
      for (const row of block.rows) rowsOf.get(last)!.push(row);
    } else {
      const rows = [...block.rows];
      const table = { ...block, rows };
      rowsOf.set(table, rows);
      result.push(table);
    }
  }
  return result;
}
