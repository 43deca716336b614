import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor, nodeName } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { declaredRelations } from '../map/relations.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { cardFactLines, cardFacts } from './card-facts.js';
import { cardHeadLines } from './card-head.js';
import { entryLines } from './entry-lines.js';
import type { Look } from './look.js';
import { nodeWord, relationFacts, relationNeeds, relationVerb } from './relation-words.js';
import { wrap } from './wrap.js';

/** One entry whole: what it says, where it stands, what it bears on, what bears on it, sources, gaps. */
export function renderCard(statement: Statement, view: View, look: Look): string {
  return [
    ...cardHeadLines(statement, view, look),
    ...cardFactLines(cardFacts(statement, view, look), look),
    ...section(
      'Bears on',
      statement.gives.flatMap((relation) => givenLines(relation, statement, view, look)),
      look,
    ),
    ...section('Supported by', bearingLines(statement.supportedBy, view, look), look),
    ...section('Attacked by', bearingLines(statement.attackedBy, view, look), look),
    ...section('On the steps from it', stepLines(statement, view, look), look),
    ...section(
      'Questions',
      statement.questions.flatMap((question) => wrap(question, look.width, '  - ', '    ')),
      look,
    ),
    ...section('Gaps', gapLines(statement, view, look), look),
  ].join('\n');
}

/** Lines under a title, or nothing where there are none. */
function section(title: string, lines: readonly string[], look: Look): string[] {
  return lines.length === 0 ? [] : ['', look.ink.bold(title), ...lines];
}

function givenLines(relation: Relation, statement: Statement, view: View, look: Look): string[] {
  const facts = [relationNeeds(relation, statement), ...relationFacts(relation, view)].filter(
    (fact) => fact !== '',
  );
  const lines = wrap(
    `${relationVerb(relation)} ${nodeWord(relation.target)} (${facts.join('; ')})`,
    look.width,
    '  ',
    '    ',
  );
  return [...lines, ...entryLines(nodeAnchor(relation.target), view, look, { indent: 4 })];
}

function bearingLines(relations: readonly Relation[], view: View, look: Look): string[] {
  return relations.flatMap((relation) => {
    const [first, ...linked] = relation.premises;
    return [
      ...entryLines(first!, view, look, { indent: 2, step: relation }),
      ...linked.flatMap((premise) => entryLines(premise, view, look, { indent: 4, before: 'with ' })),
      ...answersIn(relation, view).flatMap(([before, answer]) =>
        entryLines(declaringPremise(answer), view, look, { indent: 4, before, step: answer }),
      ),
    ];
  });
}

/** What answers an attack, wherever that is done, or attacks the step of a support; with what to say before it. */
function answersIn(relation: Relation, { answers }: View): (readonly [before: string, answer: Relation])[] {
  if (relation.sign === 'support')
    return relation.attackedBy.map((attack) => ['step attacked by ', attack] as const);
  return answers.to(relation).map(({ attack, way }) => {
    const at = way === 'itself' || way === 'step' ? '' : `at ${nodeName(attack.target)} `;
    return [`answered ${at}by `, attack] as const;
  });
}

function stepLines(statement: Statement, view: View, look: Look): string[] {
  return declaredRelations(statement)
    .filter(({ supportedBy, attackedBy }) => attackedBy.length + supportedBy.length > 0)
    .flatMap((given) => [
      ...wrap(look.ink.dim(given.name), look.width, '  ', '    '),
      ...bearingLines([...given.supportedBy, ...given.attackedBy], view, narrower(look)).map(
        (line) => `  ${line}`,
      ),
    ]);
}

/** Room for what is moved in by two columns. */
function narrower(look: Look): Look {
  return { ...look, width: look.width - 2 };
}

function gapLines(statement: Statement, view: View, look: Look): string[] {
  return (view.gaps().get(statement) ?? []).flatMap((gap) => {
    const text = gap.accepted === null ? gap.message : `accepted: ${oneLine(gap.accepted)}`;
    return wrap(`${gap.code}: ${text}`, look.width, '  ', '    ');
  });
}
