import { declaring, type Relation, type Statement } from '../map/model.js';
import { aboutLines } from './about.js';
import { type Citations, citations } from './citations.js';
import type { Sheet, Unit } from './document.js';
import { answersTo, attackText, type Material, objectionsTo, speaksFor } from './material.js';

/** The columns that the file fills; the fourth is what is said against a reply. */
const FLOW_COLUMNS = ['claim', 'counterpoint', 'reply', 'next'] as const;

/** A flow sheet: rows are claims, columns the moves; an empty cell is an unanswered point. */
export function flow(material: Material, blank: number): Sheet {
  const { view, chosen } = material;
  const cites = citations(view);
  const claims = chosen.filter(({ kind }) => kind === 'claim');
  const head = [...FLOW_COLUMNS, ...Array.from({ length: blank }, () => '')];
  const units = claims.map(
    (claim): Unit =>
      cites.unit(() => [
        {
          kind: 'table',
          head,
          rows: rowsOf(claim, material, cites).map((row) => head.map((_, i) => row[i] ?? '')),
        },
      ]),
  );
  return {
    title: 'Flow sheet',
    about: aboutLines(material),
    intro: [],
    units,
    outro: [],
    references: cites.references(),
  };
}

/** The rows of a claim: one for each end of an exchange, what stands in the row above left out. */
function rowsOf(claim: Statement, { view, team }: Material, cites: Citations): string[][] {
  const rows: string[][] = [];
  const said = (attack: Relation) => `${attackText(attack)} ${cites.cite(declaring(attack))}`.trim();
  // A team's sheet leaves the other side's answers to be heard.
  const open = (attack: Relation) => team === null || speaksFor(view, declaring(attack), team);
  const add = (depth: number, text: string) => {
    const last = rows.at(-1);
    if (last !== undefined && last.length === depth) last.push(text);
    else rows.push([...Array.from({ length: depth }, () => ''), text]);
  };
  add(0, cites.say(claim));
  for (const objection of objectionsTo(view, claim)) {
    add(1, said(objection));
    for (const reply of answersTo(view, objection)) {
      if (team === 'against' && !open(reply)) continue;
      add(2, said(reply));
      for (const next of answersTo(view, reply)) if (team !== 'for' || open(next)) add(3, said(next));
    }
  }
  return rows;
}
