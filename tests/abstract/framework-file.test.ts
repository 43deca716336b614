import { describe, expect, test } from 'vitest';
import { isFrameworkFile, readFrameworkFile } from '../../src/abstract/framework-file.js';
import { label } from '../../src/verdict/label.js';
import { STATUS_OF } from '../../src/verdict/status.js';

const bytes = (text: string) => new TextEncoder().encode(text);

function verdicts(text: string, name: string): Record<string, string> {
  const reading = readFrameworkFile(bytes(text), name);
  if (reading.read === null) throw new Error(reading.problems[0]!.message);
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
    expect(isFrameworkFile(name, bytes(text))).toBe(true);
    expect(verdicts(text, name)).toEqual(expected);
  });

  /** All problems of a file, each as `line:column: message`. */
  function problems(text: string | Uint8Array, name: string): string[] {
    const reading = readFrameworkFile(typeof text === 'string' ? bytes(text) : text, name);
    if (reading.problems === null) return [];
    for (const one of reading.problems) {
      expect(one).toMatchObject({ severity: 'error', file: name });
      expect(one.hint).not.toBe('');
    }
    return reading.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);
  }

  test.each([
    ['g.af', '1 2\n', ['1:1: the first line is not a header']],
    ['g.af', '', ['1:1: the first line is not a header']],
    ['g.af', 'p af x\n1 2\n0 2', ['1:1: the first line is not a header', '3:1: there is no argument 0']],
    ['g.af', '1 2\nx\n', ['1:1: the first line is not a header', '2:1: "x" is not an attack']],
    ['g.af', 'p af 2\n1 2\n1 3\n', ['3:3: there is no argument 3']],
    ['g.af', 'p af 2\n0 1\n', ['2:1: there is no argument 0']],
    ['g.af', 'p af 2\n9  7\n', ['2:1: there is no argument 9', '2:4: there is no argument 7']],
    ['g.af', 'p af 2\n1\n', ['2:1: "1" is not an attack']],
    ['g.af', 'p af 2\n1 2 3\n', ['2:1: "1 2 3" is not an attack']],
    [
      'g.af',
      'p af 2\n1 b\nc\n\n2 1\n 3 1',
      ['2:1: "1 b" is not an attack', '3:1: "c" is not an attack', '6:2: there is no argument 3'],
    ],
    ['g.af', 'p af 2\r\n1 b\r\n1 9', ['2:1: "1 b" is not an attack', '3:3: there is no argument 9']],
    ['g.af', 'p af 2\np af 2\n', ['2:1: "p af 2" is not an attack']],
    [
      'g.af',
      'p af 999999999\n1 2\nx',
      ['1:1: 999999999 arguments are too many for this program', '3:1: "x" is not an attack'],
    ],
    ['g.af', '# ä\np af 2\n# ö\n1 7\n', ['4:3: there is no argument 7']],
    ['g.af', 'p af 2\n1 ä 😀 b\n', ['2:1: "1 ä 😀 b" is not an attack']],
    ['g.af', 'p af 2\n1 99999999999999999999999\n', ['2:3: there is no argument 99999999999999999999999']],
    ['g.apx', 'arg(a).\natt(a,b).\n', ['2:7: there is no argument "b"']],
    ['g.apx', 'arg(a).\nsomething', ['2:1: this is neither an argument, arg(a), nor an attack, att(a,b)']],
    ['g.apx', 'arg(a,b).', ['1:6: ")" is missing here']],
    ['g.apx', 'arg(a).\n\natt(a).', ['3:6: "," is missing here']],
    ['g.apx', 'arg(a)\narg(b).', ['1:7: "." is missing here']],
    ['g.apx', 'arg().', ['1:5: a name is missing here']],
    ['g.apx', 'arg("a).', ['1:5: the quotes are not closed']],
    [
      'g.apx',
      'arg(f(a).\narg(b).\natt(b,c).',
      ['1:10: ")" is missing here', '3:7: there is no argument "c"'],
    ],
    [
      'g.apx',
      'arg(f(a. arg(b). foo. att(b,c).',
      [
        '1:5: the bracket is not closed',
        '1:18: this is neither an argument, arg(a), nor an attack, att(a,b)',
        '1:29: there is no argument "c"',
      ],
    ],
    [
      'g.apx',
      'arg(x).\natt(x,y).\nwhat?\natt(z,x).\natt(y,z).',
      [
        '2:7: there is no argument "y"',
        '3:1: this is neither an argument, arg(a), nor an attack, att(a,b)',
        '4:5: there is no argument "z"',
      ],
    ],
    ['g.apx', 'arg(ä😀). att(ä😀,b).', ['1:17: there is no argument "b"']],
    [
      'g.apx',
      'arg(a). % arg(b).\nargh(a).\natt a,a.\natt(a,"a',
      ['2:4: "(" is missing here', '3:4: "(" is missing here', '4:7: the quotes are not closed'],
    ],
    [
      'g.tgf',
      'a\u001b[31m\n',
      ['1:1: "a␛[31m" is not a name', '1:1: a line with # is missing between the names and the attacks'],
    ],
    ['g.tgf', 'a\n#\na\n', ['3:1: "a" is not an attack']],
    ['g.tgf', 'a\nb', ['1:1: a line with # is missing between the names and the attacks']],
    ['g.tgf', 'a\n#\na a\n#', ['4:1: this is a second line with #']],
    [
      'g.tgf',
      'a\n#\n a b\nc\n#\nb c',
      [
        '3:4: there is no argument "b"',
        '4:1: "c" is not an attack',
        '5:1: this is a second line with #',
        '6:3: there is no argument "c"',
      ],
    ],
    ['g.tgf', '', ['1:1: a line with # is missing between the names and the attacks']],
  ])('%s %j: all that is wrong, in one run', (name, text, expected) => {
    expect(problems(text, name)).toEqual(expected);
  });

  test.each([
    ['g.af', 'p af 1\n', 'x\n'],
    ['g.af', 'p af 1\n', '1 2\n'],
    ['g.apx', '', 'arg(f(.\n'],
    ['g.apx', '', '!'],
    ['g.apx', '', 'arg( arg( '],
    ['g.apx', '', 'arg(\'a arg("b '],
    ['g.apx', '', 'att(x y '],
    ['g.tgf', '#\n', 'a\n'],
  ])('%s: of very much that is wrong, the first is told and the rest counted: %j %j', (name, start, line) => {
    const reading = readFrameworkFile(bytes(start + line.repeat(20_000)), name);
    expect(reading.problems!.length).toBeLessThanOrEqual(20);
    // Something that spoils the whole line is one fault.
    if (line !== '!') expect(reading).toMatchObject({ more: expect.toSatisfy((more) => more >= 10_000) });
  });

  test('each name that was never declared is told once, all of them counted', () => {
    const lines = Array.from({ length: 50_000 }, (_, i) => `att(a${i},b).att(a${i},a${i}).`).join('\n');
    const reading = readFrameworkFile(bytes(lines), 'g.apx');
    expect(reading).toMatchObject({ more: 50_001 - 20 });
  });

  test('what surrounds a fault is shown, of a very long line a part', () => {
    const [first, second] = readFrameworkFile(bytes(`${'arg(ä).'.repeat(50_000)}!\natt(a,a).`), 'g.apx')
      .problems!;
    expect(first).toMatchObject({ line: 1, column: 350_001 });
    const { text, start } = first!.excerpt!;
    expect([text.length < 2000, text.slice(start - 7, start + 1)]).toEqual([true, 'arg(ä).!']);
    expect(second).toMatchObject({ line: 2, column: 5, excerpt: { text: 'att(a,a).', start: 4 } });
  });

  test('what is not UTF-8 is refused, since names would look the same', () => {
    const latin = Uint8Array.from('arg(\u00e4).\n!', (char) => char.charCodeAt(0));
    expect(problems(latin, 'g.apx')).toEqual([
      '1:5: these bytes are not UTF-8',
      '2:1: this is neither an argument, arg(a), nor an attack, att(a,b)',
    ]);
    const wide = Uint8Array.from('\u00ff\u00fea\0r\0g\0', (char) => char.charCodeAt(0));
    expect(problems(wide, 'g.apx')).toEqual(['null:null: the file is UTF-16, not UTF-8']);
  });

  test('a broken line is read once, however long', () => {
    expect(problems(`arg(a).\n${'%'.repeat(200_000)} ${' %'.repeat(100_000)}\n!`, 'g.apx')).toEqual([
      '3:1: this is neither an argument, arg(a), nor an attack, att(a,b)',
    ]);
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
        expect(isFrameworkFile(name, bytes(text))).toBe(false);
  });
});
