import { describe, expect, test } from 'vitest';
import { asOf } from '../src/query/as-of.js';
import { select, wrongSelection } from '../src/query/select.js';
import { claims, folder } from './helpers/cli.js';
import { mapOf, reading, SCHOOL, view as viewIn } from './helpers/maps.js';

/** Files of a size at which work that grows with the square would take minutes, and the test its time out. */

const many = (n: number, line: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => line(i)).join('');
const HEAD = 'title: A\nthesis: t\n';
const T = 'claims:\n  - {id: t, text: T.}\n';

describe('a file in which everything is wrong is read in time that grows with it', () => {
  const N = 2_000;
  test.each([
    [
      'sources that are nearly there',
      `${HEAD}sources:\n${many(N, (i) => `  source-${i}: {title: X}\n`)}${T}${many(N, (i) => `  - {id: e${i}, text: E., supports: t, source: sourc-${i}}\n`)}`,
    ],
    [
      'relations the wrong way round',
      `${HEAD}${T}${many(N, (i) => `  - {id: b${i}, text: B., supports: t}\n`)}${many(N, (i) => `  - {id: a${i}, text: A., attacks: t -> b${i}}\n`)}`,
    ],
    [
      'expectations of what is nearly there',
      `${HEAD}${T}${many(N, (i) => `  - {id: entry-${i}, text: E., supports: t}\n`)}expect:\n  in:\n${many(N, (i) => `    - entr-${i}\n`)}`,
    ],
    [
      'premises that are nearly there',
      `${HEAD}${T}${many(N, (i) => `  - {id: entry-${i}, text: E., supports: {to: t, with: entr-${i}}}\n`)}`,
    ],
    [
      'linked relations by another premise',
      `${HEAD}${T}${many(N, (i) => `  - {id: b${i}, text: B., supports: {to: t, with: t}}\n`)}${many(N, (i) => `  - {id: a${i}, text: A., attacks: t -> t}\n`)}`,
    ],
    [
      'ids twice, with their relations',
      `${HEAD}${T}${many(2 * N, (i) => `  - {id: b${i >> 1}, text: B., supports: t}\n`)}`,
    ],
    ['keys that are nearly there', `${HEAD}${T}${many(N, (i) => `  - {id: b${i}, txet: B., supprts: t}\n`)}`],
    ['keys that nobody knows', `${HEAD}${T}${many(N, (i) => `key-${i}: x\n`)}`],
  ])('%s', (_, file) => {
    const { problems } = reading(file);
    expect(problems.length).toBeGreaterThanOrEqual(N);
    // The first of many still says what may have been meant.
    expect(problems[0]!.hint).not.toBeNull();
  });

  test('a name of 100,000 arrows', () => {
    const file = `${HEAD}${T}  - {id: a, text: A., attacks: ${Array(100_000).fill('a').join(' -> ')}}\n`;
    expect(reading(file).problems).toMatchObject([
      { code: 'bad-value', message: expect.stringContaining('1000 arrows') },
    ]);
  });

  test('values of nearly a million characters', () => {
    const long = `a${' '.repeat(990_000)}!`;
    const file = `${HEAD}${T}  - {id: "${long}", text: A., at: "${long}", date: "${long}", phrase: "${long}", attacks: "${long}", source: "${long}", type: "${long}"}\n`;
    const { problems } = reading(file);
    expect(problems).toHaveLength(6);
    for (const { message, hint } of problems) expect(`${message}${hint}`.length).toBeLessThan(2000);
  });
});

describe('a map of any shape is asked in time that grows with it', () => {
  const N = 4_000;
  test('evidence that one entry loses, piece by piece', () => {
    const map = mapOf(
      `${T}counterpoints:\n  - {id: k, text: K., attacks: t}\nevidence:\n${many(N, (i) => `  - {id: e${i}, text: E., date: 2012, supports: k}\n`)}`,
    );
    expect(asOf(map, '2011').statements.map(({ id }) => id)).toEqual(['t']);
  });

  test('as many wanted values as there are', () => {
    const opened = viewIn(
      `${T}${many(N, (i) => `  - {id: c${i}, text: C., supports: t, tags: tag-${i}}\n`)}`,
    );
    const wanted = Array.from({ length: N }, (_, i) => `tag-${i}`);
    expect(select({ tag: wanted }, opened)).toHaveLength(N);
    expect(select({ tag: wanted.map((tag) => `!${tag}`) }, opened)).toHaveLength(1);
    expect(wrongSelection({ tag: [...wanted, 'tag-x'] }, opened.map)?.message).toContain('"tag-x"');
  });
});

describe('commands on very deep and very wide maps take time that grows with them', () => {
  const N = 10_000;
  const run = (file: string, ...args: string[]) =>
    claims(args, { cwd: folder({ 'claims.yaml': file }), env: { CLAIMS_NO_CACHE: '1' } });

  test('the overview of a thesis with as many reasons', async () => {
    const { code, out } = await run(
      `${HEAD}${T}${many(N, (i) => `  - {id: c${i}, text: C., supports: t}\n`)}`,
    );
    expect(code).toBe(0);
    expect(out).toContain(` of ${N})`);
    expect(out.split('\n').length).toBeLessThan(24);
  });

  test('questions about a chain of as many reasons', async () => {
    const { code, err } = await run(
      `${HEAD}${T}${many(N, (i) => `  - {id: c${i}, text: C., supports: ${i === 0 ? 't' : `c${i - 1}`}}\n`)}`,
      'drill',
    );
    expect({ code, err }).toEqual({
      code: 0,
      err: 'There is nothing to ask yet: questions need evidence, objections or replies.\n',
    });
  });

  test('blocks with as many answers to one argument', async () => {
    const { code, out } = await run(
      `${HEAD}${T}counterpoints:\n${many(N, (i) => `  - {id: k${i}, text: K., attacks: t}\n`)}`,
      'prep',
      'blocks',
      '--team',
      'against',
    );
    expect(code).toBe(0);
    expect(out).toContain(`But (${N} of ${N})`);
  });

  test('worksheets for thousands of groups', async () => {
    const { code, out } = await run(SCHOOL, 'prep', 'worksheet', '--groups', '3000');
    expect(code).toBe(0);
    expect(out).toContain('group 3000 of 3000');
  });

  test('a brief of as many premises that are needed together says how many the others are', async () => {
    const linked = (n: number) =>
      `${HEAD}${T}${many(n, (i) => `  - {id: p${i}, text: P.}\n`)}  - {id: a, text: A., supports: {to: t, with: [${many(n, (i) => `p${i}, `)}]}}\n`;
    const { code } = await run(linked(4_000), 'prep', 'brief');
    const { out } = await run(linked(30), 'prep', 'brief', '--all');
    expect(code).toBe(0);
    expect(out).toContain('It is needed together with 30 other reasons.');
  });

  test('a picture of as many counterpoints, which is too wide for a grid', async () => {
    const { code, out } = await run(
      `${HEAD}${T}counterpoints:\n${many(N, (i) => `  - {id: k${i}, text: K., attacks: t}\n`)}`,
      'export',
      'svg',
    );
    expect(code).toBe(0);
    expect(out).toContain('</svg>');
  });

  test('questions about more counterpoints than one call takes', async () => {
    const { code, err } = await run(
      `${HEAD}${T}counterpoints:\n${many(130_000, (i) => `  - {id: k${i}, text: K., attacks: t}\n`)}`,
      'drill',
      '--count',
      '1',
    );
    expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining('mistake') });
  });
});
