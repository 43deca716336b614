import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import type { LocatedProblem } from '../../src/formats/located-problem.js';
import { sarif } from '../../src/formats/sarif.js';
import { ERRORS } from '../../src/map/error-codes.js';
import { GAPS } from '../../src/map/gap.js';
import { errorProblem, type Problem } from '../../src/map/problem.js';

/** The schema of SARIF 2.1.0 (its last release, rtm.5), out of a package of Microsoft's. */
const SCHEMA = JSON.parse(
  readFileSync(
    createRequire(import.meta.url)
      .resolve('@microsoft/jest-sarif')
      .replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
);

/** It is draft-04, and says nothing that later drafts read otherwise but its own name and address. */
const { $schema: _, id: __, ...later } = SCHEMA;
const isValid = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: { uri: URL.canParse, 'uri-reference': (uri) => URL.canParse(uri, 'file:///'), 'date-time': true },
}).compile(later);

const place = { line: 2, column: 5, excerpt: { text: '  a: 𝕏', before: 0, start: 5, end: 7 }, span: null };
const error = (file: string) =>
  errorProblem(file, place, 'bad-value', { message: 'wrong', hint: 'right', id: 'x' });
const accepted: Problem = {
  ...error('claims.yaml'),
  severity: 'accepted',
  code: 'unanswered',
  hint: 'nobody knows',
};

const logOf = (...problems: LocatedProblem[]) => JSON.parse([...sarif(problems, '1.2.3')].join(''));

test('a log is what the schema of SARIF 2.1.0 asks for', () => {
  const log = logOf(
    error('claims.yaml'),
    accepted,
    errorProblem('a/none.yaml', null, 'unreadable', { message: 'gone', hint: null }),
  );
  expect([isValid(log), isValid.errors]).toEqual([true, null]);
  expect([isValid(logOf()), isValid.errors]).toEqual([true, null]);
  // The schema can say no.
  expect(isValid({ ...log, version: '3' })).toBe(false);
});

test('a result says its rule, its level, its place and how to fix it', () => {
  const { results, tool, columnKind } = logOf(error('maps/claims.yaml')).runs[0];
  expect(columnKind).toBe('utf16CodeUnits');
  expect(tool.driver).toMatchObject({ name: 'claims', version: '1.2.3' });
  expect(results).toEqual([
    {
      ruleId: 'bad-value',
      ruleIndex: expect.any(Number),
      level: 'error',
      message: { text: 'x: wrong\nright' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'maps/claims.yaml' },
            region: { startLine: 2, startColumn: 6, endColumn: 8 },
          },
        },
      ],
    },
  ]);
  expect(tool.driver.rules[results[0].ruleIndex].id).toBe('bad-value');
});

test('there is a rule for every error and every gap, each with help', () => {
  const { rules } = logOf().runs[0].tool.driver;
  const ids = rules.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(expect.arrayContaining([...Object.keys(ERRORS), ...Object.keys(GAPS)]));
  expect(rules.filter(({ help }: { help: { text: string } }) => !help.text.includes('. '))).toEqual([]);
});

test('a gap that the file accepts is suppressed, for the reason that the file gives', () => {
  expect(logOf(accepted).runs[0].results[0]).toMatchObject({
    level: 'warning',
    message: { text: 'x: wrong' },
    suppressions: [{ kind: 'inSource', justification: 'nobody knows' }],
  });
});

test('standard input is no place', () => {
  const log = logOf({ ...error('x'), file: null });
  expect(log.runs[0].results[0].locations).toEqual([]);
  expect(isValid(log)).toBe(true);
});

test.each([
  ['a\nb/claims.yaml', 'a%0Ab/claims.yaml'],
  ['a b/ü#?%.yaml', 'a%20b/%C3%BC%23%3F%25.yaml'],
  ['c:d.yaml', 'c%3Ad.yaml'],
  ['../claims.yaml', '../claims.yaml'],
  ['/tmp/a b.yaml', 'file:///tmp/a%20b.yaml'],
])('the file %s is the URI %s', (file, uri) => {
  const [{ locations }] = logOf(error(file)).runs[0].results;
  expect(locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});
