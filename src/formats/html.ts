import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageParts } from '../page/page-data.js';
import { writePage } from '../page/write-page.js';
import type { ExportInput } from './export-form.js';

/** Where the build puts the parts that every page has. */
const PARTS = 'dist/page.json';

/** What of an export a page is made of. */
type HtmlInput = Pick<ExportInput, 'view' | 'selected' | 'text' | 'start' | 'root'>;

/** A map as a page for a browser, in pieces; null where nothing is selected. */
export function writeHtml({ root, ...input }: HtmlInput): Iterable<string> | null {
  if (input.selected.length === 0) return null;
  // What the build wrote there.
  const parts: PageParts = JSON.parse(readFileSync(join(root, PARTS), 'utf8'));
  return writePage(input, parts);
}
