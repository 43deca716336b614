import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { oneLine } from '../../src/words/text.js';

/** Mermaid's own parser. Mermaid and what it needs are large, so they are in `.ci` (`npm ci --prefix .ci`). */

const PACKAGES = '.ci/node_modules';

/** Whether Mermaid is here. Where it must be (`REQUIRE_MERMAID`), that it is not is an error. */
export const hasMermaid = existsSync(`${PACKAGES}/mermaid`);
if (!hasMermaid && process.env.REQUIRE_MERMAID) throw new Error('Mermaid is not installed in .ci');

/** A node or a line as Mermaid understands it. */
interface Drawn {
  readonly text: string;
  readonly type: string | undefined;
  readonly classes: readonly string[];
}

/** A flowchart as Mermaid understands it. */
export interface Flowchart {
  readonly nodes: ReadonlyMap<string, Drawn>;
  /** `n2 n1` and the text of the line. */
  readonly lines: readonly (readonly [ends: string, type: string, text: string])[];
  readonly frames: readonly (readonly [title: string, nodes: readonly string[]])[];
}

interface MermaidDiagram {
  readonly db: {
    getVertices(): Map<string, { text?: string; type?: string; classes: string[] }>;
    getEdges(): { start: string; end: string; text: string; type: string; stroke: string }[];
    getSubGraphs(): { title: string; nodes: string[] }[];
  };
}

/** Reads a flowchart; what Mermaid refuses is an error. */
export async function readFlowchart(source: string): Promise<Flowchart> {
  const mermaid = await loaded();
  const { db } = (await mermaid.mermaidAPI.getDiagramFromText(source)) as MermaidDiagram;
  return {
    nodes: new Map(
      [...db.getVertices()].map(([id, { classes, text = '', type }]) => [
        id,
        { text: shown(text), type, classes },
      ]),
    ),
    lines: db
      .getEdges()
      .map(({ end, start, stroke, text, type }) => [`${start} ${end}`, `${stroke} ${type}`, shown(text)]),
    frames: db.getSubGraphs().map(({ nodes, title }) => [shown(title), nodes]),
  };
}

async function loaded() {
  const load = (path: string) => import(pathToFileURL(resolve(PACKAGES, path)).href);
  // Where there is no browser, nothing can be made clean of HTML: what Mermaid makes of a text is looked at below.
  const { default: purify } = await load('dompurify/dist/purify.es.mjs');
  Object.assign(purify, { addHook: () => undefined, sanitize: String });
  const { default: mermaid } = await load('mermaid/dist/mermaid.core.mjs');
  // Only then does it know its diagrams.
  await mermaid.parse('flowchart BT');
  return mermaid;
}

/** The tags that a label may have: those that the program writes. */
const TAGS = /<br\s*\/>|<\/?[bi]>/g;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** A text as a browser shows it: Mermaid's signs for `#` and `;` in numbers, then tags, then numbers. Any other tag is an error. */
function shown(text: string): string {
  const html = text.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';');
  const bare = html.replace(TAGS, ' ');
  if (/[<>]/.test(bare)) throw new Error(`a tag in ${text}`);
  return oneLine(bare).replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code ? String.fromCodePoint(Number(code)) : NAMED[name]!,
  );
}
