import { type Answer, isContradicted } from '../map/answers.js';
import type { Statement } from '../map/model.js';
import { speaksForTeam } from '../query/teams.js';
import type { View } from '../query/view.js';
import { aboutLines, sheetTitle } from './about.js';
import {
  answerLine,
  answersWithoutPlace,
  type Places,
  placesOf,
  rankedAnswers,
  speakerOfAnswer,
} from './answers.js';
import { type CitingLine, type CitingSheet, type CitingUnit, citedText } from './citing.js';
import type { Material } from './material.js';
import type { SheetOptions } from './sheet-kind.js';

/** The columns that the file fills; the fourth is what is said against a reply. */
const FLOW_COLUMNS = ['claim', 'counterpoint', 'reply', 'next'] as const;

/** A flow sheet: rows are claims, columns the moves; an empty cell is an unanswered point. */
export function flowSheet(material: Material, { columns }: SheetOptions): CitingSheet {
  const isClaim = ({ kind }: Statement) => kind === 'claim';
  const claims = material.chosen.filter(isClaim);
  const places = placesOf(material, isClaim);
  const head = [...FLOW_COLUMNS, ...Array.from({ length: columns }, () => '')];
  const units = claims.map((claim): CitingUnit => {
    const rows = rowsOf(claim, places, material).map((row) => head.map((_, i) => row[i] ?? []));
    return { blocks: [{ kind: 'table', head, rows }], about: [claim] };
  });
  return {
    title: sheetTitle('Flow sheet', material),
    about: aboutLines(material),
    units,
  };
}

/** The rows of a claim: one for each end of an exchange, what stands in the row above left out. */
function rowsOf(claim: Statement, places: Places, { view, team }: Material): CitingLine[][] {
  const rows: CitingLine[][] = [];
  const said = (answer: Answer) => answerLine(answer);
  // A team's sheet leaves the other side's answers to be heard.
  const open = (answer: Answer) => team === null || speaksForTeam(view, speakerOfAnswer(answer), team);
  const add = (depth: number, cell: CitingLine) => {
    const last = rows.at(-1);
    if (last !== undefined && last.length === depth) last.push(cell);
    else rows.push([...Array.from({ length: depth }, () => []), cell]);
  };
  /** What answers an answer; of one that has a row of its own, what is not in the rows of its reasons. */
  const answersAfter = (answer: Answer) =>
    places.anywhere(speakerOfAnswer(answer))
      ? answersWithoutPlace(view, answer.attack, places)
      : rankedAnswers(view, answer.attack);
  add(0, citedText(claim));
  const objections = answersWithoutPlace(view, claim, places);
  if (objections.length === 0 && view.answers.isAnswered(claim)) add(1, [ELSEWHERE]);
  for (const objection of objections) {
    add(1, said(objection));
    const replies = answersAfter(objection);
    if (replies.length === 0) add(2, [withoutAnswer(speakerOfAnswer(objection), places.here, view)]);
    for (const reply of replies) {
      if (team === 'against' && !open(reply)) continue;
      if (speakerOfAnswer(reply) === claim) {
        add(2, ['(The claim itself is the answer.)']);
        continue;
      }
      add(2, said(reply));
      for (const next of answersAfter(reply)) if (team !== 'for' || open(next)) add(3, said(next));
    }
  }
  return rows;
}

/** Where what carries something is attacked in rows of its own. */
const ELSEWHERE = '(Its reasons are attacked in their own rows.)';

/** What stands against an objection all the same; nothing for one that is unanswered. */
function withoutAnswer(objection: Statement, isRow: (one: Statement) => boolean, view: View): string {
  if (isContradicted(objection)) return '(No answer except the entry that it contradicts.)';
  return isRow(objection) && view.answers.isAnswered(objection) ? ELSEWHERE : '';
}
