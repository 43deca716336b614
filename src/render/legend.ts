import { KINDS, type Kind, STATUSES, type Statement } from '../map/model.js';
import type { View } from '../query/view.js';
import { fillColumns } from './columns.js';
import { kindSign } from './kinds.js';
import type { Look } from './look.js';
import { noteLegend } from './note-mark.js';
import { hasVerdictWords, verdictMark } from './verdict-words.js';
import { wrap } from './wrap.js';

/** What the signs of some rows mean, in a line or two below them. */

/** Of the signs of some entries those that occur, each with its word; `also` are further ones. Nothing in plain text. */
export function legendLines(
  statements: readonly Statement[],
  view: View,
  look: Look,
  signs: LegendForm = {},
): string[] {
  return linesOfSigns(legendSigns(statements, view, look, signs), look);
}

/** Which signs are explained. */
interface LegendForm {
  /** Whether those of verdicts are. */
  readonly verdicts?: boolean;
  /** Further ones, each with its word. */
  readonly also?: readonly string[];
}

/** The lines of some signs, each with its word. */
export function linesOfSigns(signs: readonly string[], { width }: Look): string[] {
  return fillColumns(signs, width).flatMap((line) => wrap(line, width, '', '  '));
}

/** The signs of all kinds and verdicts, each with its word, for rows that are not known yet. Nothing in plain text. */
export function wholeLegendSigns(look: Look): string[] {
  if (look.plain) return [];
  return [
    ...KINDS.map((kind) => `${kindSign(kind, look)} ${kind}`),
    ...(hasVerdictWords(look) ? [] : STATUSES.map((status) => verdictMark(status, look))),
  ];
}

/** Of the signs of some entries those that occur, each with its word. */
export function legendSigns(
  statements: readonly Statement[],
  view: View,
  look: Look,
  { verdicts = true, also = [] }: LegendForm = {},
): string[] {
  if (look.plain || statements.length === 0) return [];
  const kinds = new Set<Kind>(statements.map(({ kind }) => kind));
  const statuses = new Set(
    verdicts && !hasVerdictWords(look) ? statements.map((one) => view.labels.statusOf(one)) : [],
  );
  return [
    ...KINDS.filter((kind) => kinds.has(kind)).map((kind) => `${kindSign(kind, look)} ${kind}`),
    ...STATUSES.filter((status) => statuses.has(status)).map((status) => verdictMark(status, look)),
    ...noteLegend(statements, look),
    ...also,
  ];
}
