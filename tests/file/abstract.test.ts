import { describe, expect, test } from 'vitest';
import { isAbstract, readAbstract } from '../../src/file/abstract.js';
import { label, STATUS_OF } from '../../src/map/label.js';

const bytes = (text: string) => new TextEncoder().encode(text);

function verdicts(text: string, name: string): Record<string, string> {
  const reading = readAbstract(bytes(text), name);
  if ('problem' in reading) throw new Error(reading.problem.message);
  const { framework, nameOf } = reading.read;
  const { status } = label(framework);
  return Object.fromEntries([...status].map((one, node) => [nameOf(node), STATUS_OF[one]!]));
}

describe('abstract frameworks', () => {
  test.each([
    ['g.af', '# a chain\np af 3\n# attacks\n3 2\n2 1\n', { 1: 'in', 2: 'out', 3: 'in' }],
    ['g.af', 'p af 2\r\n1 2\r\n2 1', { 1: 'undecided', 2: 'undecided' }],
    ['g.af', 'p af 1', { 1: 'in' }],
    ['g.apx', 'att(c,b).arg(a). arg(b).\n% comment\narg(c).\natt( b , a ).', { a: 'in', b: 'out', c: 'in' }],
    ['g.tgf', 'a\nb label\nc\n#\nc b\nb a attacks\n', { a: 'in', b: 'out', c: 'in' }],
    ['G.TGF', 'a\n#\na a\n\n', { a: 'undecided' }],
    ['g.tgf', 'x\ny\n#', { x: 'in', y: 'in' }],
    ['<stdin>', '# from a pipe\np af 2\n1 2\n', { 1: 'in', 2: 'out' }],
    ['<stdin>', 'arg(a).\narg(b).\natt(a,b).\natt(a,b).', { a: 'in', b: 'out' }],
    ['<stdin>', 'a\nb\n#\na b\n', { a: 'in', b: 'out' }],
    ['<stdin>', '1 one\n2 two\n#\n1 2\n', { 1: 'in', 2: 'out' }],
    ['<stdin>', `${'% much is said first\n'.repeat(300)}arg(a).`, { a: 'in' }],
    ['<stdin>', `${'# much is said first\n'.repeat(300)}p  af 1`, { 1: 'in' }],
    ['g.apx', 'arg(f(x, g(y))).arg("a\\"b").', { 'f(x, g(y))': 'in', '"a\\"b"': 'in' }],
    ['g.apx', 'arg(f(x,1)). arg("a b").\tatt("a b",f(x,1)).%', { 'f(x,1)': 'out', '"a b"': 'in' }],
    ['g.af', '\ufeffp af 2\n1 2\n', { 1: 'in', 2: 'out' }],
    ['g.af', 'p af 0\n', {}],
    ['g.tgf', '#\n', {}],
    ['g.apx', '% nothing', {}],
  ])('%s: %j', (name, text, expected) => {
    expect(isAbstract(name, bytes(text))).toBe(true);
    expect(verdicts(text, name)).toEqual(expected);
  });

  test.each([
    ['g.af', '1 2\n', 1, 'the first line is no header'],
    ['g.af', 'p af 2\n1 2\n1 3\n', 3, 'there is no argument 3'],
    ['g.af', 'p af 2\n0 1\n', 2, 'there is no argument 0'],
    ['g.af', 'p af 2\n1\n', 2, '"1" is no attack'],
    ['g.af', 'p af 2\n1 2 3\n', 2, '"1 2 3" is no attack'],
    ['g.af', 'p af 2\n1 b\n', 2, '"1 b" is no attack'],
    ['g.af', 'p af 999999999\n', 1, '999999999 arguments are more than this program can hold'],
    ['g.af', '# ä\np af 2\n# ö\n1 7\n', 4, 'there is no argument 7'],
    ['g.apx', 'arg(a).\natt(a,b).\n', 2, 'there is no argument "b"'],
    ['g.apx', 'arg(a).\nsomething', 2, 'this is neither an argument nor an attack'],
    ['g.apx', 'arg(a,b).', 1, '")" is missing here'],
    ['g.apx', 'arg(a).\n\natt(a).', 3, '"," is missing here'],
    ['g.apx', 'arg(a)\narg(b).', 2, '"." is missing here'],
    ['g.apx', 'arg().', 1, 'a name is missing here'],
    ['g.apx', 'arg("a).', 1, 'a quote that does not end'],
    ['g.tgf', 'a\u001b[31m\n', 1, '"a␛[31m" is no name'],
    ['g.tgf', 'a\n#\na\n', 3, '"a" is no attack'],
    ['g.tgf', 'a\nb', 1, 'no line with # parts names from attacks'],
    ['g.tgf', 'a\n#\na a\n#', 4, 'a second line with #'],
    ['g.af', 'p af 2\n1 99999999999999999999999\n', 2, 'there is no argument 99999999999999999999999'],
    ['g.tgf', 'a\n#\na b\n', 3, 'there is no argument "b"'],
    ['g.tgf', '', 1, 'no line with # parts names from attacks'],
  ])('%s %j: line %d: %s', (name, text, line, message) => {
    const reading = readAbstract(bytes(text), name);
    expect(reading).toMatchObject({ problem: { line, message, code: 'framework', severity: 'error' } });
  });

  test('what is not UTF-8 is refused, since names would look the same', () => {
    const latin = Uint8Array.from('arg(\u00e4).', (char) => char.charCodeAt(0));
    expect(readAbstract(latin, 'g.apx')).toMatchObject({ problem: { code: 'encoding', line: 1, column: 5 } });
  });

  test('a broken line is read once, however long', () => {
    const reading = readAbstract(
      bytes(`arg(a).\n${'%'.repeat(200_000)} ${' %'.repeat(100_000)}\n!`),
      'g.apx',
    );
    expect(reading).toMatchObject({ problem: { line: 3, column: 1 } });
  });

  test('a claims file is none', () => {
    for (const name of ['claims.yaml', '<stdin>', 'notes'])
      for (const text of [
        'title: T',
        '#\ntitle: T',
        '',
        'word',
        `${'# a comment\n'.repeat(300)}title: T`,
        'title: T\n#\nthesis: t',
      ])
        expect(isAbstract(name, bytes(text))).toBe(false);
  });
});
