import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';

/** Pages in a real Chromium: the one that CHROMIUM names, else the first of these on the PATH. */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

const EXECUTABLE = process.env.CHROMIUM || onPath(NAMES);

function onPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A page that is open, and what went wrong in it so far. */
export interface Opened {
  readonly page: Page;
  /** Errors in the console, errors that nobody caught, dialogs, and requests that would leave the machine. */
  readonly faults: readonly string[];
}

/** Opens a file in a page of its own. `hash` is what stands behind the file's name in the address, such as `#id`. */
export type OpenFile = (file: string, hash?: string, settings?: BrowserContextOptions) => Promise<Opened>;

/**
 * Tests that need Chromium: they share one browser. Where there is none, they are skipped, unless REQUIRE_CHROMIUM is
 * set. After each test nothing may have gone wrong in a page.
 */
export function inChromium(name: string, tests: (open: OpenFile) => void): void {
  if (EXECUTABLE === null && process.env.REQUIRE_CHROMIUM !== '1') {
    describe.skip(`${name} (skipped: Chromium is not installed)`, () => tests(() => Promise.reject()));
    return;
  }
  describe(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      if (EXECUTABLE === null) throw new Error('REQUIRE_CHROMIUM is set, and Chromium is not installed');
      browser = await chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
    });
    afterAll(() => browser?.close());
    tests((file, hash = '', settings = {}) =>
      openIn(browser, `${pathToFileURL(file).href}${hash}`, settings),
    );
  });
}

async function openIn(browser: Browser, address: string, settings: BrowserContextOptions): Promise<Opened> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...settings });
  const faults: string[] = [];
  await context.route(/^(?!file:|data:|blob:|about:)/, (route) => {
    faults.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('websocket', (socket) => faults.push(`socket: ${socket.url()}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.goto(address);
  return { page, faults };
}

/** That nothing went wrong in a page. */
export function expectNoFaults({ faults }: Opened): void {
  expect(faults).toEqual([]);
}
