import { describe, expect, test } from 'vitest';
import type { Beginning } from '../../src/begin/beginning.js';
import { starterFile } from '../../src/begin/starter-file.js';
import { textHead } from '../../src/begin/text-head.js';
import { readPlainText } from '../../src/original/plain-text.js';
import { splitOriginal } from '../../src/original/split-original.js';
import { ENGLISH, GERMAN, RUSSIAN } from '../helpers/articles.js';
import { claims, folder } from '../helpers/cli.js';

const NOTHING: Beginning = {
  ...{ title: null, author: null, date: null, url: null, language: null, motion: null, thesis: null },
  text: null,
  schema: null,
};

function beginningOf(text: string, language: string, thesis: string): Beginning {
  const { begins, ...head } = textHead(readPlainText(text), text, language);
  const original = splitOriginal(text, begins, language)!;
  const named = 'article.txt';
  return { ...NOTHING, ...head, language, thesis, text: { original, begins, own: named, named } };
}

const STARTERS: readonly (readonly [what: string, file: string, text: string])[] = [
  ['nothing is known', starterFile(NOTHING), ENGLISH.slice(ENGLISH.indexOf('Every'))],
  [
    'all is known',
    starterFile({
      ...beginningOf(ENGLISH, 'en', 'Cities should close: #1, "the" streets.'),
      ...{ url: 'https://example.org/#a: b', motion: '- Close them!', schema: './claims.schema.json' },
    }),
    ENGLISH,
  ],
  ['in German', starterFile(beginningOf(GERMAN, 'de', 'Städte sollten Straßen sperren.')), GERMAN],
  ['in Russian', starterFile(beginningOf(RUSSIAN, 'ru', 'Города должны закрывать улицы.')), RUSSIAN],
];

/** Example lines: one sign and one space. Notes have two signs. */
const EXAMPLE = /^( *)# (?! *$|yaml-language-server)/;

/** The examples of a file: runs of lines that belong together. */
function examplesIn(file: string): number[][] {
  const runs: number[][] = [];
  file.split('\n').forEach((line, i) => {
    if (!EXAMPLE.test(line)) return;
    if (runs.at(-1)?.at(-1) === i - 1) runs.at(-1)!.push(i);
    else runs.push([i]);
  });
  // The keys of the header are examples each by itself.
  return runs.flatMap((run) =>
    run.every((i) => /^# \w+: /.test(file.split('\n')[i]!)) ? run.map((i) => [i]) : [run],
  );
}

function uncommented(file: string, lines: readonly number[]): string {
  return file
    .split('\n')
    .map((line, i) => (lines.includes(i) ? line.replace(EXAMPLE, '$1') : line))
    .join('\n');
}

/** What `claims check` says of a file beside its text: how it ends, and the codes of what it says. */
async function checked(file: string, text: string) {
  const cwd = folder({ 'claims.yaml': file, 'article.txt': text, 'text.txt': text });
  const { code, out } = await claims(['check', '--json'], { cwd });
  const problems: { severity: string; code: string; message: string }[] = JSON.parse(out);
  return {
    code,
    errors: problems.filter(({ severity }) => severity === 'error'),
    warnings: problems.filter(({ severity }) => severity === 'warning').map((problem) => problem.code),
  };
}

/** Gaps that say what to write next. Any other would be a mistake of the example. */
const TO_DO = [
  'to-fill-in',
  'thin-source',
  'no-locator',
  'one-sided',
  'no-scheme',
  'unanswered',
  'phrase-near',
  'phrase-missing',
];

describe.each(STARTERS)('a new file where %s', (_, file, text) => {
  test('has no errors, and gaps only say what is to be written', async () => {
    const { code, errors, warnings } = await checked(file, text);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(warnings.filter((gap) => !['to-fill-in', 'no-locator'].includes(gap))).toEqual([]);
  });

  test('has examples that are right when they are no comments any more, each and all', async () => {
    const examples = examplesIn(file);
    expect(examples.length).toBeGreaterThan(2);
    for (const lines of [...examples, examples.flat()]) {
      const now = uncommented(file, lines);
      const { errors, warnings } = await checked(now, text);
      expect(errors, now).toEqual([]);
      expect(
        warnings.filter((gap) => !TO_DO.includes(gap)),
        now,
      ).toEqual([]);
    }
  });

  test('fits a window of 80 columns, but for what its writer said', () => {
    const own = file.split('\n').filter((line) => /^ *#/.test(line) && Array.from(line).length > 80);
    expect(own).toEqual([]);
  });
});

test('a new file as a page, with and without a text', () => {
  expect(STARTERS[0]![1]).toMatchSnapshot();
  expect(STARTERS[1]![1]).toMatchSnapshot();
});

test('no more of the text than eight words in a row', () => {
  const words = ENGLISH.split(/\s+/);
  const runs = words.slice(0, -9).map((_, i) => words.slice(i, i + 9).join(' '));
  expect(runs.filter((run) => STARTERS[1]![1].includes(run))).toEqual([]);
});

test('drafts have ids of their own, support the thesis whatever it says, and have places that exist, and words that are found there', async () => {
  const file = STARTERS[1]![1];
  const drafts = examplesIn(file).filter((lines) => file.split('\n')[lines[0]!]!.startsWith('  # - id:'));
  expect(drafts).toHaveLength(3);
  const { warnings } = await checked(uncommented(file, drafts.flat()), ENGLISH);
  expect(warnings.filter((code) => /phrase|place|look-alike/.test(code))).toEqual([]);
});

test('a long text has drafts for its beginning only', () => {
  const long = `${'One sentence. '.repeat(60)}\n\n`.repeat(120);
  const file = starterFile(beginningOf(long, 'en', 'It is long.'));
  expect(file.split('\n  # - id: ')).toHaveLength(101);
  expect(file).toContain('## … and 20 more sentences');
  expect(file).toContain('## The text has 20 more paragraphs');
});
