import { expect, test } from 'vitest';
import { foreignFileOf } from '../../src/cli/foreign-file.js';
import { unreadableDocument } from '../../src/cli/unreadable-document.js';

test.each([
  ['a.json', '{"nodes": [\n{"nodeID": 1', ['this JSON ends too early', 2]],
  ['a.json', '{"nodes": [\n{"nodeID": "half', ['this JSON ends too early', 2]],
  ['a.json', '{"nodes":\n [1 2]}', ['this is no valid JSON', 2]],
  ['a.json', '{"nodes": []}', null],
  ['a.argdown', '[A]: a', null],
  ['a.yml', `a: ${'['.repeat(1000)}`, ['this YAML cannot be read: it is nested too deeply', 1]],
  ['a.yml', 'a: &x [[1]]\nb: *x\n', [expect.stringContaining('alias'), 2]],
  ['a.yml', 'a: 1\n', null],
])('%s with %j', (name, text, fault) => {
  expect(unreadableDocument(foreignFileOf(name, text))).toEqual(fault);
});
