import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { byDeclarer, declaringPremise } from '../map/premises.js';
import { declaredRelations } from '../map/relations.js';
import { bestStep } from '../query/verdict-effect.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { answerTargets } from './answer-target.js';
import { cardFactLines, cardFacts } from './card-facts.js';
import { cardHeadLines } from './card-head.js';
import { type EntryForm, entryLines } from './entry-lines.js';
import { type Look, narrowerLook } from './look.js';
import { noteLegend } from './note-mark.js';
import { nodeWord, relationFacts, relationNeeds } from './relation-words.js';
import { citedLine, referenceLines } from './source-lines.js';
import { verdictColumn } from './verdict-words.js';
import { widthOfText } from './width.js';
import { wrap } from './wrap.js';

/** One entry in full: what it says, what it supports and attacks, what supports and attacks it, the sources of all that, its gaps. */
export function renderCard(statement: Statement, view: View, look: Look): string {
  const cited: Statement[] = [];
  const bearing = (relations: readonly Relation[]) => bearingLines(relations, view, look, cited);
  const given = (sign: Relation['sign']) =>
    statement.gives
      .filter((relation) => relation.sign === sign)
      .flatMap((relation) => givenLines(relation, statement, view, look));
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['Supports', given('support')],
    ['Attacks', given('attack')],
    ['Supported by', bearing(statement.supportedBy)],
    ['Attacked by', bearing(statement.attackedBy)],
    ['On the steps from it', stepLines(statement, view, look, cited)],
    // What the sections above have cited.
    [
      'Sources',
      [
        ...referenceLines(cited, look),
        ...noteLegend(cited, look).flatMap((line) => wrap(line, look.width, '  ', '    ')),
      ],
    ],
    ['Questions', statement.questions.flatMap((question) => wrap(question, look.width, '  - ', '    '))],
    ['Gaps', gapLines(statement, view, look)],
  ];
  return [
    ...cardHeadLines(statement, view, look),
    ...cardFactLines(cardFacts(statement, view, look), look),
    ...sections.flatMap(([title, lines]) => (lines.length === 0 ? [] : ['', look.ink.bold(title), ...lines])),
  ].join('\n');
}

/** What an entry supports or attacks, with what there is to say of that step. */
function givenLines(relation: Relation, statement: Statement, view: View, look: Look): string[] {
  const { target } = relation;
  const isOwn = view.labels.statusOf(relation) === view.labels.statusOf(statement);
  const facts = [
    ...(relation.contradiction === null ? [] : ['they contradict each other']),
    relationNeeds(relation, statement),
    ...relationFacts(relation, view, !isOwn),
  ].filter((fact) => fact !== '');
  const step = target.node === 'relation' ? wrap(nodeWord(target), look.width, '  ', '    ') : [];
  const form = { indent: step.length === 0 ? 2 : 4 };
  return [
    ...step,
    ...entryLines(nodeAnchor(target), view, look, form),
    ...(facts.length === 0 ? [] : wrap(facts.join('; '), look.width, underEntry(form, look))),
  ];
}

/** What stands before a further line about an entry, so that it is below its words. */
function underEntry({ indent, nested = 0 }: EntryForm, look: Look): string {
  return ' '.repeat(indent + nested + widthOfText(verdictColumn(null, look)) + 2);
}

/** What supports or attacks something, each with what answers it; what of it names a source joins `cited`. */
function bearingLines(relations: readonly Relation[], view: View, look: Look, cited: Statement[]): string[] {
  const lines = (statement: Statement, form: EntryForm) => {
    if (statement.source !== null) cited.push(statement);
    const row = entryLines(statement, view, look, form);
    return [...row, ...citedLine(statement, look, underEntry(form, look))];
  };
  return relations.flatMap((relation) => {
    const [first, ...linked] = relation.premises;
    return [
      ...lines(first!, { indent: 2, step: relation }),
      ...linked.flatMap((premise) => lines(premise, { indent: 2, nested: 2, lead: 'with ' })),
      ...answersIn(relation, view, look).flatMap(({ answer, lead, after }) =>
        lines(declaringPremise(answer), { indent: 2, nested: 2, lead, after, step: answer }),
      ),
    ];
  });
}

/** An answer, with what to say before it and after it. */
interface AnswerRow {
  readonly answer: Relation;
  readonly lead: string;
  readonly after: string;
}

/** What answers an attack, wherever that is done, or attacks the step of a support. */
function answersIn(relation: Relation, { answers, labels }: View, look: Look): AnswerRow[] {
  if (relation.sign === 'support') {
    return relation.attackedBy.map((answer) => ({ answer, lead: 'this step is attacked by ', after: '' }));
  }
  const given = answers.to(relation);
  const isOnItself = new Set(
    given.flatMap(({ attack, way }) => (way === 'itself' || way === 'step' ? [attack] : [])),
  );
  return byDeclarer(given.map(({ attack }) => attack)).map((attacks) => ({
    answer: bestStep(attacks, labels),
    lead: 'answered by ',
    after: answerTargets(
      attacks.map((attack) => (isOnItself.has(attack) ? null : attack.target)),
      look,
    ),
  }));
}

function stepLines(statement: Statement, view: View, look: Look, cited: Statement[]): string[] {
  return declaredRelations(statement)
    .filter(({ supportedBy, attackedBy }) => attackedBy.length + supportedBy.length > 0)
    .flatMap((given) => [
      ...wrap(nodeWord(given), look.width, '  ', '    '),
      ...bearingLines([...given.supportedBy, ...given.attackedBy], view, narrowerLook(look, 2), cited).map(
        (line) => `  ${line}`,
      ),
    ]);
}

function gapLines(statement: Statement, view: View, look: Look): string[] {
  return (view.gaps().get(statement) ?? []).flatMap((gap) => {
    const text = gap.accepted === null ? gap.message : `accepted: ${oneLine(gap.accepted)}`;
    return wrap(`${gap.code}: ${text}`, look.width, '  ', '    ');
  });
}
