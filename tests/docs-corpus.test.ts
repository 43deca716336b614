import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsOfCommand } from '../src/terminal/other-program.js';
import { claims, folder } from './helpers/cli.js';
import { writeCorpus } from './helpers/corpus.js';
import { type Answered, askDuckDb, hasDuckDb } from './helpers/duckdb.js';

/**
 * The page about many maps and DuckDB: its commands (blocks of `sh`) run over a thousand maps, and below each question (blocks of `sql`) stands
 * what the real DuckDB answers. `UPDATE_DOCS=1` writes the answers anew.
 */

const PAGE = 'docs/how-to/corpus.md';
const MAPS = 1000;
const QUESTION = /^```sql\n([\s\S]*?)^```\n\n((?:\|.*\n)+\n)?/gm;

test.runIf(hasDuckDb)('the questions to DuckDB have the answers that the page says', async () => {
  const page = readFileSync(PAGE, 'utf8');
  const cwd = folder();
  writeCorpus(cwd, MAPS);
  for (const line of commandsIn(page)) {
    const [, ...args] = wordsOfCommand(line, {});
    expect(await claims(args, { cwd }), line).toMatchObject({ code: 0, err: '' });
  }
  const maps = readFileSync(join(cwd, 'maps.ndjson'), 'utf8').trimEnd().split('\n');
  expect(maps).toHaveLength(MAPS);
  const questions = [...page.matchAll(QUESTION)].map(([, sql]) => sql!);
  expect(questions).toHaveLength(3);
  const answers = await askDuckDb(questions, cwd);
  expect(answers.every(({ rows }) => rows.length > 1)).toBe(true);
  const now = page.replace(QUESTION, (_, sql) => `\`\`\`sql\n${sql}\`\`\`\n\n${tableOf(answers.shift()!)}`);
  if (process.env.UPDATE_DOCS) writeFileSync(PAGE, now);
  else expect(now).toBe(page);
});

/** The commands of the page that write files. */
function commandsIn(page: string): string[] {
  const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, body]) => body!);
  return blocks.flatMap((body) => body.split('\n').filter((line) => / -o /.test(line)));
}

function tableOf({ columns, rows }: Answered): string {
  const line = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |\n`;
  return [columns, columns.map(() => '---'), ...rows].map(line).join('').concat('\n');
}
