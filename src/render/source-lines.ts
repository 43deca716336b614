import type { Source, Statement } from '../map/model.js';
import { pageReference } from '../words/pages.js';
import type { Look } from './look.js';
import { reference, shortReference } from './reference.js';
import { wrap } from './wrap.js';

/** Sources on a screen: in short under the evidence, in full at the end. */

/** Who says it, when and where, below a piece of evidence: `Medvedev 2011, p. 3 (medvedev-2011)`; nothing without a source. */
export function citedLine({ source, page }: Statement, look: Look, margin: string): string[] {
  if (source === null) return [];
  const place = page === null ? '' : `, ${pageReference(page)}`;
  const id = source.id === null ? '' : ` (${source.id})`;
  return wrap(`${shortReference(source, look.signs.more)}${place}${id}`, look.width, margin);
}

/** The references of what some entries cite, each source once, in the order in which they come up. */
export function referenceLines(cited: readonly Statement[], { width, ink }: Look): string[] {
  const sources = new Map<string, Source>();
  for (const { source } of cited) {
    if (source !== null) sources.set(source.id ?? reference(source), source);
  }
  return [...sources.values()].flatMap((source) => {
    const id = source.id === null ? '' : `${ink.bold(source.id)}  `;
    return wrap(`${id}${reference(source)}`, width, '  ', '    ');
  });
}
