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
  { verdicts = true, also = [] }: { readonly verdicts?: boolean; readonly also?: readonly string[] } = {},
): string[] {
  if (look.plain || statements.length === 0) return [];
  const kinds = new Set<Kind>(statements.map(({ kind }) => kind));
  const statuses = new Set(
    verdicts && !hasVerdictWords(look) ? statements.map((one) => view.labels.statusOf(one)) : [],
  );
  const signs = [
    ...KINDS.filter((kind) => kinds.has(kind)).map((kind) => `${kindSign(kind, look)} ${kind}`),
    ...STATUSES.filter((status) => statuses.has(status)).map((status) => verdictMark(status, look)),
    ...noteLegend(statements, look),
    ...also,
  ];
  const lines = fillColumns(signs, look.width).flatMap((line) => wrap(line, look.width, '', '  '));
  return lines;
}
