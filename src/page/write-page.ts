import type { Statement } from '../map/model.js';
import type { View } from '../query/view.js';
import { escapeHtml } from '../words/html.js';
import { oneLine } from '../words/text.js';
import { outlineHtml } from './outline-html.js';
import { packMap } from './packed-draft.js';
import type { PageData, PageParts, PageText } from './page-data.js';
import { scriptJson } from './script-json.js';

/** Writes the page: one file that needs nothing else and asks nothing of any network. */

interface PageInput {
  readonly view: View;
  /** What the page is about, in the argument's order: all statements for the whole map. */
  readonly selected: readonly Statement[];
  /** The reader's copy of the text; null for none. */
  readonly text: PageText | null;
  /** The entry that is shown first where the address names none; null for the thesis. */
  readonly start: Statement | null;
}

/** The page in pieces. */
export function* writePage({ view, selected, text, start }: PageInput, parts: PageParts): Generator<string> {
  const { map } = view;
  const data: PageData = {
    draft: packMap(map),
    text,
    selected: selected.length === map.statements.length ? null : selected.map(({ id }) => id),
    start: start?.id ?? null,
  };
  const title = escapeHtml(oneLine(map.header.title));
  yield `<!doctype html>
<html lang="${escapeHtml(languageOf(map.header.language))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(parts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${parts.style}</style>
</head>
<body>
<div id="page"></div>
<script type="application/json" id="data">${scriptJson(data)}</script>
<script>${parts.script}</script>
<div class="still">
<h1>${title}</h1>
`;
  yield* outlineHtml(view);
  yield '</div>\n</body>\n</html>\n';
}

/** What the page may do: run its own script, which is known by its hash, beside the page, too. */
function policyOf({ scriptHash }: PageParts): string {
  return [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The language of the page's own words and, as far as is known, of the text. */
function languageOf(language: string | null): string {
  return language ?? 'en';
}
