import { describe, expect, test } from 'vitest';
import { writeMermaid } from '../../src/formats/mermaid.js';
import { viewOf } from '../../src/query/view.js';
import { mapOfDrafts, relationDraft, statementDraft } from '../helpers/drafts.js';
import { exported } from '../helpers/exports.js';

/** What is said beside the picture of a thesis with so many reasons. */
async function saidOf(count: number): Promise<string[]> {
  const reasons = Array.from({ length: count }, (_, i) => `r${i}`);
  const map = mapOfDrafts(
    ['t', ...reasons].map((id) => statementDraft(id)),
    reasons.map((id) => relationDraft('support', id, 't')),
  );
  const said: string[] = [];
  expect(await exported(writeMermaid, viewOf(map), { remark: (text) => said.push(text) })).toContain('n2');
  return said;
}

describe('the limits of Mermaid', () => {
  test('nothing is said of a picture that it draws', async () => {
    expect(await saidOf(500)).toEqual([]);
  });

  test('of one with too many lines: how many, how to choose less, and the settings', async () => {
    const [said, ...more] = await saidOf(501);
    expect(more).toEqual([]);
    expect(said).toContain('it has 501 lines (at most 500)');
    expect(said).toContain('Choose less, with --core, --depth 2 or an id');
    expect(said).toMatch(/maxTextSize: \d+000, maxEdges: 1000 }/);
  });

  test('of one that is too long, too', async () => {
    expect((await saidOf(1500))[0]).toMatch(/it has \d+ characters \(at most 50000\) and 1500 lines/);
  });
});
