import { expect, test } from 'vitest';
import { FORMATS } from '../../src/formats/index.js';
import { claims, folder } from '../helpers/cli.js';

/** What a file is called steers no terminal, whatever is printed about it. */

const STEERING = 'a\u001b[31m\u202eb.yaml';
const map = (text: string) => `title: T\nthesis: t\nclaims:\n  - id: t\n    text: ${text}\n    tags: [x]\n`;
const cwd = folder({
  [STEERING]: map('Hello there.'),
  'key.yaml': map('Hello here.'),
  'wrong.yaml': 'title: T\n',
});
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const LINES = [
  ['list', '-f', '*.yaml'],
  ['list', 'hello', '-f', STEERING],
  ['tags', '-f', STEERING],
  ['sources', '-f', STEERING],
  ['evaluate', '-f', STEERING],
  ['step', '-f', STEERING],
  ['check', STEERING, 'wrong.yaml'],
  ['compare', 'key.yaml', STEERING],
  ['compare', 'key.yaml', STEERING, '--student', 'a'],
  ['diff', 'key.yaml', STEERING],
  ['merge', 'key.yaml', STEERING],
  ['prep', 'brief', '-f', STEERING],
  ['export', 'markdown', '-f', STEERING],
  ['export', 'html', '-f', STEERING],
];

test.each(LINES)('a name that steers comes out visible: %s %s', async (...line) => {
  const given = line.map(String);
  for (const form of [[], ['--plain'], ...Object.keys(FORMATS).map((name) => ['--format', name])]) {
    const { out, err } = await claims([...given, ...form], { cwd });
    // Tabs part the columns of TSV, and Excel wants the ends of its lines.
    expect(
      `${out}${err}`.replaceAll('\t', ' ').replaceAll('\r\n', '\n'),
      `${given.join(' ')} ${form.join(' ')}`,
    ).not.toMatch(CONTROL);
  }
});
