import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foreignFileOf } from '../../../src/cli/foreign-file.js';
import { readAif } from '../../../src/interchange/aif/read-aif.js';
import { isAif } from '../../../src/interchange/aif/recognize-aif.js';

const FOLDER = '../shared/peers/aif';
const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];

test.skipIf(files.length === 0)('every nodeset of other tools is read, with all that it says', () => {
  for (const name of files) {
    const file = foreignFileOf(name, readFileSync(`${FOLDER}/${name}`, 'utf8'));
    const losses: string[] = [];
    expect(isAif(file), name).toBe(true);
    const graph = readAif(file, (what) => losses.push(what));
    const said = JSON.parse(file.text).nodes.filter(({ type }: { type: string }) => type === 'I');
    expect(
      graph.entries.map(({ text }) => text),
      name,
    ).toEqual(said.map(({ text }: { text: string }) => text.trim()));
    expect(graph.steps.length, name).toBeGreaterThan(0);
    expect(losses, name).toEqual([]);
  }
});
