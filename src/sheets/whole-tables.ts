import type { Block, TableOf } from './document.js';

/** Blocks in which tables with one head that follow each other are one table. Linear in the rows. */
export function withWholeTables(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let run: TableOf<string>[] = [];
  const endRun = () => {
    if (run.length > 0) result.push(oneTable(run));
    run = [];
  };
  for (const block of blocks) {
    const [first] = run;
    if (block.kind !== 'table' || (first !== undefined && !haveOneHead(first, block))) endRun();
    if (block.kind === 'table') run.push(block);
    else result.push(block);
  }
  endRun();
  return result;
}

function haveOneHead(a: TableOf<string>, b: TableOf<string>): boolean {
  return a.head.join('\n') === b.head.join('\n');
}

function oneTable(run: readonly TableOf<string>[]): TableOf<string> {
  const [first] = run;
  const table = { ...first!, rows: run.flatMap(({ rows }) => rows) };
  if (first!.reach === undefined) return table;
  const breaks: number[] = [];
  let before = 0;
  for (const { rows, breaks: own = [0] } of run) {
    for (const at of own) breaks.push(before + at);
    before += rows.length;
  }
  return { ...table, reach: run.flatMap(({ reach = [] }) => reach), breaks };
}
