import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import { describe, expect, test } from 'vitest';
import * as library from '../../src/library/index.js';

/** The page about the library: its examples are run, and its lists are made from the comments of what is exported. */

const PAGE = 'docs/reference/library.md';
const MARK = /<!-- UPDATE_DOCS=1 .* -->\n/;

const EXAMPLE = /^```js\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm;

/** What the examples print, each after those before it, as in one program. */
async function printedBy(examples: readonly string[]): Promise<string[]> {
  const printed: string[] = [];
  const console = {
    log: (...values: unknown[]) => printed.push(`${printed.pop() ?? ''}${format(...values)}\n`),
  };
  const code = examples.map(
    (example) =>
      `next();\n${example.replace(/^import (\{.*\}) from 'claims-explorer';$/gm, 'const $1 = library;')}`,
  );
  // The examples are ours: they stand in our own page.
  const program = new Function('library', 'console', 'next', `return (async () => {${code.join('\n')}})()`);
  await program(library, console, () => printed.push(''));
  return printed;
}

/** What a comment says, in one line. */
function said(comment: string): string {
  return comment.replace(/\s*\n\s*\*? ?/g, ' ').trim();
}

/** The parts of the public files: the comment, and the declaration that it is about. */
const DECLARED =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (function|interface|type|class) (\w+)(?:\(([\s\S]*?)\): [^\n]* \{\n)?/g;

interface Declared {
  readonly name: string;
  readonly kind: string;
  readonly line: string;
}

function declaredIn(file: string): Declared[] {
  const source = readFileSync(`src/library/${file}.ts`, 'utf8');
  return [...source.matchAll(DECLARED)].map(([, comment, kind, name, parameters]) => {
    const shown = kind === 'function' ? `${name}(${namesOf(parameters!)})` : name!;
    return { name: name!, kind: kind!, line: `- \`${shown}\`: ${said(comment!)}` };
  });
}

/** The names of parameters: `map, options?`. */
function namesOf(parameters: string): string {
  const each = parameters.replace(/\{[^}]*\}:/g, 'options:').split(/,\s*(?=\w+\??:|\w+ =|$)/);
  return each
    .filter((one) => one.trim() !== '')
    .map((one) => {
      const [, name, optional] = /^\s*(\w+)(\??)/.exec(one)!;
      return `${name}${optional === '?' || one.includes(' = ') ? '?' : ''}`;
    })
    .join(', ');
}

const index = readFileSync('src/library/index.ts', 'utf8');
const files = [...index.matchAll(/from '\.\/([\w-]+)\.js'/g)].map(([, file]) => file!);
const declared = files.flatMap(declaredIn);

function lists(): string {
  const linesOf = (kinds: readonly string[]) =>
    declared
      .filter(({ kind }) => kinds.includes(kind))
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
      .map(({ line }) => line)
      .join('\n');
  return `\n${linesOf(['function', 'class'])}\n\n## All types\n\n${linesOf(['interface', 'type'])}\n`;
}

describe('the page about the library', () => {
  const page = readFileSync(PAGE, 'utf8');

  test('shows what its examples print, and lists what there is', async () => {
    const examples = [...page.matchAll(EXAMPLE)].map(([, code]) => code!);
    const printed = await printedBy(examples);
    expect(page.match(/^```js$/gm)).toHaveLength(examples.length);
    let now = page.replace(
      EXAMPLE,
      (_, code) => `\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${printed.shift()}\`\`\``,
    );
    const mark = MARK.exec(now)!;
    now = `${now.slice(0, mark.index + mark[0].length)}${lists()}`;
    if (process.env.UPDATE_DOCS) writeFileSync(PAGE, now);
    else expect(now).toBe(page);
  });

  test('everything in the public files is exported, and each export has a comment', () => {
    const functions = declared.filter(({ kind }) => kind === 'function' || kind === 'class');
    expect(functions.map(({ name }) => name).sort()).toEqual(Object.keys(library).sort());
    const exported = files.flatMap((file) =>
      [...readFileSync(`src/library/${file}.ts`, 'utf8').matchAll(/^export \w+ (\w+)/gm)].map(
        ([, name]) => name!,
      ),
    );
    const uncommented = exported.filter((name) => !declared.some((one) => one.name === name));
    expect(uncommented).toEqual([]);
    for (const file of files.filter((one) => !index.includes(`export type * from './${one}.js'`)))
      for (const { name } of declaredIn(file)) expect(index).toMatch(new RegExp(`\\b${name}\\b`));
  });
});
