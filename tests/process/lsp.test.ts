import { expect, test } from 'vitest';
import { startEditor } from '../helpers/editors.js';
import { SCHOOL } from '../helpers/maps.js';

test('a session', async () => {
  const editor = await startEditor();
  const uri = 'file:///tmp/nowhere/claims.yaml';
  await editor.open(uri, SCHOOL);
  expect((await editor.diagnostics(uri, 1)).map(({ code }) => code)).toEqual([]);
  await editor.replace(uri, SCHOOL.replace('type: cause', 'type: causes'));
  expect(await editor.diagnostics(uri, 2)).toMatchObject([
    {
      code: 'bad-value',
      severity: 1,
      source: 'claims',
      range: { start: { line: 20, character: 14 }, end: { line: 20, character: 20 } },
    },
  ]);
  expect(await editor.end()).toBe(0);
});
