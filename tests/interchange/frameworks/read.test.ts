import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INTERCHANGE } from '../../../src/interchange/forms.js';
import { readAfGraph, readApxGraph, readTgfGraph } from '../../../src/interchange/frameworks/read.js';
import { writeApx } from '../../../src/interchange/frameworks/write.js';
import type { ArgumentGraph } from '../../../src/interchange/graph.js';
import { type ReadGraph, UnreadableForm } from '../../../src/interchange/interchange-form.js';
import { viewOf } from '../../../src/query/view.js';
import { maps } from '../../helpers/drafts.js';
import { foreignFile } from '../../helpers/foreign-file.js';

const never = () => expect.unreachable();

async function read(reader: ReadGraph, text: string): Promise<ArgumentGraph> {
  const found = await reader(foreignFile(text), never);
  return 'draft' in found ? expect.unreachable() : found;
}

const attacksOf = ({ steps }: ArgumentGraph) => steps.map(({ premises: [from], to }) => `${from} ${to}`);

describe('an abstract framework as an argument', () => {
  test.each([
    ['tgf', readTgfGraph, 'a\nb\n#\na b\nb a\nb b\n', ['a', 'b']],
    ['apx', readApxGraph, 'arg(a). arg("b"). att(a,"b"). att("b",a). att("b","b"). att(a,"b").', ['a', 'b']],
    ['af', readAfGraph, 'p af 2\n1 2\n2 1\n2 2\n', ['1', '2']],
  ] as const)(
    '%s: arguments are entries to be written, each attack is one step',
    async (_, reader, text, [a, b]) => {
      const graph = await read(reader, text);
      expect(graph.entries.map(({ key, text, title }) => [key, title, text])).toEqual([
        [a, a, `FILL IN what argument ${a} says`],
        [b, b, `FILL IN what argument ${b} says`],
      ]);
      expect(attacksOf(graph)).toEqual([`${a} ${b}`, `${b} ${a}`, `${b} ${b}`]);
    },
  );

  test('names that differ only in their quotes stay two', async () => {
    const { entries } = await read(readApxGraph, 'arg(a). arg("a"). arg(\'a b\').');
    expect(entries.map(({ key }) => key)).toEqual(['a', '"a"', 'a b']);
  });

  test('what is wrong is told with its line, and how much more there is', async () => {
    const wrong = read(readTgfGraph, 'a\n#\na c\na d\n');
    await expect(wrong).rejects.toThrow(UnreadableForm);
    await expect(wrong).rejects.toMatchObject({
      message: 'there is no argument "c" (and 1 more fault)',
      line: 3,
      hint: 'declare it: c before #',
    });
  });

  test('a framework of more arguments than a claims file can have entries is refused', async () => {
    await expect(read(readAfGraph, 'p af 9000000')).rejects.toThrow('it has 9,000,000 entries');
    await expect(read(readTgfGraph, '#')).rejects.toThrow('there are no entries');
  });

  test('exported and imported, ids are the names again', async () => {
    await fc.assert(
      fc.asyncProperty(maps, async (map) => {
        const view = viewOf(map);
        const input = { view, selected: view.structure.order, remark: never };
        const { entries } = await read(readApxGraph, [...(await writeApx(input))!].join(''));
        const ids = view.structure.order.map(({ id }) => id);
        expect(entries.slice(0, ids.length).map(({ key }) => key)).toEqual(ids);
      }),
      { numRuns: 30 },
    );
  });
});

test.each([
  ['tgf', 'a\n#\na a\n', 'graph.txt'],
  ['tgf', '', 'graph.tgf'],
  ['apx', '% by hand\narg(a).', 'graph'],
  ['af', 'p af 3\n1 2', '<stdin>'],
  [null, 'title: T\n#\n', 'claims.yaml'],
  [null, '{"nodes": []}', 'a.json'],
  [null, '', 'notes.md'],
])('the form of a file is known by its content, then by its name: %s', (form, text, name) => {
  const file = foreignFile(text, name);
  const known = ['tgf', 'apx', 'af'].filter((one) => INTERCHANGE[one]!.import!.recognizes(file));
  expect(known).toEqual(form === null ? [] : [form]);
});
