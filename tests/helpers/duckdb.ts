import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** DuckDB itself. It is large, so it is in `.ci` (`npm ci --prefix .ci`). */

const PACKAGE = '.ci/node_modules/@duckdb/node-api';

/** Whether DuckDB is here. Where it must be (`REQUIRE_DUCKDB`), that it is not is an error. */
export const hasDuckDb = existsSync(PACKAGE);
if (!hasDuckDb && process.env.REQUIRE_DUCKDB) throw new Error('DuckDB is not installed in .ci');

/** The names of the columns of an answer, and its rows. */
export interface Answered {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{
        run(sql: string): Promise<unknown>;
        runAndReadAll(sql: string): Promise<{ columnNames(): string[]; getRowsJson(): unknown[][] }>;
        closeSync(): void;
      }>;
      closeSync(): void;
    }>;
  };
}

/** Answers each question of some SQL over the files in a folder. */
export async function askDuckDb(questions: readonly string[], folder: string): Promise<Answered[]> {
  const load: (path: string) => DuckDb = createRequire(resolve('.ci/package.json'));
  const instance = await load(resolve(PACKAGE)).DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  const answers: Answered[] = [];
  for (const sql of questions) {
    const result = await connection.runAndReadAll(sql);
    answers.push({ columns: result.columnNames(), rows: result.getRowsJson() });
  }
  connection.closeSync();
  instance.closeSync();
  return answers;
}
