import { expect, test } from 'vitest';
import { folder, run } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const SAID = 'No entry contains "zzzzzzzz" or a similar word.';

/** What a list says beside its answer on a stream. */
async function said(args: readonly string[], stream: { isTTY?: boolean; columns?: number }): Promise<string> {
  const all: string[] = [];
  const stderr = { ...stream, write: (text: string | Uint8Array) => all.push(String(text)) > 0 };
  await run(['list', 'zzzzzzzz', ...args], { cwd: folder({ 'claims.yaml': SCHOOL }) }, { stderr });
  return all.join('');
}

test('a terminal gets whole words in its width; a program, and somebody who wants plain text, whole lines', async () => {
  const [narrow, ...others] = await Promise.all([
    said([], { isTTY: true, columns: 30 }),
    said([], { columns: 30 }),
    said(['--plain'], { isTTY: true, columns: 30 }),
  ]);
  expect(narrow).toContain('No entry contains "zzzzzzzz"\nor a similar word.\n');
  for (const whole of others) expect(whole).toContain(`${SAID}\n`);
});
