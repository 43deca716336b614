import type { OverviewRecord } from '../query/overview-record.js';
import type { View } from '../query/view.js';
import { entryLines } from './entry-lines.js';
import type { EvaluationPage } from './evaluation-page.js';
import { fileHeading } from './file-heading.js';
import type { Look } from './look.js';
import { countLines } from './overview.js';
import { originReference } from './reference.js';
import { countSentence } from './verdict-summary.js';
import { wrap } from './wrap.js';

/** A map among several in a few lines, under its file's name: its thesis with the verdict, and counts. */

/** At a glance: where the text is from, the thesis, how many entries there are of each kind. */
export function renderMapSummary(file: string, overview: OverviewRecord, view: View, look: Look): string {
  const origin = originReference(overview);
  return [
    fileHeading(file, overview.title, look),
    ...(origin === '' ? [] : wrap(origin, look.width, '  ')),
    ...thesisLines(view, look),
    ...countLines(overview, { ...look, width: look.width - 2 }).map((line) => `  ${line}`),
  ].join('\n');
}

/** Evaluated: the thesis, how many entries stand. An abstract framework has no thesis. */
export function renderVerdictSummary(file: string, page: EvaluationPage, look: Look): string {
  const { view } = page;
  return [
    fileHeading(file, view?.map.header.title ?? null, look),
    ...(view === null ? [] : thesisLines(view, look)),
    ...wrap(countSentence(page), look.width, '  '),
  ].join('\n');
}

function thesisLines(view: View, look: Look): string[] {
  return entryLines(view.map.thesis, view, look, { indent: 2 });
}

/** What the verdicts of several files end with. */
export function severalCaveat({ width }: Look): string {
  return wrap('A verdict says what follows from its file, never what is true.', width).join('\n');
}
