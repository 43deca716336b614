import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { folder } from './cli.js';
import { spawned } from './process.js';

/** Pages as `claims export html` writes them, and what tests in a browser look for in them. */

/** The file of the page of a claims file, with these words behind `claims export html`, and with other files beside it. */
export function pageOf(
  claimsFile: string,
  words: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
): string {
  const cwd = folder({ 'claims.yaml': claimsFile, ...files });
  const { code, err } = spawned(['export', 'html', '-o', 'map.html', ...words], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return join(cwd, 'map.html');
}

/** Waits until something is so. */
export async function until<T>(what: () => Promise<T>, is: T): Promise<void> {
  await expect.poll(what, { timeout: 30_000 }).toEqual(is);
}

/** Waits until an entry is on the card. */
export function onCard(page: Page, id: string): Promise<void> {
  return until(() => page.locator('.card .id').first().textContent(), id);
}

/** Shows one of the panes beside the card. */
export async function showPane(page: Page, pane: 'Map' | 'Outline' | 'Text'): Promise<void> {
  const button = page.getByRole('button', { name: pane, exact: true });
  if ((await button.getAttribute('aria-pressed')) === 'false') await button.click();
}
