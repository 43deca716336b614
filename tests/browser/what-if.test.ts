import { dirname, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { inChromium } from '../helpers/chromium.js';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { onCard, pageOf, until } from '../helpers/pages.js';
import { spawned } from '../helpers/process.js';

/** What a reader supposes: the page says what `claims evaluate --grant --drop` says. */

/** An evaluation of the program, as far as the page shows it. */
interface Evaluation {
  readonly labels: Readonly<Record<string, 'in' | 'out' | 'undecided'>>;
  readonly why: { readonly sentences: readonly string[] };
}

function evaluated(cwd: string, words: readonly string[]): Evaluation {
  const { code, out } = spawned(['evaluate', ...words, '--json'], { cwd });
  expect(code).toBe(0);
  return JSON.parse(out);
}

/** The first paragraph that the program prints: what would become of the entry. */
function sentence(cwd: string, words: readonly string[]): string {
  return spawned(['evaluate', ...words, '--width', '10000'], { cwd }).out.split('\n')[0]!;
}

const suppose = (page: Page, verdict: 'stood' | 'fell') =>
  page.getByRole('button', { name: `What if it ${verdict}?` }).click();

/** How many of the entries have a verdict by the page. */
async function counted(page: Page, status: string): Promise<number> {
  await page.getByLabel('Verdict').selectOption(status);
  const count = page.locator('output.count');
  await expect.poll(() => count.textContent()).toMatch(/ of /);
  return Number.parseInt((await count.textContent())!, 10);
}

inChromium('on the page, what if', (open) => {
  let file: string;
  let cwd: string;
  beforeAll(() => {
    file = pageOf(SCHOOL);
    cwd = dirname(file);
  });

  test.each([
    ['sleep-is-private', 'fell', ['--drop', 'sleep-is-private']],
    ['phones-not-bells', 'fell', ['--drop', 'phones-not-bells']],
    ['phones-not-bells', 'stood', ['--grant', 'phones-not-bells']],
    ['start-later', 'stood', ['--grant', 'start-later']],
  ] as const)('%s %s: what follows for the thesis and for the entry', async (id, verdict, words) => {
    const page = await open(file, `#${id}`);
    await onCard(page, id);
    await suppose(page, verdict);
    const about = id === 'start-later' ? [id] : ['start-later', id];
    await until(
      () => page.locator('.what-if .follows').allTextContents(),
      about.map((one) => sentence(cwd, [one, ...words])),
    );
  });

  test('the verdict on the card says that the reader dropped or granted the entry', async () => {
    const page = await open(file, '#phones-not-bells');
    const verdict = () => page.locator('.card-verdict .verdict').textContent();
    await expect.poll(verdict).toMatch(/falls: denied$/);
    await suppose(page, 'fell');
    await expect.poll(verdict).toMatch(/falls: you dropped it$/);
    await suppose(page, 'stood');
    await expect.poll(verdict).toMatch(/stands: you granted it$/);
    await suppose(page, 'stood');
    await expect.poll(verdict).toMatch(/falls: denied$/);
  });

  test('several suppositions count together, the verdicts of all entries change, and all can be taken back', async () => {
    const page = await open(file, '#sleep-is-private');
    await suppose(page, 'fell');
    await page.goto(`${page.url().split('#')[0]}#phones-not-bells`);
    await onCard(page, 'phones-not-bells');
    await suppose(page, 'stood');
    await page.goto(`${page.url().split('#')[0]}#start-later`);
    await onCard(page, 'start-later');
    const words = ['start-later', '--drop', 'sleep-is-private', '--grant', 'phones-not-bells'];
    await until(() => page.locator('.what-if .follows').allTextContents(), [sentence(cwd, words)]);
    expect(await page.locator('.why').textContent()).toContain(
      evaluated(cwd, words).why.sentences.join(' ').replace(/^It /, 'Then it '),
    );
    await page.getByRole('button', { name: /^Reset/ }).click();
    await until(() => page.locator('.what-if').count(), 0);
    expect(await page.locator('.why').textContent()).toContain(
      evaluated(cwd, ['start-later']).why.sentences.join(' '),
    );
  });

  describe('in the map of the op-ed', () => {
    const opEd = { cwd: folder(), file: resolve('claims.yaml') };
    let page_: string;
    beforeAll(() => {
      page_ = resolve(opEd.cwd, 'map.html');
      expect(spawned(['export', 'html', '-f', opEd.file, '-o', page_], { cwd: opEd.cwd }).code).toBe(0);
    });

    test('verdicts of all entries are those of the program, before and after', async () => {
      const file = ['-f', opEd.file];
      const before = evaluated(opEd.cwd, file).labels;
      const dropped = Object.keys(before).find((node) => !node.includes(' -> ') && before[node] === 'in')!;
      const after = evaluated(opEd.cwd, [...file, '--drop', dropped]).labels;
      const page = await open(page_, `#${dropped}`);
      await onCard(page, dropped);
      for (const labels of [before, after]) {
        for (const status of ['in', 'out', 'undecided'] as const) {
          const wanted = Object.entries(labels).filter(
            ([node, label]) => label === status && !node.includes(' -> '),
          );
          expect(await counted(page, status)).toBe(wanted.length);
        }
        await page.getByRole('button', { name: 'Show all' }).click();
        if (labels === before) await suppose(page, 'fell');
      }
    });
  });
});
