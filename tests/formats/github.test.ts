import { expect, test } from 'vitest';
import { githubAnnotations } from '../../src/formats/github.js';
import type { LocatedProblem } from '../../src/formats/located-problem.js';
import { errorProblem } from '../../src/map/problem.js';

const written = (problem: LocatedProblem) => [...githubAnnotations([problem])].join('');

test('what would end a command or one of its parts is escaped', () => {
  const problem = errorProblem('a,b:c%.yaml', null, 'syntax', { message: '50%: a, b', hint: 'one\r\ntwo' });
  expect(written(problem)).toBe('::error file=a%2Cb%3Ac%25.yaml,title=syntax::50%25: a, b%0Aone␍%0Atwo\n');
});

test('a path is the real one, and standard input has none', () => {
  const problem = errorProblem('a\nb/claims.yaml', null, 'syntax', { message: 'm', hint: null });
  expect(written(problem)).toBe('::error file=a%0Ab/claims.yaml,title=syntax::m\n');
  expect(written({ ...problem, file: null })).toBe('::error title=syntax::m\n');
  expect(written({ ...problem, file: 'a\u001b[2J.yaml' })).not.toContain('\u001b');
});

test('a place is a stretch of a line, in units of UTF-16, also of a long line', () => {
  const excerpt = { text: 'a𝕏 b', before: 400, start: 4, end: 5 };
  const problem = errorProblem('a.yaml', { line: 3, column: 403, excerpt, span: null }, 'bad-value', {
    message: 'wrong',
    hint: null,
    id: 'x',
  });
  expect(written(problem)).toBe(
    '::error file=a.yaml,line=3,endLine=3,col=405,endColumn=406,title=bad-value::x: wrong\n',
  );
});

test('a gap is a warning, and an accepted one a notice', () => {
  const gap = {
    ...errorProblem('a.yaml', null, 'syntax', { message: 'm', hint: null }),
    code: 'long',
  } as const;
  expect(written({ ...gap, severity: 'warning' })).toMatch(/^::warning /);
  expect(written({ ...gap, severity: 'accepted' })).toMatch(/^::notice /);
});
