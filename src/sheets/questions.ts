import { evidenceFor } from '../map/evidence-and-reasons.js';
import { headlineOf } from '../map/headline.js';
import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { declaredRelations, forwardRelations } from '../map/relations.js';
import { criticalQuestions, impliedQuestions } from '../query/critical-questions.js';
import { speaksForTeam, speaksOnlyForTeam, TEAMS, type Team } from '../query/teams.js';
import { withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { aboutLines, sheetTitle } from './about.js';
import {
  type CitingBlock,
  type CitingLine,
  type CitingSheet,
  type CitingUnit,
  citationOf,
  heading,
  joinedLines,
  paragraph,
  space,
  strong,
  together,
} from './citing.js';
import type { Material } from './material.js';
import { sourceChecklist } from './source-checklist.js';
import { quotedAndCited } from './task-words.js';

/** Questions for cross-examination and seminars: first about the arguments, then once about each source. */
export function questionsSheet(material: Material): CitingSheet {
  const { view, chosen, team } = material;
  // A team asks the other side.
  const asked = chosen.filter((one) => team === null || !speaksForTeam(view, one, team));
  const fresh = onlyOnce();
  const units = asked.flatMap((statement) => unitAbout(statement, fresh, material));
  const evidence = units
    .flatMap(({ about = [] }) => about)
    .flatMap((one) => (one.kind === 'evidence' ? one : evidenceFor(one)))
    .filter((one) => team === null || !speaksForTeam(view, one, team));
  return {
    title: sheetTitle('Questions', material),
    intro: team === null ? [] : [{ blocks: [paragraph('Ask the other side these questions.')] }],
    about: aboutLines(material),
    units,
    outro: sourceChecklist(evidence),
  };
}

/** Under one point, no more questions than these. */
const MAX_QUESTIONS = 4;

/** The questions of a list that were not asked before. */
type Fresh = (questions: readonly string[]) => string[];

function onlyOnce(): Fresh {
  const asked = new Set<string>();
  return (questions) =>
    questions.filter((question) => {
      const isNew = !asked.has(question);
      asked.add(question);
      return isNew;
    });
}

/** What is said, where it leads, and what to ask about it, with a line for each answer; nothing where there is nothing to ask. */
function unitAbout(statement: Statement, fresh: Fresh, { view, team }: Material): CitingUnit[] {
  const steps = forwardRelations(declaredRelations(statement));
  const own = fresh(statement.questions.map(oneLine));
  const ofSteps = steps.map((step) => ({
    step,
    questions: fresh([...impliedQuestions(step), ...criticalQuestions(step)]),
  }));
  if (own.length === 0 && ofSteps.every(({ questions }) => questions.length === 0)) return [];
  const side = team === null ? TEAMS.find((one) => speaksOnlyForTeam(view, statement, one)) : undefined;
  const said: CitingBlock[] = [
    heading(3, headlineOf(statement)),
    paragraph(strong(`${speakerOf(side)}: `), withFullStop(statement.text), citationOf(statement)),
  ];
  return [
    {
      blocks: numbered(
        firstOf([
          { lead: said, questions: own },
          ...ofSteps.map(({ step, questions }) => ({ lead: whereItLeads(step), questions })),
        ]),
      ),
      about: [statement],
    },
  ];
}

/** Questions, and what has to be known before them. */
interface Asking {
  readonly lead: readonly CitingBlock[];
  readonly questions: readonly string[];
}

/** As many of the first questions as a point has room for. */
function firstOf(parts: readonly Asking[]): Asking[] {
  let left = MAX_QUESTIONS;
  return parts.map(({ lead, questions }) => {
    const some = questions.slice(0, left);
    left -= some.length;
    return { lead, questions: some };
  });
}

/** Questions with a line for the answer to each, after what has to be known first: no page ends between that and a question. */
function numbered(parts: readonly Asking[]): CitingBlock[] {
  const blocks: CitingBlock[] = [];
  let before: CitingBlock[] = [];
  for (const [i, { lead, questions }] of parts.entries()) {
    if (i === 0 || questions.length > 0) before.push(...lead);
    for (const question of questions) {
      const line = paragraph(strong(`${blocks.length + 1}. `), question);
      blocks.push(together(...before, line, space(1)));
      before = [];
    }
  }
  return blocks;
}

/** Who says something, where both sides are on the sheet. */
function speakerOf(side: Team | undefined): string {
  return side === undefined ? 'They say' : `The side ${side} the motion says`;
}

/** What a step needs beside, and what it is for or against. */
function whereItLeads(step: Relation): CitingBlock[] {
  const others = step.premises.slice(1);
  return [
    ...(others.length === 0
      ? []
      : [paragraph(strong('Together with: '), ...joinedLines(others.map(quotedAndCited), ' '))]),
    paragraph(...ledTo(step)),
  ];
}

function ledTo({ target, sign }: Relation): CitingLine {
  if (target.node === 'statement')
    return [strong(sign === 'support' ? 'So: ' : 'This is said against: '), ...quotedAndCited(target)];
  return [
    strong(sign === 'support' ? 'This is said for the step from: ' : 'This is said against the step from: '),
    ...quotedAndCited(declaringPremise(target)),
    strong(' to: '),
    ...quotedAndCited(nodeAnchor(target.target)),
  ];
}
