import { HEADER_FIELDS } from '../../map/fields.js';
import type { Source } from '../../map/model.js';
import { namesOf } from '../../words/names-of.js';
import type { ArgumentGraph } from '../graph.js';
import type { NoteLoss } from '../interchange-form.js';
import type { ArgdownModel } from './model.js';
import { isOwnSetting } from './own-settings.js';
import { recordOf, textOf, textsOf } from './values.js';

/** The front matter of an Argdown document as the header, the thesis and the sources of a graph. */

/** Settings of Argdown's tools in a front matter: they say how a map is drawn. */
const SETTINGS = new Set(
  `argumentLabelMode color config data dot explodeArguments export graphml group html images inputPath json
  logExceptions logLevel logParserErrors logger map mode model outputPath parser pdf png process processes saveAs selection
  sourceHighlighter statementLabelMode statementSelectionMode svg throwExceptions vizJs webComponent`.split(
    /\s+/,
  ),
);

export function graphHeader(
  { frontMatter }: ArgdownModel,
  lose: NoteLoss,
): Pick<ArgumentGraph, 'header' | 'sources'> & { readonly thesis: string | null } {
  const { abstract, author, sources, subTitle, thesis, title, ...rest } = frontMatter;
  const header: Record<string, string> = {};
  for (const key of namesOf(HEADER_FIELDS)) {
    const text = key === 'author' ? textsOf(author ?? []).join(' and ') : textOf(rest[key]);
    if (text !== null && text !== '') header[key] = key === 'date' ? withYearFirst(text) : text;
  }
  for (const key of Object.keys(rest)) {
    if (header[key] !== undefined || isOwnSetting(key, rest[key])) continue;
    lose(SETTINGS.has(key) ? "settings of Argdown's tools" : `values of "${key}" in the front matter`);
  }
  const note = [subTitle, abstract, header.note].flatMap((text) => textOf(text) ?? []).join('\n\n');
  return {
    header: { ...header, ...(note === '' ? {} : { note }), title: textOf(title) },
    thesis: textOf(thesis),
    sources: Object.entries(recordOf(sources)).map(([id, source]): Source => ({ ...recordOf(source), id })),
  };
}

/** `24/10/2018`, as many Argdown texts have it, as `2018-10-24`; what could also be the tenth of a month stays as it is. */
function withYearFirst(date: string): string {
  const [, first = '', second = '', year = ''] = /^\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4})\s*$/.exec(date) ?? [];
  const [day, month] = Number(first) > 12 ? [first, second] : [second, first];
  if (Number(day) <= 12 || Number(month) > 12) return date;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
